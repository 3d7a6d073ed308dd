package co.veedor.access;

import co.veedor.store.By;
import co.veedor.store.People;
import co.veedor.store.Person;
import java.time.Duration;
import java.util.Optional;

/** Lets people in who know their password. Thread-safe. */
public final class SignIn {
  private final People people;
  private final Passwords passwords;
  private final Lockout lockout;
  private final Sessions sessions;

  /** A door over these. */
  public SignIn(People people, Passwords passwords, Lockout lockout, Sessions sessions) {
    this.people = people;
    this.passwords = passwords;
    this.lockout = lockout;
    this.sessions = sessions;
  }

  /** What became of a try. */
  public sealed interface Result {
    /**
     * They are in.
     *
     * @param person who; they may have to change their password before anything else
     * @param session what begins
     */
    record In(Person person, Sessions.Begun session) implements Result {}

    /** Nobody has this login and this password; which of the two is wrong is not said. */
    record Refused() implements Result {}

    /**
     * Too many failures.
     *
     * @param left how long until the next try is looked at
     */
    record Wait(Duration left) implements Result {}
  }

  /**
   * A try to come in.
   *
   * @param address where it comes from
   * @param earlier the session secret the browser held; empty for none
   */
  public Result attempt(String login, String password, String address, String earlier) {
    Duration wait = lockout.tryFrom(address);
    if (!wait.isZero()) {
      return new Result.Wait(wait);
    }
    Optional<Person> known = people.byLogin(login).filter(one -> one.disabledAt() == null);
    if (known.isEmpty()) {
      passwords.pretend(password);
      return new Result.Refused();
    }
    Person person = known.get();
    wait = lockout.tryAs(person);
    if (!wait.isZero()) {
      return new Result.Wait(wait);
    }
    if (!passwords.matches(password, person.passwordHash())) {
      return new Result.Refused();
    }
    lockout.forget(person, address);
    renew(person, password);
    return new Result.In(person, sessions.begin(person, earlier));
  }

  /** Only now is the password known: the moment to hash it at today's cost. */
  private void renew(Person person, String password) {
    if (passwords.isOutdated(person.passwordHash())) {
      people.password(
          person.id(), passwords.hash(password), person.mustChange(), By.person(person.id()));
    }
  }
}
