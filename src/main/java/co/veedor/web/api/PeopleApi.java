package co.veedor.web.api;

import co.veedor.document.Fields;
import co.veedor.store.By;
import co.veedor.store.NewPerson;
import co.veedor.store.Person;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Services;
import java.util.LinkedHashMap;
import java.util.Map;

/** The people of the installation. */
public final class PeopleApi {
  private final Services services;

  /** Over these services. */
  public PeopleApi(Services services) {
    this.services = services;
  }

  /** Lists everybody. */
  public Reply list(Call call) {
    return Listing.of(call, services.store().people().all(), PeopleApi::told);
  }

  /** Registers somebody, with a password to be changed at the first sign-in. */
  public Reply add(Call call) {
    record Typed(String login, String name, String password, boolean admin, By by) {}
    Typed typed =
        ApiBody.read(
            call,
            (Fields fields) ->
                new Typed(
                    fields.text("login"),
                    fields.text("name"),
                    fields.text("password"),
                    ApiBody.truth(fields, "admin"),
                    ApiBody.by(call, fields)));
    String hash = services.doors().passwords().hash(typed.password());
    NewPerson person = new NewPerson(typed.login(), typed.name(), hash, true, typed.admin());
    Person added = services.store().people().add(person, typed.by());
    return Reply.created("/api/v1/personas/" + added.id(), told(added));
  }

  /** Shows somebody. */
  public Reply show(Call call) {
    return Reply.json(told(person(call)));
  }

  /** Makes somebody an administrator or locks them out, and the other way round. */
  public Reply change(Call call) {
    Person before = person(call);
    record Typed(boolean admin, boolean disabled, By by) {}
    Typed typed =
        ApiBody.read(
            call,
            (Fields fields) ->
                new Typed(
                    fields.has("admin") ? ApiBody.truth(fields, "admin") : before.admin(),
                    fields.has("disabled")
                        ? ApiBody.truth(fields, "disabled")
                        : before.disabledAt() != null,
                    ApiBody.by(call, fields)));
    boolean oneself = before.id().equals(call.caller().person());
    if (oneself && (!typed.admin() || typed.disabled())) {
      throw Problem.of(
          409, "oneself", "Nadie puede quitarse a sí mismo la administración ni la entrada.");
    }
    if (typed.admin() != before.admin()) {
      services.store().people().admin(before.id(), typed.admin(), typed.by());
    }
    if (typed.disabled() && before.disabledAt() == null) {
      services.store().people().disable(before.id(), typed.by());
      services.doors().sessions().endAll(before, typed.by());
    } else if (!typed.disabled() && before.disabledAt() != null) {
      services.store().people().enable(before.id(), typed.by());
    }
    return Reply.json(told(person(call)));
  }

  /** Gives somebody a password to be changed at the next sign-in; their sessions end. */
  public Reply password(Call call) {
    Person person = person(call);
    record Typed(String password, By by) {}
    Typed typed =
        ApiBody.read(
            call, (Fields fields) -> new Typed(fields.text("password"), ApiBody.by(call, fields)));
    String hash = services.doors().passwords().hash(typed.password());
    services.store().people().password(person.id(), hash, true, typed.by());
    services.doors().sessions().endAll(person, typed.by());
    return new Reply.Empty(204);
  }

  private Person person(Call call) {
    return services
        .store()
        .people()
        .find(call.value("persona"))
        .orElseThrow(() -> Problem.missing("Esa persona no existe."));
  }

  static Map<String, Object> told(Person person) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", person.id());
    told.put("login", person.login());
    told.put("name", person.name());
    told.put("admin", person.admin());
    told.put("mustChange", person.mustChange());
    told.put("disabled", person.disabledAt() != null);
    return told;
  }
}
