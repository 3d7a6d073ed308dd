package co.veedor.delivery;

import co.veedor.document.Digest;
import co.veedor.document.DocumentReader;
import co.veedor.document.Item;
import co.veedor.document.JsonText;
import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import co.veedor.plan.Plan;
import co.veedor.report.Receipts;
import co.veedor.response.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a package says beside its result, held against the result that comes out again. */
public final class Statements {
  private static final String RECEIPT = "receipt";

  private final Opened opened;
  private final ResultFile stated;
  private final Plan again;

  /** What a package says, the result in its file and the one that comes out now. */
  public Statements(Opened opened, ResultFile stated, Plan again) {
    this.opened = opened;
    this.stated = stated;
    this.again = again;
  }

  /** The parts that follow from the result and say something else; empty when none does. */
  public List<String> other() {
    List<String> other = new ArrayList<>();
    Map<String, byte[]> sheets = new TreeMap<>(Delivery.sheets(again));
    sheets.remove(Names.RECEIPT);
    if (isOfThisProgram()) {
      String readMe = ReadMe.of(again, opened.staging().has(Names.HISTORY));
      sheets.put(Names.README, readMe.getBytes(StandardCharsets.UTF_8));
    }
    sheets.forEach(
        (name, bytes) -> {
          if (!opened.staging().has(name)
              || !opened.staging().digest(name).equals(Digest.of(bytes))) {
            other.add(name);
          }
        });
    if (!opened.staging().has(Names.RECEIPT)
        || !FlatValues.of(item(Names.RECEIPT)).equals(stated.receipt())) {
      other.add(Names.RECEIPT);
    }
    if (!isManifestOfResult()) {
      other.add(Names.MANIFEST);
    }
    return other;
  }

  private boolean isManifestOfResult() {
    Item said = item(Names.MANIFEST);
    byte[] bytes = Delivery.bytes(out -> JsonText.write(opened.manifest().written(again), out));
    Item made =
        new DocumentReader(Kind.RESPONSE).read(TextFile.of(bytes, Names.MANIFEST, Kind.RESPONSE));
    return FlatValues.of(said, RECEIPT).equals(stated.receipt())
        && FlatValues.without(said, RECEIPT).equals(FlatValues.without(made, RECEIPT));
  }

  private Item item(String part) {
    return new DocumentReader(Kind.RESPONSE).read(opened.text(part));
  }

  /** Whether what it tells people of itself can be made again here. */
  public boolean isOfThisProgram() {
    return again.assessment().receipt().program().equals(stated.hashes().get(Receipts.PROGRAM));
  }

  /**
   * The parts that belong to no package of this result: whoever reads them must not take them for
   * what was checked.
   *
   * @param answers the responses of the package, by the name of their file
   * @param reports the name of every report there is
   * @param told hashes of the files the history tells of
   */
  public Set<String> foreign(Map<String, Response> answers, Set<String> reports, Set<String> told) {
    Set<String> foreign = new TreeSet<>(opened.staging().parts().keySet());
    foreign.removeAll(Names.FIXED);
    reports.forEach(name -> foreign.remove(Names.REPORTS + "/" + name));
    if (opened.manifest().plan().startsWith(Names.PLAN)) {
      foreign.remove(opened.manifest().plan());
    }
    answers.forEach(
        (name, response) -> {
          if (isOwn(response) && name.startsWith(Names.ANSWERS)) {
            foreign.remove(name);
            foreign.removeAll(shown(name, response));
          }
        });
    foreign.removeIf(
        name -> name.startsWith(Names.ANSWERS) && told.contains(opened.staging().digest(name)));
    return foreign;
  }

  private boolean isOwn(Response response) {
    String period = response.period().code();
    return response.entity().id().equals(stated.entity())
        && (period.equals(stated.period()) || stated.days().containsKey(period));
  }

  private static Set<String> shown(String name, Response response) {
    Path folder = Path.of(name).resolveSibling("");
    return response
        .evidence()
        .flatMap(each -> Evidences.inside(folder, each.source().file()).stream())
        .map(file -> file.toString().replace('\\', '/'))
        .collect(Collectors.toSet());
  }
}
