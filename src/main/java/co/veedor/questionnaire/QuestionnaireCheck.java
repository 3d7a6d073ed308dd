package co.veedor.questionnaire;

import co.veedor.catalogue.Cycles;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Checks what can only be seen once every question of an edition is read. */
final class QuestionnaireCheck {
  private final FaultList faults;
  private final Place header;
  private final Map<String, TreeNode> nodes;
  private final Map<String, Question> questions;
  private final Set<String> options = new HashSet<>();

  QuestionnaireCheck(
      FaultList faults,
      Place header,
      Map<String, TreeNode> nodes,
      Map<String, Question> questions) {
    this.faults = faults;
    this.header = header;
    this.nodes = nodes;
    this.questions = questions;
  }

  void run() {
    questions.values().forEach(this::uniqueOptions);
    questions.values().forEach(this::requirements);
    questions.values().forEach(this::condition);
    questions.values().forEach(this::scoring);
    parts();
    cycle("requires", question -> question.ties().requires());
    cycle(
        "appliesWhen",
        question ->
            question.ties().condition() == null
                ? List.of()
                : List.of(question.ties().condition().question()));
    questions.values().stream()
        .filter(question -> nodes.containsKey(question.id()))
        .forEach(
            question ->
                faults.add(
                    question.place(),
                    "«" + question.id() + "» es también el código de un nodo",
                    "códigos distintos para nodos y preguntas"));
  }

  private void uniqueOptions(Question question) {
    for (Option option : question.options()) {
      if (!options.add(question.id() + "." + option.id())) {
        faults.add(
            question.place(),
            "la pregunta «" + question.id() + "» repite la opción «" + option.id() + "»",
            "cada letra una sola vez");
      }
    }
  }

  private void requirements(Question question) {
    for (Option option : question.options()) {
      for (String needed : option.requires()) {
        String full = needed.contains(".") ? needed : question.id() + "." + needed;
        if (!options.contains(full)) {
          faults.unknown(
              question.place(),
              "la opción «"
                  + question.id()
                  + "."
                  + option.id()
                  + "» requiere «"
                  + needed
                  + "», que no existe",
              "una opción de este cuestionario",
              full,
              options);
        }
      }
    }
  }

  private void parts() {
    Set<String> anything = new HashSet<>(questions.keySet());
    anything.addAll(nodes.keySet());
    for (TreeNode node : nodes.values()) {
      String asker = "el nodo «" + node.id() + "» tiene por miembro ";
      node.members().forEach(member -> known(header, asker, member, anything));
    }
    for (Question question : questions.values()) {
      Place place = question.place();
      String asker = "«" + question.id() + "» ";
      question
          .ties()
          .requires()
          .forEach(needed -> known(place, asker + "requiere ", needed, questions.keySet()));
      question
          .ties()
          .claims()
          .forEach(claimed -> known(place, asker + "afirma ", claimed, questions.keySet()));
      for (Option option : question.options()) {
        String of = "«" + question.id() + "." + option.id() + "» afirma ";
        option.claims().forEach(claimed -> known(place, of, claimed, questions.keySet()));
      }
      if (!question.inherits().isEmpty()) {
        known(place, asker + "hereda de ", question.inherits(), anything);
      }
    }
  }

  private void cycle(String key, Function<Question, List<String>> needs) {
    Map<String, List<String>> edges = new LinkedHashMap<>();
    questions.forEach((id, question) -> edges.put(id, needs.apply(question)));
    new Cycles(edges)
        .first()
        .ifPresent(
            cycle ->
                faults.add(
                    questions.get(cycle.get(0)).place(),
                    "«" + key + "» forma un ciclo: " + String.join(" → ", cycle),
                    "que ninguna pregunta dependa de sí misma"));
  }

  private void condition(Question question) {
    Condition condition = question.ties().condition();
    if (condition == null) {
      return;
    }
    for (String letter : condition.letters()) {
      String option = condition.question() + "." + letter;
      if (!options.contains(option)) {
        faults.unknown(
            question.place(),
            "«" + question.id() + "» depende de «" + option + "», que no existe",
            "una opción de este cuestionario",
            option,
            options);
      }
    }
  }

  private void known(Place place, String asker, String id, Set<String> known) {
    if (!known.contains(id)) {
      faults.unknown(
          place,
          asker + "«" + id + "», que no existe",
          "un código de este cuestionario",
          id,
          known);
    }
  }

  private void scoring(Question question) {
    List<String> fitting = fitting(question);
    if (!fitting.contains(question.scoring())) {
      faults.add(
          question.place(),
          "la pregunta «"
              + question.id()
              + "» no se puede calificar por «"
              + question.scoring()
              + "»",
          "«" + String.join("» o «", fitting) + "», por la forma en que se responde");
    }
  }

  private static List<String> fitting(Question question) {
    if (!question.inherits().isEmpty()) {
      return List.of("inherited");
    }
    if (question.kind() instanceof QuestionKind.Checklist) {
      return List.of("share-of-options", "coverage", "informative");
    }
    if (question.kind() instanceof QuestionKind.Choice) {
      return List.of("choice", "informative");
    }
    return question.kind() instanceof QuestionKind.Ordinal
        ? List.of("ordinal")
        : List.of("declared-percentage");
  }
}
