package co.veedor.web.page;

import co.veedor.document.Fields;
import co.veedor.store.Assignments.Assignment;
import co.veedor.store.By;
import co.veedor.web.api.TeamApi;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Services;

/** Parts of a questionnaire: who answers each, and what it should reach. */
final class AssignForm {
  private final Services services;

  AssignForm(Services services) {
    this.services = services;
  }

  /** Does what the form says. */
  Reply save(Call call) {
    services.finder().period(call);
    String questionnaire = services.finder().questionnaire(call).id();
    change(call, questionnaire, Typed.form(call));
    return new Reply.Redirect(Frame.base(call) + "/cuestionarios/" + questionnaire);
  }

  /** States what a part should reach, or takes it back. */
  Reply target(Call call) {
    new TeamApi(services).target(call);
    return new Reply.Redirect(Frame.base(call) + "/cuestionarios/" + call.value("cuestionario"));
  }

  /** Gives a part to the person a form names, or takes it from them. */
  private void change(Call call, String questionnaire, Fields form) {
    String node = form.text("nodo");
    String person = form.textOr("persona", "");
    Assignment part =
        new Assignment(call.value("entidad"), call.value("vigencia"), questionnaire, node, person);
    By by = By.person(call.caller().person());
    if (!form.textOr("quitar", "").isEmpty()) {
      services.store().assignments().take(part, by);
      return;
    }
    boolean member =
        services.store().memberships().of(person).stream()
            .anyMatch(each -> each.entity().equals(part.entity()));
    if (!member) {
      throw Problem.of(422, "invalid", "Elija a alguien del equipo de la entidad.");
    }
    services.store().assignments().give(part, by);
  }
}
