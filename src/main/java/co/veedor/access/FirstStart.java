package co.veedor.access;

import co.veedor.store.By;
import co.veedor.store.NewPerson;
import co.veedor.store.People;
import co.veedor.store.Person;
import co.veedor.store.Settings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Lets the first administrator in: by a link that works once, for a day. Thread-safe. */
public final class FirstStart {
  private static final String KEY = "first-start";
  private static final Duration VALID = Duration.ofHours(24);

  private final Settings settings;
  private final People people;
  private final Passwords passwords;
  private final Supplier<Instant> clock;

  /** The first start of an installation with these settings and people. */
  public FirstStart(
      Settings settings, People people, Passwords passwords, Supplier<Instant> clock) {
    this.settings = settings;
    this.people = people;
    this.passwords = passwords;
    this.clock = clock;
  }

  /**
   * A new secret for the link, which takes the place of any before; only its hash is kept.
   *
   * @return empty when somebody is registered already
   */
  public Optional<String> invite() {
    if (!people.isNobody()) {
      return Optional.empty();
    }
    String secret = Secrets.make();
    settings.put(KEY, Secrets.hash(secret) + " " + clock.get().plus(VALID), By.SYSTEM);
    return Optional.of(secret);
  }

  /** Whether a secret is that of the link and its day is not over. */
  public boolean isInvited(String secret) {
    return settings.find(KEY).filter(kept -> holds(kept, secret)).isPresent();
  }

  /**
   * Registers the first administrator; the link works no more.
   *
   * @return empty when the secret does not hold or somebody was faster
   * @throws co.veedor.fault.FaultException when the password is too short or too long
   */
  public Optional<Person> register(String secret, String login, String name, String password) {
    if (!isInvited(secret)) {
      return Optional.empty();
    }
    String hash = passwords.hash(password);
    Optional<Person> first = people.addFirst(new NewPerson(login, name, hash, false, true));
    settings.put(KEY, "", By.SYSTEM);
    return first;
  }

  private boolean holds(String kept, String secret) {
    String[] parts = kept.split(" ");
    return MessageDigest.isEqual(bytes(parts[0]), bytes(Secrets.hash(secret)))
        && Instant.parse(parts[1]).isAfter(clock.get());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
