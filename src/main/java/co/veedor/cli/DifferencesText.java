package co.veedor.cli;

import co.veedor.delivery.Differences;
import co.veedor.delivery.Differences.Difference;
import co.veedor.report.Receipts;
import java.io.PrintStream;
import java.util.List;

/** Tells a person what differs between a result and the one that comes out again. */
final class DifferencesText {
  private static final int SHOWN = 40;
  private static final int LONGEST = 120;

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
    out.println("Cambian " + found.values().size() + " de " + found.compared() + " valores:");
    found.values().stream()
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

  private static String stated(String value) {
    if (value == null) {
      return "(no está)";
    }
    String line = value.replaceAll("[\\s\\p{Cntrl}]+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
