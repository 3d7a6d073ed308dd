package co.veedor.delivery;

import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import co.veedor.plan.Plan;
import co.veedor.report.json.ResultJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What tells a result from the one that comes out today.
 *
 * @param hashes what it was made with that is no longer the same
 * @param values what it states that comes out otherwise, in the order of the result
 * @param compared how many values were held against each other
 */
public record Differences(List<Difference> hashes, List<Difference> values, int compared) {
  /** The keys of the receipt that tell what the entity hands over, not what it is judged with. */
  private static final Set<String> HANDED_OVER = Set.of("answers", "evidence", "plan");

  /**
   * One thing that differs.
   *
   * @param path the key of the receipt, or the path of the value
   * @param before what the file states; null when it states nothing
   * @param after what comes out today; null when nothing does
   */
  public record Difference(String path, String before, String after) {}

  /** What tells the result in a file from the one that came out now. */
  public static Differences between(ResultFile stated, Plan now) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new ResultJson().write(now, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    ResultFile again =
        ResultFile.read(TextFile.of(out.toByteArray(), "resultado.json", Kind.RESPONSE));
    Set<String> paths = new LinkedHashSet<>(stated.values().keySet());
    paths.addAll(again.values().keySet());
    return new Differences(
        between(stated.hashes(), again.hashes()),
        between(stated.values(), again.values()),
        paths.size());
  }

  private static List<Difference> between(Map<String, String> before, Map<String, String> after) {
    Map<String, String> all = new LinkedHashMap<>(before);
    after.forEach(all::putIfAbsent);
    List<Difference> found = new ArrayList<>();
    for (String path : all.keySet()) {
      if (!Objects.equals(before.get(path), after.get(path))) {
        found.add(new Difference(path, before.get(path), after.get(path)));
      }
    }
    return found;
  }

  /** Whether nothing differs at all. */
  public boolean none() {
    return hashes.isEmpty() && values.isEmpty();
  }

  /** Whether what the entity handed over is the same, whatever it is judged with. */
  public boolean sameInput() {
    return hashes.stream()
        .map(each -> each.path().replaceFirst("/.*", ""))
        .noneMatch(key -> HANDED_OVER.contains(key) || key.equals("earlier"));
  }
}
