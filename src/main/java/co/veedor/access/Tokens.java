package co.veedor.access;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.Place;
import co.veedor.store.By;
import co.veedor.store.People;
import co.veedor.store.Person;
import co.veedor.store.StoredToken;
import co.veedor.store.TokenRows;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What programs come in with: a secret that stands for a person, for some time. Thread-safe. */
public final class Tokens {
  /** So that a secret found somewhere is known for what it is. */
  private static final String MARK = "veedor_";

  private static final Duration LONGEST = Duration.ofDays(366);

  private final TokenRows rows;
  private final People people;
  private final Supplier<Instant> clock;

  /** Tokens kept in these rows, of these people. */
  public Tokens(TokenRows rows, People people, Supplier<Instant> clock) {
    this.rows = rows;
    this.people = people;
    this.clock = clock;
  }

  /**
   * A token that was just made.
   *
   * @param id to revoke it by
   * @param secret shown once: it is kept nowhere else
   */
  public record Made(String id, String secret) {
    /** Says which, and never the secret. */
    @Override
    public String toString() {
      return id;
    }
  }

  /**
   * What a token allows.
   *
   * @param person who it stands for
   * @param entity the only entity it may touch; null for all those of the person
   * @param scopes what it may do
   */
  public record Grant(Person person, String entity, Set<Scope> scopes) {}

  /**
   * Makes a token.
   *
   * @param entity the only entity it may touch; null for all those of the person
   * @param lasts for how long, a year at most
   * @throws FaultException when it may do nothing or lasts too long or not at all
   */
  public Made make(
      Person person, String entity, Set<Scope> scopes, String name, Duration lasts, By by) {
    boolean fits = lasts.compareTo(LONGEST) <= 0 && lasts.compareTo(Duration.ZERO) > 0;
    if (scopes.isEmpty() || !fits) {
      throw new FaultException(
          FaultException.Kind.USAGE,
          Fault.at(
              Place.of(""),
              "la clave no sirve",
              "al menos un permiso y una duración de hasta un año"));
    }
    String secret = MARK + Secrets.make();
    StoredToken kept =
        rows.add(
            new TokenRows.NewToken(
                Secrets.hash(secret),
                person.id(),
                entity,
                EnumSet.copyOf(scopes).stream().map(Scope::name).collect(Collectors.joining(" ")),
                name,
                clock.get().plus(lasts)),
            by);
    return new Made(kept.id(), secret);
  }

  /** What a secret allows; empty when nothing: unknown, over, revoked, or its person is out. */
  public Optional<Grant> find(String secret) {
    return rows.find(Secrets.hash(secret))
        .filter(row -> row.revokedAt() == null && row.expiresAt().isAfter(clock.get()))
        .flatMap(row -> people.find(row.person()).map(person -> grant(row, person)))
        .filter(grant -> grant.person().disabledAt() == null);
  }

  /** Makes a token hold no longer. */
  public void revoke(String id, By by) {
    rows.revoke(id, by);
  }

  private static Grant grant(StoredToken row, Person person) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    for (String scope : row.scopes().split(" ")) {
      scopes.add(Scope.valueOf(scope));
    }
    return new Grant(person, row.entity(), scopes);
  }
}
