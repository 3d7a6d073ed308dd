package co.veedor.access;

import co.veedor.store.By;
import co.veedor.store.People;
import co.veedor.store.Person;
import co.veedor.store.SessionRows;
import co.veedor.store.StoredSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who is signed in at a browser. A session ends after half an hour without use, and after twelve
 * hours in any case. Thread-safe.
 */
public final class Sessions {
  private static final Duration IDLE = Duration.ofMinutes(30);
  private static final Duration LONGEST = Duration.ofHours(12);
  private static final Duration NOTED = Duration.ofMinutes(1);

  private final SessionRows rows;
  private final People people;
  private final Supplier<Instant> clock;

  /** Sessions kept in these rows, of these people. */
  public Sessions(SessionRows rows, People people, Supplier<Instant> clock) {
    this.rows = rows;
    this.people = people;
    this.clock = clock;
  }

  /**
   * A session that just began.
   *
   * @param secret what the browser is to hold: it is kept nowhere else
   * @param csrf what its forms are to carry
   */
  public record Begun(String secret, String csrf) {
    /** Says nothing: secrets do not belong in logs. */
    @Override
    public String toString() {
      return "Begun";
    }
  }

  /**
   * A session that holds.
   *
   * @param person who is signed in
   * @param csrf what its forms carry
   */
  public record Open(Person person, String csrf) {}

  /**
   * Begins a session under a new secret.
   *
   * @param earlier the secret the browser held before, whose session ends; empty for none
   */
  public Begun begin(Person person, String earlier) {
    end(earlier);
    Instant now = clock.get();
    Begun begun = new Begun(Secrets.make(), Secrets.make());
    rows.add(
        new StoredSession(
            Secrets.hash(begun.secret()), person.id(), begun.csrf(), now, now, now.plus(LONGEST)));
    return begun;
  }

  /**
   * The session of a secret; empty when there is none, it is over or the person may not come in.
   */
  public Optional<Open> find(String secret) {
    Instant now = clock.get();
    Optional<StoredSession> held = rows.find(Secrets.hash(secret)).filter(row -> holds(row, now));
    Optional<Person> person =
        held.flatMap(row -> people.find(row.person())).filter(one -> one.disabledAt() == null);
    if (person.isEmpty()) {
      return Optional.empty();
    }
    StoredSession row = held.get();
    if (!row.lastSeen().plus(NOTED).isAfter(now)) {
      rows.seen(row.hash(), now);
    }
    return Optional.of(new Open(person.get(), row.csrf()));
  }

  /** How many people are signed in now, each browser counted. */
  public long count() {
    Instant now = clock.get();
    return rows.count(now, now.minus(IDLE));
  }

  /** Ends the session of a secret; nothing happens when there is none. */
  public void end(String secret) {
    rows.find(Secrets.hash(secret)).ifPresent(rows::end);
  }

  /** Ends every session of a person: their password changed, or they may no longer come in. */
  public void endAll(Person person, By by) {
    rows.endAll(person.id(), by);
  }

  private static boolean holds(StoredSession row, Instant now) {
    return row.expiresAt().isAfter(now) && row.lastSeen().plus(IDLE).isAfter(now);
  }
}
