package co.veedor.store;

import co.veedor.store.HistoryCheck.Break;
import co.veedor.store.HistoryCheck.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Follows a history row by row and tells where it first stops being what it was. */
public final class HistoryChain {
  private final long farthest;
  private final Set<String> shown;
  private Head last = new Head(0, History.BEGINNING);
  private boolean sealed;

  /** The scope of each period of each entity that is told, and whose each scope is. */
  private final Map<String, String> scopes = new HashMap<>();

  private final Map<String, String> owners = new HashMap<>();

  /**
   * A chain before its first row.
   *
   * @param farthest the last place a row that was moved is looked for
   * @param shown the scopes whose rows must be told
   */
  public HistoryChain(long farthest, Set<String> shown) {
    this.farthest = farthest;
    this.shown = shown;
  }

  /** Takes the next row and tells what is wrong there; null when nothing is. */
  public Break next(HistoryRow row) {
    Break broken = broken(row);
    last = row.head();
    sealed |= row.isSealed();
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
    if (sealed && !row.isSealed()) {
      return new Break(place, Kind.ALTERED);
    }
    if (!row.isWhole()) {
      return new Break(place, row.isWholeUpTo(farthest) ? Kind.REORDERED : Kind.ALTERED);
    }
    if (!row.previous().equals(last.hash())) {
      // This row is as it was written, so the one before got a new hash with its new words.
      return new Break(Math.max(1, last.seq()), Kind.ALTERED);
    }
    return row.isSealed() ? scoped(row) : null;
  }

  /** One scope is of one period of one entity: a row of theirs that is not told is found so. */
  private Break scoped(HistoryRow row) {
    String scope = row.seal().scope();
    if (row.told() == null) {
      return shown.contains(scope) ? new Break(row.seq(), Kind.HIDDEN) : null;
    }
    String name = row.told().entity() + '\n' + row.told().period();
    boolean same =
        scopes.merge(name, scope, (first, other) -> first).equals(scope)
            && owners.merge(scope, name, (first, other) -> first).equals(name);
    return same ? null : new Break(row.seq(), Kind.ALTERED);
  }
}
