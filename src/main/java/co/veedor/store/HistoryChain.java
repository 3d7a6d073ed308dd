package co.veedor.store;

import co.veedor.store.HistoryCheck.Break;
import co.veedor.store.HistoryCheck.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;

/** Follows a history row by row and tells where it first stops being what it was. */
public final class HistoryChain {
  private static final String HIDDEN = "";

  private final long farthest;
  private Head last = new Head(0, History.BEGINNING);
  private boolean sealed;
  private long opaque;

  /** Whose the rows with a scope are, and where the first of them stands. */
  private final Map<String, Owner> owners = new HashMap<>();

  private final Map<String, String> scopes = new HashMap<>();

  private record Owner(String name, long first) {}

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
    sealed |= row.isSealed();
    opaque += row.isOpaque() ? 1 : 0;
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

  /** How many rows cannot be checked: they are from before rows had seals, and not shown. */
  public long opaque() {
    return opaque;
  }

  private Break broken(HistoryRow row) {
    long place = last.seq() + 1;
    if (row.seq() != place) {
      return new Break(place, row.seq() > place ? Kind.MISSING : Kind.REORDERED);
    }
    if (sealed && !row.isSealed()) {
      return new Break(place, Kind.ALTERED);
    }
    if (!row.isWholeAt(place)) {
      boolean moved = LongStream.rangeClosed(1, farthest).anyMatch(row::isWholeAt);
      return new Break(place, moved ? Kind.REORDERED : Kind.ALTERED);
    }
    if (!row.previous().equals(last.hash())) {
      // This row is as it was written, so the one before got a new hash with its new words.
      return new Break(Math.max(1, last.seq()), Kind.ALTERED);
    }
    return row.isSealed() ? owned(row) : null;
  }

  /** One scope is of one period of one entity: a row of theirs that is not shown is found so. */
  private Break owned(HistoryRow row) {
    String name = row.told() == null ? HIDDEN : row.told().entity() + '\n' + row.told().period();
    Owner now = new Owner(name, row.seq());
    Owner owner = owners.merge(row.seal().scope(), now, (first, other) -> first);
    if (!owner.name().equals(name)) {
      boolean hidden = owner.name().equals(HIDDEN) || name.equals(HIDDEN);
      return new Break(
          owner.name().equals(HIDDEN) ? owner.first() : row.seq(),
          hidden ? Kind.HIDDEN : Kind.ALTERED);
    }
    String scope = scopes.merge(name, row.seal().scope(), (first, other) -> first);
    boolean other = !name.equals(HIDDEN) && !scope.equals(row.seal().scope());
    return other ? new Break(row.seq(), Kind.ALTERED) : null;
  }
}
