package co.veedor.cli;

import co.veedor.delivery.HistoryPart;
import co.veedor.delivery.LateChanges;
import co.veedor.delivery.Names;
import co.veedor.delivery.Opened;
import co.veedor.delivery.ResultFile;
import co.veedor.delivery.ToldAgain;
import co.veedor.document.Digest;
import java.io.PrintStream;
import java.util.Set;

/** The history of a package, held against itself and against the rest of the package. */
final class CheckedHistory {
  private final Opened opened;
  private final HistoryPart.Read read;
  private final ToldAgain again;
  private final LateChanges late;

  /**
   * The history of a package that has one.
   *
   * @param noted a hash somebody noted elsewhere; empty for none
   */
  CheckedHistory(Opened opened, ResultFile stated, String noted) {
    this.opened = opened;
    this.read =
        HistoryPart.read(
            opened.staging().path(Names.HISTORY), opened.name() + "!" + Names.HISTORY, noted);
    this.again = new ToldAgain(opened, stated, read.told());
    this.late = LateChanges.of(stated.period(), again.own());
  }

  /** The place of the row whose hash was noted; 0 when there is none. */
  long noted() {
    return read.noted();
  }

  /** Hashes of the files the history tells of. */
  Set<String> files() {
    return again.files();
  }

  /**
   * Tells what was found.
   *
   * @param madeHere whether this version made the package: another one may word its list of changes
   *     otherwise
   */
  void print(PrintStream out, Verdict verdict, boolean madeHere) {
    HistoryText text = new HistoryText(out);
    text.print(read);
    verdict.require(read.broken() == null, "su historia no es la que se escribió");
    if (read.broken() == null) {
      verdict.require(text.print(again), "lo que trae no es lo que dice su historia");
    }
    if (!isListed()) {
      out.println("La lista " + Names.CHANGES + " no es la que sale de la historia.");
      unlisted(verdict, madeHere);
    }
    text.print(late);
    verdict.require(
        late.unapproved().isEmpty(),
        "después de enviarla cambió sin enmienda aprobada por otra persona");
  }

  private static void unlisted(Verdict verdict, boolean madeHere) {
    if (madeHere) {
      verdict.require(false, "su lista de cambios no es la que sale de la historia");
    } else {
      verdict.unproven(Names.CHANGES);
    }
  }

  private boolean isListed() {
    return opened.staging().has(Names.CHANGES)
        && opened.staging().digest(Names.CHANGES).equals(Digest.of(late.sheet()));
  }
}
