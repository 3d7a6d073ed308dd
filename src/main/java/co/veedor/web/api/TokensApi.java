package co.veedor.web.api;

import co.veedor.access.Scope;
import co.veedor.access.Tokens;
import co.veedor.document.Fields;
import co.veedor.store.By;
import co.veedor.store.Person;
import co.veedor.store.StoredToken;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Services;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What programs come in with in the place of the caller. */
public final class TokensApi {
  private static final Map<String, Scope> SCOPES =
      Map.of("leer", Scope.READ, "escribir", Scope.WRITE);
  private static final int MOST_DAYS = 366;

  private final Services services;

  /** Over these services. */
  public TokensApi(Services services) {
    this.services = services;
  }

  /** Lists the caller's tokens. */
  public Reply list(Call call) {
    List<StoredToken> tokens = services.store().tokens().of(call.caller().person());
    return Listing.of(call, tokens, TokensApi::told);
  }

  /** Makes one; its secret is told this once. */
  public Reply make(Call call) {
    if (call.caller().csrf().isEmpty()) {
      throw Problem.of(403, "forbidden", "Una ficha no puede crear otras fichas.");
    }
    Asked asked = ApiBody.read(call, fields -> asked(fields, ApiBody.by(call, fields)));
    Person person = services.store().people().find(call.caller().person()).orElseThrow();
    Tokens.Made made =
        services
            .doors()
            .tokens()
            .make(person, asked.entity(), asked.scopes(), asked.name(), asked.lasts(), asked.by());
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", made.id());
    told.put("secret", made.secret());
    return Reply.created("/api/v1/tokens/" + made.id(), told);
  }

  private record Asked(String name, Set<Scope> scopes, String entity, Duration lasts, By by) {}

  private static Asked asked(Fields fields, By by) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    for (String word : fields.obligatoryTexts("scopes")) {
      if (!SCOPES.containsKey(word)) {
        throw Problem.of(422, "invalid", "Los permisos de una ficha son «leer» y «escribir».");
      }
      scopes.add(SCOPES.get(word));
    }
    String entity = fields.textOr("entity", "");
    return new Asked(
        fields.text("name"),
        scopes,
        entity.isEmpty() ? null : entity,
        Duration.ofDays(fields.whole("days", 1, MOST_DAYS)),
        by);
  }

  /** Takes one of the caller's tokens out of use. */
  public Reply revoke(Call call) {
    String id = call.value("token");
    boolean own =
        services.store().tokens().of(call.caller().person()).stream()
            .anyMatch(token -> token.id().equals(id));
    if (!own) {
      throw Problem.missing("Esa ficha no existe.");
    }
    services.doors().tokens().revoke(id, ApiBody.because(call));
    return new Reply.Empty(204);
  }

  private static Map<String, Object> told(StoredToken token) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", token.id());
    told.put("name", token.name());
    told.put("entity", token.entity());
    told.put(
        "scopes",
        SCOPES.entrySet().stream()
            .filter(scope -> List.of(token.scopes().split(" ")).contains(scope.getValue().name()))
            .map(Map.Entry::getKey)
            .sorted(java.util.Comparator.reverseOrder())
            .toList());
    told.put("expiresAt", token.expiresAt().toString());
    told.put("revokedAt", token.revokedAt() == null ? null : token.revokedAt().toString());
    return told;
  }
}
