package co.veedor.store;

import co.veedor.store.HistoryCheck.Break;
import co.veedor.store.HistoryCheck.Kind;
import java.util.stream.LongStream;

/** Follows a history row by row and tells where it first stops being what it was. */
public final class HistoryChain {
  private final long farthest;
  private Head last = new Head(0, History.BEGINNING);

  /**
   * A chain before its first row.
   *
   * @param farthest the last place a row that was moved is looked for
   */
  public HistoryChain(long farthest) {
    this.farthest = farthest;
  }

  /** Takes the next row and tells what is wrong there; null when nothing is. */
  public Break next(HistoryRow row) {
    Break broken = broken(row);
    last = row.head();
    return broken;
  }

  /** The place of the last row; 0 before the first. */
  public long seq() {
    return last.seq();
  }

  /** The hash of the last row; zeros before the first. */
  public String hash() {
    return last.hash();
  }

  private Break broken(HistoryRow row) {
    long place = last.seq() + 1;
    if (row.seq() != place) {
      return new Break(place, row.seq() > place ? Kind.MISSING : Kind.REORDERED);
    }
    if (!row.isWholeAt(place)) {
      boolean moved = LongStream.rangeClosed(1, farthest).anyMatch(row::isWholeAt);
      return new Break(place, moved ? Kind.REORDERED : Kind.ALTERED);
    }
    if (row.previous().equals(last.hash())) {
      return null;
    }
    // This row is as it was written, so the one before got a new hash with its new words.
    return new Break(Math.max(1, last.seq()), Kind.ALTERED);
  }
}
