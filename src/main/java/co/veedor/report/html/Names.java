package co.veedor.report.html;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.catalogue.Catalogue;
import co.veedor.catalogue.Initiative;
import co.veedor.facts.Keys;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import java.util.HashMap;
import java.util.Map;

/** What people call the things explanations speak of. */
final class Names {
  private static final Map<String, String> ASPECTS =
      Map.of(
          "nivel", "Nivel de madurez",
          "respuesta", "Lo que respondió la entidad",
          "meta", "Meta",
          "brecha", "Brecha",
          "severidad", "Severidad de la brecha",
          "prioridad", "Prioridad",
          "cronograma", "Fechas",
          "escalon", "Orden de las líneas",
          "plazo", "Plazo legal",
          "calificacion", "Calificación");

  private final Catalogue catalogue;
  private final Map<String, String> names = new HashMap<>();

  Names(Assessment assessment) {
    this.catalogue = assessment.catalogue();
    assessment.questionnaires().forEach(this::learn);
    catalogue.initiatives().values().forEach(this::learn);
  }

  private void learn(QuestionnaireResult result) {
    Questionnaire questionnaire = result.questionnaire();
    names.put(questionnaire.id(), questionnaire.name());
    questionnaire
        .nodes()
        .values()
        .forEach(node -> names.put(Keys.of(questionnaire.id(), node.id()), node.name()));
    for (Question question : questionnaire.questions().values()) {
      String key = Keys.of(questionnaire.id(), question.id());
      names.put(key, question.theme());
      question.options().forEach(each -> names.put(Keys.option(key, each.id()), each.text()));
    }
  }

  private void learn(Initiative initiative) {
    names.put(initiative.id(), initiative.name());
    for (String criterion : catalogue.vocabulary().codes("criterion")) {
      names.put(initiative.id() + "." + criterion, word("criterion", criterion));
    }
  }

  /** What people call the thing with that key; empty when it has no name of its own. */
  String of(String key) {
    return names.getOrDefault(key, "");
  }

  /** What an explanation tells of its thing. */
  String aspect(String aspect) {
    if (catalogue.vocabulary().codes("reading").contains(aspect)) {
      return "Lectura " + word("reading", aspect).toLowerCase(java.util.Locale.ROOT);
    }
    if (catalogue.initiatives().containsKey(aspect)) {
      return "Por qué se recomienda " + aspect;
    }
    return aspect.startsWith("hallazgo") ? "Hallazgo" : ASPECTS.getOrDefault(aspect, aspect);
  }

  /** The words for a code of the vocabulary. */
  String word(String list, String code) {
    return catalogue.vocabulary().word(list, code);
  }
}
