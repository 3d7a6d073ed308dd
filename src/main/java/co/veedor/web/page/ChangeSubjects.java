package co.veedor.web.page;

import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.questionnaire.TreeNode;
import co.veedor.store.Amendment;
import co.veedor.store.HistoryRow.Told;
import co.veedor.store.HistoryWords;
import co.veedor.store.TargetValues;
import co.veedor.web.service.Services;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What rows of the history are about and why they are there: names in the place of ids. */
final class ChangeSubjects {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Services services;

  ChangeSubjects(Services services) {
    this.services = services;
  }

  /** What a row is about; empty when its kind says it all. */
  String of(Told told) {
    return switch (told.kind()) {
      case "report", "sample" -> "";
      case "setting" -> HistoryWords.code(told.subject());
      case "amendment" -> amendment(told.subject()).map(this::about).orElse(told.subject());
      case "evidence-use" ->
          Arrays.stream(told.subject().split(" "))
              .map(this::named)
              .collect(Collectors.joining(" · "));
      default -> named(told.subject());
    };
  }

  /** Why a row is there: what people said, or the amendment it belongs to. */
  String reason(Told told) {
    if (!told.reason().startsWith(Amendment.CITED)) {
      return told.reason();
    }
    return amendment(told.reason().substring(Amendment.CITED.length()))
        .map(
            found ->
                "Enmienda que pidió "
                    + services.names().of(found.askedBy())
                    + ": «"
                    + found.reason()
                    + "»")
        .orElse(told.reason());
  }

  private Optional<Amendment> amendment(String id) {
    return services.store().amendments().find(id);
  }

  private String about(Amendment amendment) {
    return named(amendment.change().subject());
  }

  /**
   * What an id is called: evidence, a person, a part of a questionnaire; itself if none of them.
   */
  String named(String id) {
    if (!ID.matcher(id).matches()) {
      return part(id).orElse(id);
    }
    return services
        .store()
        .evidence()
        .find(id)
        .map(found -> "«" + found.title() + "»")
        .orElseGet(() -> services.names().of(id));
  }

  private Optional<String> part(String path) {
    String[] parts = path.split("/", 2);
    Map<String, Questionnaire> known = services.rules().get().content().questionnaires();
    if (parts.length < 2 || !known.containsKey(parts[0])) {
      return Optional.empty();
    }
    Questionnaire questionnaire = known.get(parts[0]);
    Question question = questionnaire.questions().get(parts[1]);
    TreeNode node = questionnaire.nodes().get(parts[1]);
    String place = question != null ? question.id() : node != null ? node.name() : parts[1];
    return Optional.of(
        parts[1].equals(TargetValues.WHOLE)
            ? questionnaire.name()
            : place + " · " + questionnaire.name());
  }
}
