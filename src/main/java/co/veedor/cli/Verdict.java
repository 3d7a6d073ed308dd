package co.veedor.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What speaks against a package, and what nobody looked into. */
final class Verdict {
  private final List<String> against = new ArrayList<>();
  private final List<String> unproven = new ArrayList<>();

  /** Notes what is wrong unless it holds. */
  void require(boolean holds, String otherwise) {
    if (!holds) {
      against.add(otherwise);
    }
  }

  /** Notes a part that was not checked. */
  void unproven(String part) {
    unproven.add(part);
  }

  /**
   * Tells it; the exit status.
   *
   * @param known whether it was held against a hash somebody was told elsewhere
   */
  int print(boolean known, PrintStream out, PrintStream err) {
    if (!against.isEmpty()) {
      err.println("La entrega no se sostiene: " + String.join("; ", against) + ".");
      return Commands.WRONG;
    }
    out.println("La entrega está entera y sus cifras son las que salen.");
    if (!unproven.isEmpty()) {
      out.println("No se comprobaron: " + String.join(", ", unproven) + ".");
    }
    if (!known) {
      out.println(
          "Que nadie la rehízo no se comprueba aquí: pida por otro medio la huella del archivo o de"
              + " un renglón de la historia y compárela con --huella.");
    }
    return Commands.DONE;
  }
}
