package co.veedor.store;

import java.util.List;

/**
 * What checking the history found.
 *
 * @param rows how many rows there are
 * @param hash of the last one: whoever wrote it down elsewhere can tell later that nothing before
 *     was changed
 * @param broken the first row that is not what it was; null when all are
 * @param strays the installation and the periods of which something is not what the rows tell; only
 *     looked for when all rows are what they were
 */
public record HistoryCheck(long rows, String hash, Break broken, List<StrayPeriod> strays) {
  /** Whether every row is what it was and what is kept is what the rows tell. */
  public boolean isWhole() {
    return broken == null && strays.isEmpty();
  }

  /**
   * What was changed behind the back of the history.
   *
   * @param entity whose; empty for what belongs to the installation
   * @param period of which period; empty likewise
   * @param strays what is otherwise
   */
  public record StrayPeriod(String entity, String period, List<Stray> strays) {
    /** Whether it is what belongs to the installation and to no period. */
    public boolean isCommon() {
      return period.isEmpty();
    }
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
    REORDERED,
    /** It should be shown and only its digests are. */
    HIDDEN
  }
}
