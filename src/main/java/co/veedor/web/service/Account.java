package co.veedor.web.service;

import co.veedor.access.Sessions;
import co.veedor.access.SignIn.Result;
import co.veedor.store.By;
import co.veedor.store.Person;
import co.veedor.web.http.Call;
import co.veedor.web.http.Head;
import co.veedor.web.http.Problem;
import co.veedor.web.http.SessionCookie;
import java.time.Duration;

/** What people do with their own account. Thread-safe. */
public final class Account {
  private final Services services;

  /** Over these services. */
  public Account(Services services) {
    this.services = services;
  }

  /**
   * Signs somebody in; a session the browser held before ends.
   *
   * @throws Problem 401 when login or password are wrong, 429 after too many failures
   */
  public Result.In signIn(Head head, String login, String password) {
    Result result =
        services
            .doors()
            .signIn()
            .attempt(login, password, head.address(), SessionCookie.read(head));
    if (result instanceof Result.In in) {
      return in;
    }
    if (result instanceof Result.Wait wait) {
      throw tooMany(wait.left());
    }
    throw Problem.of(401, "refused", "El usuario o la contraseña no son correctos.");
  }

  /** Ends the session a call shows. */
  public void signOut(Call call) {
    services.doors().sessions().end(SessionCookie.read(call.head()));
  }

  /**
   * Changes the caller's password, ends all sessions and begins one.
   *
   * @throws Problem 422 when the current password is wrong, 403 for a token, 429 after too many
   *     failures
   * @throws co.veedor.fault.FaultException when the new one is too short, too long or the same
   */
  public Sessions.Begun changePassword(Call call, String current, String password) {
    if (call.caller().csrf().isEmpty()) {
      throw Problem.of(403, "forbidden", "Una ficha de la API no puede cambiar contraseñas.");
    }
    if (current.equals(password)) {
      throw Problem.of(422, "invalid", "La contraseña nueva debe ser distinta de la actual.");
    }
    // Before the check, which ends the session the browser holds.
    String hash = services.doors().passwords().hash(password);
    Result.In in = checked(call, current);
    By by = By.person(in.person().id());
    Person changed = services.store().people().password(in.person().id(), hash, false, by);
    services.doors().sessions().endAll(changed, by);
    return services.doors().sessions().begin(changed, "");
  }

  private Result.In checked(Call call, String current) {
    try {
      return signIn(call.head(), call.caller().login(), current);
    } catch (Problem refused) {
      throw refused.status() == 401
          ? Problem.of(422, "invalid", "La contraseña actual no es correcta.")
          : refused;
    }
  }

  /**
   * Registers the first administrator and signs them in.
   *
   * @throws Problem 404 when the link does not hold any more
   */
  public Sessions.Begun first(String secret, String login, String name, String password) {
    Person person =
        services
            .doors()
            .first()
            .register(secret, login, name, password)
            .orElseThrow(Account::expired);
    return services.doors().sessions().begin(person, "");
  }

  /**
   * Makes sure that the link of the first administrator holds.
   *
   * @throws Problem 404 when it does not
   */
  public void checkInvited(String secret) {
    if (!services.doors().first().isInvited(secret)) {
      throw expired();
    }
  }

  private static Problem expired() {
    return Problem.missing(
        "Este enlace ya no sirve: se usó, venció o hay uno más nuevo. Reinicie Veedor para obtener"
            + " otro.");
  }

  private static Problem tooMany(Duration wait) {
    long seconds = Math.max(1, wait.toSeconds() + 1);
    return Problem.of(
            429, "too-many-tries", "Hubo demasiados intentos. Espere " + told(seconds) + ".")
        .with("Retry-After", Long.toString(seconds));
  }

  private static String told(long seconds) {
    return seconds < 90 ? seconds + " segundos" : (seconds + 59) / 60 + " minutos";
  }
}
