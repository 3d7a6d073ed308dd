package co.veedor.assessment;

import co.veedor.facts.FactsOf;
import co.veedor.facts.Keys;
import co.veedor.facts.said.Credit;
import co.veedor.facts.said.Gap;
import co.veedor.facts.said.Input;
import co.veedor.facts.said.Say;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.Answer;
import co.veedor.response.Response;
import java.util.List;
import java.util.Map;

/** Explains the ends of the trail: answers, options and targets as they were given. */
final class Answers {
  private final Citations citations;
  private final Conclusions said;
  private final Explanations explanations;

  Answers(Citations citations, Conclusions said, Explanations explanations) {
    this.citations = citations;
    this.said = said;
    this.explanations = explanations;
  }

  void explain(Response response, Questionnaire questionnaire) {
    for (Question question : questionnaire.questions().values()) {
      String key = Keys.of(questionnaire.id(), question.id());
      if (response.to(questionnaire.id(), question.id()) instanceof Answer.Given given
          && given.declared() != null) {
        declared(key, question, given);
      }
      options(key, question.options());
      Gap gap = said.gaps.get(key);
      if (gap != null) {
        String says = "La meta de " + question.id() + " es " + Say.number(gap.target()) + " %";
        explanations.add(key, Input.TARGET, Explanation.answer(says, response.file()));
      }
    }
  }

  private void options(String question, List<Option> options) {
    for (Option option : options) {
      String key = Keys.option(question, option.id());
      Map<String, Credit> credits = said.credits.getOrDefault(key, Map.of());
      for (String reading : FactsOf.READINGS) {
        if (credits.containsKey(reading)) {
          explanations.add(key, reading, credits.get(reading).why());
        }
      }
    }
  }

  private void declared(String key, Question question, Answer.Given given) {
    StringBuilder says = new StringBuilder("La entidad respondió ");
    says.append(Say.number(given.declared())).append(" % en ").append(question.id());
    if (given.evidence().isEmpty()) {
      says.append("; no cita evidencia");
    } else {
      says.append("; cita ").append(given.evidence().size()).append(" evidencia(s)");
    }
    says.append(citations.titles(question));
    explanations.add(
        key, Input.ANSWER, Explanation.answer(says.toString(), given.place().toString()));
  }
}
