package co.veedor.web.page;

import co.veedor.access.Scope;
import co.veedor.store.By;
import co.veedor.store.Person;
import co.veedor.store.StoredToken;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Services;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One's own account: who one is, in which entities, and the tokens of one's programs. */
final class AccountPage {
  private static final int MOST_DAYS = 366;

  private final Services services;

  AccountPage(Services services) {
    this.services = services;
  }

  /** A role in an entity. */
  public record Part(String entity, String role) {}

  /** A token. */
  public record Token(String id, String name, String told, boolean revoked) {}

  /** Shows it. */
  Reply show(Call call) {
    return page(call, "");
  }

  private Reply page(Call call, String secret) {
    Person person = services.store().people().find(call.caller().person()).orElseThrow();
    Map<String, Object> model = new HashMap<>();
    model.put("login", person.login());
    model.put("name", person.name());
    model.put("secret", secret);
    model.put(
        "parts",
        services.store().memberships().of(person.id()).stream()
            .map(each -> new Part(entity(each.entity()), each.role()))
            .toList());
    model.put(
        "tokens", services.store().tokens().of(person.id()).stream().map(this::token).toList());
    return Reply.page("cuenta.peb", model);
  }

  private String entity(String id) {
    return services.store().entities().find(id).map(each -> each.entity().name()).orElse(id);
  }

  private Token token(StoredToken token) {
    boolean revoked = token.revokedAt() != null;
    String where = token.entity() == null ? "todas sus entidades" : entity(token.entity());
    String may = token.scopes().contains(Scope.WRITE.name()) ? "lee y escribe" : "solo lee";
    String told =
        revoked
            ? "retirada el " + Spoken.moment(token.revokedAt())
            : "vence el " + Spoken.moment(token.expiresAt());
    return new Token(token.id(), token.name(), may + " en " + where + ", " + told, revoked);
  }

  /** Makes a token and tells its secret this once. */
  Reply make(Call call) {
    if (call.caller().csrf().isEmpty()) {
      throw Problem.of(403, "forbidden", "Una ficha no puede crear otras fichas.");
    }
    var form = Typed.form(call);
    Set<Scope> scopes = EnumSet.of(Scope.READ);
    if (!form.textOr("write", "").isEmpty()) {
      scopes.add(Scope.WRITE);
    }
    String name = form.textOr("name", "").strip();
    if (name.isEmpty()) {
      throw Problem.of(422, "invalid", "Falta el nombre: para qué es la ficha.");
    }
    Person person = services.store().people().find(call.caller().person()).orElseThrow();
    var made =
        services
            .doors()
            .tokens()
            .make(
                person,
                null,
                scopes,
                name,
                lasting(form.textOr("days", "90")),
                By.person(person.id()));
    return page(call, made.secret());
  }

  private static Duration lasting(String days) {
    if (!days.matches("[1-9]\\d{0,2}") || Integer.parseInt(days) > MOST_DAYS) {
      throw Problem.of(422, "invalid", "Una ficha dura de 1 a " + MOST_DAYS + " días.");
    }
    return Duration.ofDays(Integer.parseInt(days));
  }

  /** Takes one of the caller's tokens out of use. */
  Reply revoke(Call call) {
    String id = call.value("token");
    List<String> own =
        services.store().tokens().of(call.caller().person()).stream().map(StoredToken::id).toList();
    if (!own.contains(id)) {
      throw Problem.missing("Esa ficha no existe.");
    }
    services.doors().tokens().revoke(id, By.person(call.caller().person()));
    return new Reply.Redirect("/cuenta");
  }
}
