package co.veedor.cli;

import co.veedor.delivery.HistoryPart;
import co.veedor.delivery.LateChanges;
import co.veedor.delivery.LateWords;
import co.veedor.delivery.ToldAgain;
import co.veedor.store.HistoryWords;
import co.veedor.store.Moments;
import co.veedor.store.Stray;
import co.veedor.store.StrayWords;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** Tells a person what the history of a package says. */
final class HistoryText {
  private static final int SHOWN = 40;

  private final PrintStream out;

  HistoryText(PrintStream out) {
    this.out = out;
  }

  /** Tells whether the chain holds. */
  void print(HistoryPart.Read read) {
    if (read.broken() != null) {
      out.println("Historia: no es la que se escribió; " + HistoryWords.told(read.broken()) + ".");
      return;
    }
    out.println(
        "Historia: "
            + read.rows()
            + " renglones; ninguno cambió, falta ni está fuera de su lugar. Huella del último: "
            + read.hash());
  }

  /** Tells whether what the package holds is what was told; true when it is. */
  boolean print(ToldAgain again) {
    if (!again.foreign().isEmpty()) {
      out.println(
          "La historia muestra renglones de otra entidad o de otra vigencia, desde el "
              + again.foreign().get(0).seq()
              + ".");
      return false;
    }
    if (!again.isWhole()) {
      out.println(
          "La historia no trae el comienzo de la vigencia: las respuestas no se pueden comparar con"
              + " ella.");
      return false;
    }
    again.unreviewed().stream().limit(SHOWN).forEach(this::unreviewed);
    return same(again.strays(), new StrayWords(again::named));
  }

  private void unreviewed(String title) {
    out.println(
        "Se da por revisada y la historia no dice quién la revisó (venía así en un archivo): «"
            + HistoryWords.said(title)
            + "».");
  }

  private boolean same(List<Stray> strays, StrayWords words) {
    if (strays.isEmpty()) {
      out.println("Respuestas, evidencias, metas y plan: los que dice la historia.");
      return true;
    }
    out.println(
        "Lo que trae la entrega no es lo que dice su historia (lo que dice → lo que trae):");
    strays.stream().limit(SHOWN).forEach(stray -> out.println("  " + words.told(stray) + "."));
    if (strays.size() > SHOWN) {
      out.println("  … y " + (strays.size() - SHOWN) + " más.");
    }
    return false;
  }

  /** Tells what changed after it was submitted. */
  void print(LateChanges late) {
    if (late.submittedAt().isEmpty()) {
      out.println("La vigencia no se ha enviado: todavía puede cambiar.");
      return;
    }
    out.println(
        "Enviada el "
            + HistoryWords.said(Moments.told(late.submittedAt()))
            + " (hora de Colombia), por "
            + HistoryWords.said(late.submittedBy())
            + ". Cambios después de enviarla: "
            + late.changes().size()
            + ".");
    LateWords words = late.words();
    out.println(
        words.claims().isEmpty() ? "De lo enviado no cambió nada." : "De lo enviado cambió:");
    words.claims().forEach(this::changed);
    listed("Enmiendas que no se han aprobado", words.requests());
    listed("Otros cambios, que no tocan lo enviado", words.others());
    if (!late.unapproved().isEmpty()) {
      out.println(
          "Cambios a lo enviado sin enmienda aprobada por otra persona: renglones "
              + late.unapproved().stream()
                  .map(row -> Long.toString(row.seq()))
                  .collect(Collectors.joining(", "))
              + ".");
    }
  }

  private void changed(String claim, List<String> changes) {
    out.println("  " + HistoryWords.said(claim));
    changes.forEach(change -> out.println("    " + change + "."));
  }

  private void listed(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      out.println(title + ": " + lines.size() + ".");
      lines.forEach(line -> out.println("  " + line + "."));
    }
  }
}
