package co.veedor.web.page;

import co.veedor.document.Fields;
import co.veedor.web.api.EntitiesApi;
import co.veedor.web.api.PeopleApi;
import co.veedor.web.api.PeriodsApi;
import co.veedor.web.api.TeamApi;
import co.veedor.web.http.Call;
import co.veedor.web.http.Handling;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Examples;
import co.veedor.web.service.Services;
import java.util.HashMap;
import java.util.Map;

/** What administrators do with forms: the same as the API does, and then back to a page. */
final class AdminForms {
  private static final String HOME = "/administracion";

  private final EntitiesApi entities;
  private final PeriodsApi periods;
  private final PeopleApi people;
  private final TeamApi team;

  AdminForms(Services services, Examples examples) {
    this.entities = new EntitiesApi(services, examples);
    this.periods = new PeriodsApi(services);
    this.people = new PeopleApi(services);
    this.team = new TeamApi(services);
  }

  Reply addExamples(Call call) {
    return after(entities::examples, call, "/");
  }

  Reply addEntity(Call call) {
    String id = Typed.form(call).textOr("id", "");
    return after(entities::add, call, HOME + "/entidades/" + id);
  }

  Reply changeEntity(Call call) {
    return after(entities::change, call, entity(call));
  }

  Reply openPeriod(Call call) {
    return after(periods::open, call, entity(call));
  }

  Reply changePeriod(Call call) {
    return after(periods::change, call, entity(call));
  }

  /** The call with nothing but the reason its form gives: the rest was for this page. */
  private static Call because(Call call, Map<String, String> values) {
    return new Call(call.head(), values, call.caller(), ReasonBody.of(call));
  }

  /** Freezes a period whose code was typed again: there is no way back. */
  Reply freeze(Call call) {
    String typed = Typed.form(call).textOr("confirm", "").strip();
    if (!typed.equals(call.value("vigencia"))) {
      throw Problem.of(
          422,
          "invalid",
          "Para congelarla escriba el código de la vigencia: no se puede deshacer.");
    }
    return after(periods::freeze, because(call, call.values()), entity(call));
  }

  Reply addPerson(Call call) {
    return after(people::add, call, HOME + "#t-per");
  }

  Reply changePerson(Call call) {
    return after(people::change, call, HOME + "/personas/" + call.value("persona"));
  }

  Reply givePassword(Call call) {
    return after(people::password, call, HOME + "/personas/" + call.value("persona"));
  }

  /** Gives a role, or takes it away. */
  Reply member(Call call) {
    Fields form = Typed.form(call);
    Map<String, String> values = new HashMap<>(call.values());
    values.put("persona", form.textOr("persona", ""));
    values.put("rol", form.textOr("rol", ""));
    Call named = because(call, values);
    boolean away = !form.textOr("quitar", "").isEmpty();
    return after(away ? team::revoke : team::grant, named, entity(call));
  }

  private static String entity(Call call) {
    return HOME + "/entidades/" + call.value("entidad");
  }

  private static Reply after(Handling handling, Call call, String path) {
    handling.handle(call);
    return new Reply.Redirect(path);
  }
}
