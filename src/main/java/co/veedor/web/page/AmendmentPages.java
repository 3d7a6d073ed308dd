package co.veedor.web.page;

import co.veedor.document.Fields;
import co.veedor.fault.FaultException;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.store.AnswerKey;
import co.veedor.store.By;
import co.veedor.store.StoredPeriod;
import co.veedor.web.api.AmendmentsApi;
import co.veedor.web.http.Call;
import co.veedor.web.http.Handling;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Services;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Changes to what was submitted: asked for beside a question, decided in a list. */
final class AmendmentPages {
  private final Services services;
  private final Frame frame;
  private final AmendmentsApi api;

  AmendmentPages(Services services) {
    this.services = services;
    this.frame = new Frame(services);
    this.api = new AmendmentsApi(services);
  }

  /** Shows all of a period, those that wait first. */
  Reply list(Call call) {
    StoredPeriod period = services.finder().period(call);
    AmendmentWords words = new AmendmentWords(services);
    Map<Boolean, List<AmendmentWords.Line>> lines =
        services.store().amendments().of(period.entity(), period.code()).stream()
            .map(each -> words.of(each, call.caller().person()))
            .collect(Collectors.partitioningBy(AmendmentWords.Line::pending));
    return frame.page(
        call,
        "enmiendas",
        "enmiendas.peb",
        Map.of("pending", lines.get(true), "decided", lines.get(false)));
  }

  /** Shows the form that asks for a change to a question. */
  Reply form(Call call) {
    QuestionViews views = views(call);
    return form(200, call, views.of(services.finder().question(call), Map.of()), "", "");
  }

  private QuestionViews views(Call call) {
    return new QuestionViews(services, call, services.finder().questionnaire(call).id());
  }

  private Reply form(int status, Call call, QuestionView view, String reason, String problem) {
    Questionnaire questionnaire = services.finder().questionnaire(call);
    Map<String, Object> model = new HashMap<>();
    model.put("questionnaire", questionnaire);
    model.put("q", view);
    model.put("reason", reason);
    model.put("problem", problem);
    return frame.page(status, call, "enmiendas", "enmienda.peb", model);
  }

  /** Asks for another answer; what could not be asked for is shown again, with why. */
  Reply answer(Call call) {
    Fields form = Typed.form(call);
    Map<String, Object> typed = Typed.read(form);
    String reason = form.textOr("reason", "").strip();
    AnswerKey key =
        new AnswerKey(
            call.value("entidad"),
            call.value("vigencia"),
            call.value("cuestionario"),
            call.value("pregunta"));
    try {
      services
          .amending()
          .answer(
              key,
              typed == null ? null : Typed.item(typed),
              new By(call.caller().person(), reason));
      return back(call);
    } catch (Problem refused) {
      return again(call, typed, reason, refused);
    } catch (FaultException unfit) {
      return again(call, typed, reason, Problem.of(unfit));
    }
  }

  private Reply again(Call call, Map<String, Object> typed, String reason, Problem refused) {
    QuestionView view = views(call).typed(services.finder().question(call), typed, "");
    return form(refused.status(), call, view, reason, refused.getMessage());
  }

  /** Asks for an address to back an answer. */
  Reply address(Call call) {
    return after(api::evidence, call);
  }

  /** Asks for a file to back an answer. */
  Reply file(Call call) {
    return after(api::upload, call);
  }

  /** Asks for a piece of evidence to count no longer. */
  Reply removal(Call call) {
    return after(api::removal, call);
  }

  /** Approves or refuses. */
  Reply decide(Call call) {
    return after(api::decide, call);
  }

  /** Takes back what one asked for. */
  Reply withdraw(Call call) {
    return after(api::withdraw, call);
  }

  private static Reply after(Handling handling, Call call) {
    handling.handle(call);
    return back(call);
  }

  private static Reply back(Call call) {
    return new Reply.Redirect(Frame.base(call) + "/enmiendas");
  }
}
