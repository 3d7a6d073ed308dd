package co.veedor.web;

import co.veedor.access.Access;
import co.veedor.access.RateLimit;
import co.veedor.access.Sessions;
import co.veedor.access.Tokens;
import co.veedor.document.Digest;
import co.veedor.store.Person;
import co.veedor.web.http.Caller;
import co.veedor.web.http.Head;
import co.veedor.web.http.Problem;
import co.veedor.web.http.SessionCookie;
import co.veedor.web.service.Services;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Tells who calls by the token or the session shown, and makes those wait who call too often. A
 * token that does not hold is refused; a session that is over is nobody's.
 */
final class Identification implements Identity {
  private static final String BEARER = "Bearer ";

  private final Services services;
  private final RateLimit limit;

  Identification(Services services, RateLimit limit) {
    this.services = services;
    this.limit = limit;
  }

  @Override
  public Caller of(Head head) {
    String authorization = head.header("authorization");
    Caller caller =
        authorization.isEmpty() ? ofSession(SessionCookie.read(head)) : ofToken(authorization);
    if (caller.known()) {
      hold(limit.take(caller.credential()));
    }
    return caller;
  }

  private Caller ofToken(String authorization) {
    Optional<Tokens.Grant> grant =
        authorization.startsWith(BEARER)
            ? services.doors().tokens().find(authorization.substring(BEARER.length()).strip())
            : Optional.empty();
    return grant
        .map(
            held -> {
              Access access = access(held.person()).within(held);
              return caller(held.person(), "", credential(authorization), access::may);
            })
        .orElseThrow(
            () ->
                Problem.of(401, "bad-token", "La ficha no existe, venció o se retiró.")
                    .with("WWW-Authenticate", "Bearer"));
  }

  private Caller ofSession(String secret) {
    if (secret.isEmpty()) {
      return Caller.NOBODY;
    }
    Optional<Sessions.Open> open = services.doors().sessions().find(secret);
    return open.map(
            held -> {
              Access access = access(held.person());
              return caller(held.person(), held.csrf(), credential(secret), access::may);
            })
        .orElse(Caller.NOBODY);
  }

  private Access access(Person person) {
    return Access.of(person, services.store().memberships().of(person.id()));
  }

  private static Caller caller(
      Person person,
      String csrf,
      String credential,
      BiPredicate<co.veedor.access.Permission, String> rights) {
    return new Caller(
        person.id(), person.login(), person.name(), person.mustChange(), csrf, credential, rights);
  }

  private static String credential(String secret) {
    return Digest.of(secret.getBytes(StandardCharsets.UTF_8));
  }

  private static void hold(Duration wait) {
    if (!wait.isZero()) {
      throw Problem.of(
              429, "too-many-requests", "Demasiadas peticiones seguidas: espere un momento.")
          .with("Retry-After", Long.toString(wait.toSeconds() + 1));
    }
  }
}
