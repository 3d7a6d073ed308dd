package co.veedor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.facts.FactsOf;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.QuestionKind;
import co.veedor.response.Answer;
import co.veedor.response.Mark;
import co.veedor.response.Response;
import co.veedor.support.RandomResponses;
import co.veedor.support.Veedor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every instrument, on responses to all of them made from seeds. */
class EveryInstrumentTest {
  private static final int QUESTIONS = 40;

  static Stream<Response> responses() {
    return RandomResponses.toEverything(4);
  }

  @ParameterizedTest
  @MethodSource("responses")
  void the_order_of_facts_never_changes_a_result(Response response) {
    Assessment plain = Veedor.assess(response);
    for (int seed = 1; seed <= 3; seed++) {
      Random random = new Random(seed);
      Assessment shuffled = Veedor.shuffled(response, random);
      assertThat(shuffled.equals(plain)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("responses")
  void raising_an_answer_never_lowers_any_score(Response response) {
    Assessment before = Veedor.assess(response);
    Random random = new Random(7);
    for (int i = 0; i < QUESTIONS; i++) {
      List<String> editions = List.copyOf(response.answers().keySet());
      String edition = editions.get(random.nextInt(editions.size()));
      List<String> ids = List.copyOf(response.answers().get(edition).keySet());
      String id = ids.get(random.nextInt(ids.size()));
      Question question = Veedor.content().questionnaires().get(edition).questions().get(id);
      if (response.to(edition, id) instanceof Answer.Given given && isPlain(question, given)) {
        Response raised = RandomResponses.with(response, edition, id, raised(question, given));
        neverLower(before, Veedor.assess(raised), edition + "/" + id);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("responses")
  void without_evidence_nothing_is_verified_and_nothing_declared_changes(Response response) {
    Assessment before = Veedor.assess(response);
    Response bare = response;
    for (String edition : response.answers().keySet()) {
      for (Map.Entry<String, Answer> answer : response.answers().get(edition).entrySet()) {
        if (answer.getValue() instanceof Answer.Given given) {
          bare = RandomResponses.with(bare, edition, answer.getKey(), bare(given));
        }
      }
    }
    Map<String, Map<String, Fraction>> after = values(Veedor.assess(bare));
    values(before)
        .forEach(
            (key, values) -> {
              assertThat(after.get(key).get("declarado")).isEqualTo(values.get("declarado"));
              assertThat(after.get(key).get("verificado")).isIn(null, Fraction.ZERO);
            });
  }

  /** Whether it says nothing that takes the question out or denies it. */
  private static boolean isPlain(Question question, Answer.Given given) {
    return question.options().stream()
        .filter(option -> option.role() != Option.Role.COUNTS)
        .noneMatch(option -> given.marks().get(option.id()) == Mark.CUMPLE);
  }

  private static Answer.Given raised(Question question, Answer.Given given) {
    Map<String, Mark> marks = new LinkedHashMap<>(given.marks());
    if (question.kind() instanceof QuestionKind.Checklist) {
      for (Option option : question.options()) {
        boolean counts = option.role() == Option.Role.COUNTS;
        if (counts && marks.getOrDefault(option.id(), Mark.NO_APLICA) != Mark.NO_APLICA) {
          marks.put(option.id(), Mark.CUMPLE);
        }
      }
    }
    Fraction declared = given.declared() == null ? null : Fraction.HUNDRED;
    return new Answer.Given(
        marks, given.details(), declared, given.evidence(), given.note(), given.place());
  }

  private static Answer.Given bare(Answer.Given given) {
    return new Answer.Given(
        given.marks(), given.details(), given.declared(), List.of(), given.note(), given.place());
  }

  private static void neverLower(Assessment before, Assessment after, String what) {
    Map<String, Map<String, Fraction>> raised = values(after);
    values(before)
        .forEach(
            (key, values) -> {
              for (String reading : FactsOf.READINGS) {
                Fraction earlier = values.get(reading);
                Fraction later = raised.get(key).get(reading);
                assertThat(earlier == null || later == null || !later.isBelow(earlier))
                    .as(what + " in " + key + " " + reading)
                    .isTrue();
              }
            });
  }

  private static Map<String, Map<String, Fraction>> values(Assessment assessment) {
    Map<String, Map<String, Fraction>> values = new LinkedHashMap<>();
    for (QuestionnaireResult result : assessment.questionnaires()) {
      result
          .nodes()
          .forEach(
              node -> values.put(result.questionnaire().id() + "/" + node.id(), node.values()));
    }
    return values;
  }
}
