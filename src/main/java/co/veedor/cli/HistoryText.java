package co.veedor.cli;

import co.veedor.delivery.HistoryPart;
import co.veedor.delivery.LateChanges;
import co.veedor.store.HistoryRow.Told;
import co.veedor.store.HistoryWords;
import java.io.PrintStream;
import java.util.Objects;

/** Tells a person what the history of a package says. */
final class HistoryText {
  private static final int LONGEST = 100;

  private HistoryText() {}

  static void print(HistoryPart.Read read, LateChanges late, boolean listed, PrintStream out) {
    out.println(
        read.broken() == null
            ? "Historia: "
                + read.rows()
                + " renglones; ninguno cambió, falta ni está fuera de su lugar. Huella del último: "
                + read.hash()
            : "Historia: no es la que se escribió; " + HistoryWords.told(read.broken()) + ".");
    if (!listed) {
      out.println("La lista cambios.csv no es la que sale de la historia.");
    }
    if (late.submittedAt().isEmpty()) {
      out.println("La vigencia no se ha enviado: todavía puede cambiar.");
      return;
    }
    out.println("Enviada el " + late.submittedAt() + " (UTC) por " + late.submittedBy() + ".");
    out.println("Cambios después de enviarla: " + late.changes().size() + ".");
    late.changes().forEach(line -> out.println("  " + told(line)));
  }

  private static String told(HistoryPart.Line line) {
    Told told = line.row().told();
    return "renglón "
        + line.row().seq()
        + ", "
        + told.at()
        + ", "
        + line.who()
        + ": "
        + HistoryWords.kind(told.kind())
        + " "
        + told.subject()
        + ": "
        + shown(told.old())
        + " → "
        + shown(told.now())
        + (told.reason().isEmpty() ? "" : " (" + told.reason() + ")");
  }

  private static String shown(String value) {
    String text = Objects.toString(value, "nada").replaceAll("[\\s\\p{Cntrl}]+", " ");
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
