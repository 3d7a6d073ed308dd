package co.veedor.cli;

import co.veedor.delivery.Differences;
import co.veedor.delivery.Differences.Difference;
import co.veedor.report.Receipts;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells a person what differs between a result and the one that comes out again. */
final class DifferencesText {
  private static final int SHOWN = 40;
  private static final int LONGEST = 120;

  /** Parts of a result by the beginning of their paths, what weighs most first. */
  private static final List<Part> PARTS =
      List.of(
          new Part("questionnaires", "puntajes y niveles"),
          new Part("gaps", "brechas"),
          new Part("initiatives", "iniciativas"),
          new Part("plan", "plan"),
          new Part("trend", "tendencia"),
          new Part("findings", "hallazgos"),
          new Part("review", "revisión"),
          new Part("explanations", "explicaciones"),
          new Part("", "otros datos"));

  /**
   * A part of a result.
   *
   * @param key how paths into it begin
   * @param words what people call it
   */
  private record Part(String key, String words) {}

  private DifferencesText() {}

  static void print(Differences found, PrintStream out) {
    if (found.none()) {
      out.println(
          "Idéntico: los "
              + found.compared()
              + " valores salen otra vez iguales, y todas las huellas coinciden.");
      return;
    }
    hashes(found.hashes(), out);
    if (found.values().isEmpty()) {
      out.println("Los " + found.compared() + " valores salen otra vez iguales.");
      return;
    }
    values(found, out);
  }

  private static void hashes(List<Difference> hashes, PrintStream out) {
    if (hashes.isEmpty()) {
      out.println("Todas las huellas del recibo coinciden.");
      return;
    }
    out.println("Ya no es lo mismo (huellas del recibo que cambian):");
    hashes.forEach(
        each ->
            out.println(
                "  "
                    + Receipts.words(each.path())
                    + ": "
                    + stated(each.before())
                    + " → "
                    + stated(each.after())));
  }

  private static void values(Differences found, PrintStream out) {
    out.println(
        "Cambian "
            + found.values().size()
            + " de "
            + found.compared()
            + " valores ("
            + counted(found.values())
            + "):");
    found.values().stream()
        .sorted(Comparator.comparing(each -> PARTS.indexOf(part(each))))
        .limit(SHOWN)
        .forEach(
            each ->
                out.println(
                    "  "
                        + each.path()
                        + ": "
                        + stated(each.before())
                        + " → "
                        + stated(each.after())));
    int more = found.values().size() - SHOWN;
    if (more > 0) {
      out.println("  y " + more + " más.");
    }
  }

  private static String counted(List<Difference> values) {
    Map<Part, Long> counts =
        values.stream()
            .collect(
                Collectors.groupingBy(
                    DifferencesText::part, LinkedHashMap::new, Collectors.counting()));
    return PARTS.stream()
        .filter(counts::containsKey)
        .map(part -> part.words() + ": " + counts.get(part))
        .collect(Collectors.joining("; "));
  }

  private static Part part(Difference difference) {
    return PARTS.stream()
        .filter(part -> difference.path().startsWith(part.key()))
        .findFirst()
        .orElseThrow();
  }

  private static String stated(String value) {
    if (value == null) {
      return "(no está)";
    }
    String line = value.replaceAll("[\\s\\p{Cntrl}]+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
