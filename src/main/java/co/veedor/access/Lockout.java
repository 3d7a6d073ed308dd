package co.veedor.access;

import co.veedor.store.People;
import co.veedor.store.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Makes whoever fails wait: after five failures in a row half a minute, and twice as long after
 * each further one, up to an hour. Counted for each person, in the store, and for each address, in
 * memory. A try counts before it is checked, so that many at once gain nothing. Thread-safe.
 */
public final class Lockout {
  /** Failures in a row that are for nothing. */
  static final int FREE = 4;

  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final int DOUBLINGS = 7;

  private final People people;
  private final Supplier<Instant> clock;
  private final Map<String, Tries> addresses = new Recent<>();

  /** Counts the tries of these people. */
  public Lockout(People people, Supplier<Instant> clock) {
    this.people = people;
    this.clock = clock;
  }

  /** The tries from one address. */
  private record Tries(int failed, Instant lockedUntil) {}

  /** Counts a try from an address; zero when it may be made, or else how long to wait. */
  public synchronized Duration tryFrom(String address) {
    Instant now = clock.get();
    Tries before = addresses.getOrDefault(address, new Tries(0, null));
    Duration wait = wait(before.lockedUntil(), now);
    if (wait.isZero()) {
      int failed = before.failed() + 1;
      addresses.put(address, new Tries(failed, lock(failed)));
    }
    return wait;
  }

  /** Counts a try to be a person; zero when it may be made, or else how long to wait. */
  public Duration tryAs(Person person) {
    Person before = people.countTry(person.id(), this::lock);
    return wait(before.lockedUntil(), clock.get());
  }

  /** Forgets the tries that led to a right password. */
  public synchronized void forget(Person person, String address) {
    addresses.remove(address);
    people.signedIn(person.id());
  }

  private Instant lock(int failed) {
    if (failed <= FREE) {
      return null;
    }
    Duration wait = FIRST.multipliedBy(1L << Math.min(failed - FREE - 1, DOUBLINGS));
    return clock.get().plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
  }

  private static Duration wait(Instant until, Instant now) {
    return until == null || !until.isAfter(now) ? Duration.ZERO : Duration.between(now, until);
  }
}
