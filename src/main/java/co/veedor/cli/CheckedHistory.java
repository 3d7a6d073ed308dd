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

  /** Tells what was found; whether all of it holds. */
  boolean print(PrintStream out) {
    HistoryText text = new HistoryText(out);
    text.print(read);
    boolean told = read.broken() == null && text.print(again);
    boolean listed = isListed();
    text.print(late, listed);
    return told && listed && late.unapproved().isEmpty();
  }

  private boolean isListed() {
    return opened.staging().has(Names.CHANGES)
        && opened.staging().digest(Names.CHANGES).equals(Digest.of(late.sheet()));
  }
}
