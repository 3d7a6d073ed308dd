package co.veedor.store;

/**
 * What checking the history found.
 *
 * @param rows how many rows there are
 * @param hash of the last one: whoever wrote it down elsewhere can tell later that nothing before
 *     was changed
 * @param broken the first row that is not what it was; null when all are
 */
public record HistoryCheck(long rows, String hash, Break broken) {
  /** Whether every row is what it was. */
  public boolean isWhole() {
    return broken == null;
  }

  /**
   * The first place where the history does not hold.
   *
   * @param seq the place, from 1
   * @param kind what is wrong there
   */
  public record Break(long seq, Kind kind) {}

  /** What may be wrong with a row. */
  public enum Kind {
    /** It does not say what it said. */
    ALTERED,
    /** It is not there. */
    MISSING,
    /** What stands there belongs to another place. */
    REORDERED
  }
}
