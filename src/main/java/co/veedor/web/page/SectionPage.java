package co.veedor.web.page;

import co.veedor.fault.FaultException;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.store.AnswerKey;
import co.veedor.store.By;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.page.QuestionView.ProposalView;
import co.veedor.web.page.Sections.Section;
import co.veedor.web.service.Services;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The questions of a part, to be answered. */
final class SectionPage {
  private final Services services;
  private final Frame frame;

  SectionPage(Services services) {
    this.services = services;
    this.frame = new Frame(services);
  }

  /** Shows a part. */
  Reply show(Call call) {
    Questionnaire questionnaire = services.finder().questionnaire(call);
    Section section = section(questionnaire, call.value("parte"));
    QuestionViews views = new QuestionViews(services, call, questionnaire.id());
    Map<String, ProposalView> proposals = proposals(call, questionnaire);
    List<QuestionView> questions =
        section.questions().stream().map(each -> views.of(each, proposals)).toList();
    return page(200, call, questionnaire, section, views, questions);
  }

  /** Shows one question alone. */
  Reply one(Call call) {
    Questionnaire questionnaire = services.finder().questionnaire(call);
    Question question = services.finder().question(call);
    QuestionViews views = new QuestionViews(services, call, questionnaire.id());
    QuestionView view = views.of(question, proposals(call, questionnaire));
    return alone(200, call, questionnaire, views, view);
  }

  private Reply alone(
      int status, Call call, Questionnaire questionnaire, QuestionViews views, QuestionView view) {
    Section section = section(questionnaire, Sections.section(questionnaire, view.question()));
    return page(status, call, questionnaire, section, views, List.of(view));
  }

  /** Saves an answer sent as a form; what could not be saved is shown again, with the reason. */
  Reply save(Call call) {
    Questionnaire questionnaire = services.finder().questionnaire(call);
    Question question = services.finder().question(call);
    var form = Typed.form(call);
    Map<String, Object> typed = Typed.read(form);
    long version = form.whole("version", 0, Long.MAX_VALUE / 2);
    AnswerKey key =
        new AnswerKey(
            call.value("entidad"), call.value("vigencia"), questionnaire.id(), question.id());
    try {
      services.answering().save(key, typed == null ? null : Typed.item(typed), version, by(call));
      String part = Sections.section(questionnaire, question);
      return new Reply.Redirect(
          Frame.base(call)
              + "/cuestionarios/"
              + questionnaire.id()
              + "/partes/"
              + part
              + "#p-"
              + question.id());
    } catch (Problem refused) {
      return again(refused, call, questionnaire, question, typed);
    } catch (FaultException unfit) {
      return again(Problem.of(unfit), call, questionnaire, question, typed);
    }
  }

  private Reply again(
      Problem refused,
      Call call,
      Questionnaire questionnaire,
      Question question,
      Map<String, Object> typed) {
    QuestionViews views = new QuestionViews(services, call, questionnaire.id());
    QuestionView view = views.typed(question, typed, refused.getMessage());
    return alone(refused.status(), call, questionnaire, views, view);
  }

  private static By by(Call call) {
    return new By(call.caller().person(), Typed.form(call).textOr("reason", "").strip());
  }

  private Map<String, ProposalView> proposals(Call call, Questionnaire questionnaire) {
    return call.query("propuestas", "").equals("si")
        ? new Proposals(services).of(call.value("entidad"), call.value("vigencia"), questionnaire)
        : Map.of();
  }

  private static Section section(Questionnaire questionnaire, String id) {
    return Sections.of(questionnaire).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Problem.missing("La parte «" + id + "» no existe."));
  }

  private Reply page(
      int status,
      Call call,
      Questionnaire questionnaire,
      Section section,
      QuestionViews views,
      List<QuestionView> questions) {
    List<Section> all = Sections.of(questionnaire);
    int place = all.indexOf(section);
    Map<String, Object> model = new HashMap<>();
    model.put("questionnaire", questionnaire);
    model.put("part", section);
    model.put("before", place > 0 ? all.get(place - 1) : null);
    model.put("after", place + 1 < all.size() ? all.get(place + 1) : null);
    model.put("share", views.now().of(questionnaire.id(), section.questions()));
    model.put("whole", views.now().of(questionnaire.id(), questionnaire.questions().values()));
    model.put("questions", questions);
    model.put("apart", views.contradictions(section.id()));
    model.put("alone", questions.size() < section.questions().size());
    model.put("proposed", call.query("propuestas", "").equals("si"));
    return frame.page(status, call, "cuestionarios", "parte.peb", model);
  }
}
