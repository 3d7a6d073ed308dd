package co.veedor.engine;

import co.veedor.document.TextFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules of one file with their texts, for checks that read rules instead of running them.
 *
 * @param file the file as a person wrote it
 * @param rules the rules in it, in order
 */
public record RuleIndex(TextFile file, List<Entry> rules) {
  private static final Pattern NAME = Pattern.compile("^\\s*rule\\s+\"([^\"]+)\"");

  /**
   * One rule.
   *
   * @param name its name
   * @param line where it begins in the file
   * @param text its DRL
   */
  public record Entry(String name, int line, String text) {}

  /**
   * Reads the rules of a file.
   *
   * @throws co.veedor.fault.FaultException when it is a decision table that cannot be read
   */
  public static RuleIndex of(TextFile file) {
    RuleSource source = RuleSource.of(file);
    Map<Integer, String> starts = new LinkedHashMap<>();
    List<String> lines = source.drl().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher name = NAME.matcher(lines.get(i));
      if (name.find()) {
        starts.put(i, name.group(1));
      }
    }
    List<Integer> begins = new ArrayList<>(starts.keySet());
    List<Entry> rules = new ArrayList<>();
    for (int i = 0; i < begins.size(); i++) {
      int end = i + 1 < begins.size() ? begins.get(i + 1) : lines.size();
      String text = String.join("\n", lines.subList(begins.get(i), end));
      rules.add(new Entry(starts.get(begins.get(i)), source.lineFor(begins.get(i) + 1), text));
    }
    return new RuleIndex(file, rules);
  }

  /** Whether it is a decision table. */
  public boolean isTable() {
    return file.name().endsWith(RuleSource.TABLE);
  }
}
