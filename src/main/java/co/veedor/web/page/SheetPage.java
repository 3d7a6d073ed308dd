package co.veedor.web.page;

import co.veedor.catalogue.Vocabulary;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.store.StoredAnswer;
import co.veedor.web.http.Call;
import co.veedor.web.http.Reply;
import co.veedor.web.page.QuestionView.OptionLine;
import co.veedor.web.service.Answering;
import co.veedor.web.service.Services;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The answers as they have to be handed in, by index, ready to be copied. */
final class SheetPage {
  /** The kind of node answers are handed in by. */
  private static final String INDEX = "index";

  private final Services services;
  private final Frame frame;

  SheetPage(Services services) {
    this.services = services;
    this.frame = new Frame(services);
  }

  /** An index with its answers. */
  public record Group(String id, String name, List<Line> lines) {}

  /**
   * An answer to hand in.
   *
   * @param copy the text to copy; empty when there is no answer
   * @param state what keeps it from being handed in; empty when nothing does
   * @param evidence titles of what proves it
   */
  public record Line(
      String id, String anchor, String text, String copy, String state, List<String> evidence) {}

  /** Shows it. */
  Reply show(Call call) {
    List<Questionnaire> handed =
        services.rules().get().content().questionnaires().values().stream()
            .filter(each -> each.nodes().values().stream().anyMatch(node -> isIndex(node.kind())))
            .toList();
    String chosen = call.query("cuestionario", handed.isEmpty() ? "" : handed.get(0).id());
    Map<String, Object> model = new HashMap<>();
    model.put("questionnaires", handed);
    model.put("chosen", chosen);
    model.put(
        "word", services.rules().get().content().catalogue().vocabulary().word("node-kind", INDEX));
    model.put(
        "groups",
        handed.stream()
            .filter(each -> each.id().equals(chosen))
            .findFirst()
            .map(each -> groups(call, each))
            .orElse(List.of()));
    return frame.page(call, "respuestas", "respuestas.peb", model);
  }

  private static boolean isIndex(String kind) {
    return kind.equals(INDEX);
  }

  private List<Group> groups(Call call, Questionnaire questionnaire) {
    QuestionViews views = new QuestionViews(services, call, questionnaire.id());
    List<Group> groups = new ArrayList<>();
    questionnaire.nodes().values().stream()
        .filter(node -> isIndex(node.kind()))
        .forEach(
            node ->
                groups.add(
                    new Group(
                        node.id(),
                        node.name(),
                        questionnaire.below(node.id()).stream()
                            .map(question -> line(views, questionnaire, question))
                            .toList())));
    return groups;
  }

  private Line line(QuestionViews views, Questionnaire questionnaire, Question question) {
    Vocabulary words = services.rules().get().content().catalogue().vocabulary();
    StoredAnswer kept = views.now().find(questionnaire.id(), question.id());
    QuestionView view = views.of(question, Map.of());
    Map<?, ?> body =
        kept == null || kept.body() == null ? null : (Map<?, ?>) Answering.value(kept.body());
    String copy = body == null ? "" : copy(question, view, body, words);
    return new Line(
        question.id(),
        question.id().replace('.', '-'),
        question.text(),
        copy,
        state(view, body),
        view.evidence().stream().map(QuestionView.EvidenceLine::title).toList());
  }

  private static String copy(
      Question question, QuestionView view, Map<?, ?> body, Vocabulary words) {
    List<String> lines = new ArrayList<>();
    if (body.get("na") != null) {
      lines.add("No aplica: " + body.get("na"));
    }
    for (OptionLine option : view.options()) {
      if (option.isMet()) {
        String detail = option.detail().isEmpty() ? "" : ": " + option.detail();
        lines.add(option.letter() + ". " + option.text() + detail);
      }
    }
    if (lines.isEmpty()) {
      lines.add(AnswerWords.told(question, body, words));
    }
    return String.join("\n", lines);
  }

  private static String state(QuestionView view, Map<?, ?> body) {
    if (body == null) {
      return "Falta responder";
    }
    if (body.containsKey("proposal")) {
      return "Propuesta sin aceptar";
    }
    boolean partly =
        view.options().stream()
            .flatMap(option -> option.marks().stream())
            .anyMatch(mark -> mark.chosen() && mark.code().equals("parcial"));
    if (partly) {
      return "Hay opciones a medias: el formulario no las admite, decida si se cumplen";
    }
    return view.evidence().isEmpty() && !view.state().excused() ? "Falta evidencia" : "";
  }
}
