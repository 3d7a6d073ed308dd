package co.veedor.web.page;

import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.store.Assignments.Assignment;
import co.veedor.web.http.Call;
import co.veedor.web.http.Reply;
import co.veedor.web.page.Progress.Share;
import co.veedor.web.service.Services;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A questionnaire as a whole: its parts, how far each is, who answers it; and search in it. */
final class QuestionnairePage {
  private final Services services;
  private final Frame frame;

  QuestionnairePage(Services services) {
    this.services = services;
    this.frame = new Frame(services);
  }

  /** A part with how far it is and who answers it. */
  public record Part(
      String id, String name, String component, Share share, String target, List<Person> people) {}

  /** Somebody of the team. */
  public record Person(String id, String name) {}

  /** A question found. */
  public record Hit(String id, String theme, String text, String section, boolean answered) {}

  /** Lists all questionnaires of a period. */
  Reply list(Call call) {
    Progress progress = Progress.of(services, call.value("entidad"), call.value("vigencia"));
    return frame.page(
        call,
        "cuestionarios",
        "cuestionarios.peb",
        Map.of("questionnaires", cards(services, progress)));
  }

  /** A questionnaire with how far it is. */
  public record Card(
      String id, String name, String summary, String validity, Share share, boolean begun) {}

  static List<Card> cards(Services services, Progress progress) {
    List<Card> cards = new ArrayList<>();
    for (Questionnaire each : services.rules().get().content().questionnaires().values()) {
      String until = each.validTo() == null ? "" : " hasta " + Spoken.day(each.validTo());
      cards.add(
          new Card(
              each.id(),
              each.name(),
              each.summary(),
              "Rige desde " + Spoken.day(each.validFrom()) + until,
              progress.of(each.id(), each.questions().values()),
              progress.begun(each.id())));
    }
    cards.sort(java.util.Comparator.comparing(card -> !card.begun()));
    return cards;
  }

  /** Shows one. */
  Reply show(Call call) {
    Questionnaire questionnaire = services.finder().questionnaire(call);
    Progress progress = Progress.of(services, call.value("entidad"), call.value("vigencia"));
    String text = call.query("texto", "");
    boolean left = call.query("ver", "").equals("pendientes");
    Map<String, Object> model = new HashMap<>();
    model.put("questionnaire", questionnaire);
    model.put("share", progress.of(questionnaire.id(), questionnaire.questions().values()));
    model.put("parts", parts(call, questionnaire, progress));
    model.put("text", text);
    model.put("left", left);
    model.put("searched", left || !text.isEmpty());
    model.put("hits", hits(questionnaire, progress, text, left));
    model.put("people", team(call.value("entidad")));
    return frame.page(call, "cuestionarios", "cuestionario.peb", model);
  }

  private List<Part> parts(Call call, Questionnaire questionnaire, Progress progress) {
    List<Assignment> assigned =
        services.store().assignments().of(call.value("entidad"), call.value("vigencia"));
    Map<String, String> targets =
        services
            .store()
            .targets()
            .of(call.value("entidad"), call.value("vigencia"))
            .getOrDefault(questionnaire.id(), Map.of());
    return Sections.of(questionnaire).stream()
        .map(
            section ->
                new Part(
                    section.id(),
                    section.name(),
                    section.component(),
                    progress.of(questionnaire.id(), section.questions()),
                    targets.getOrDefault(section.id(), ""),
                    assigned.stream()
                        .filter(each -> each.questionnaire().equals(questionnaire.id()))
                        .filter(each -> each.node().equals(section.id()))
                        .map(each -> new Person(each.person(), services.names().of(each.person())))
                        .toList()))
        .toList();
  }

  /** Who works for an entity. */
  List<Person> team(String entity) {
    return services.store().memberships().in(entity).stream()
        .map(member -> new Person(member.person(), services.names().of(member.person())))
        .distinct()
        .toList();
  }

  private static List<Hit> hits(
      Questionnaire questionnaire, Progress progress, String text, boolean left) {
    List<Hit> hits = new ArrayList<>();
    String sought = plain(text);
    for (Question question : questionnaire.questions().values()) {
      boolean answered = progress.has(questionnaire.id(), question.id());
      String told = question.id() + " " + question.theme() + " " + question.text();
      boolean wanted = left || !text.isEmpty();
      if (wanted && !(left && answered) && plain(told).contains(sought)) {
        String section = Sections.section(questionnaire, question);
        hits.add(new Hit(question.id(), question.theme(), question.text(), section, answered));
      }
    }
    return hits;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
