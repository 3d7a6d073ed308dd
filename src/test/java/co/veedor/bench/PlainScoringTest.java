package co.veedor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.number.Fraction;
import co.veedor.response.Response;
import co.veedor.support.RandomResponses;
import co.veedor.support.Veedor;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules agree with an independent scoring of the same answers, in every reading. */
class PlainScoringTest {
  static Stream<Response> responses() {
    return Stream.of(
            Stream.of(Veedor.response(Veedor.CANDELARIA)),
            RandomResponses.seeded(60),
            RandomResponses.toEverything(40))
        .flatMap(responses -> responses);
  }

  @ParameterizedTest
  @MethodSource("responses")
  void gives_the_same_values_as_the_rules(Response response) {
    Assessment assessment = Veedor.assess(response);
    for (QuestionnaireResult result : assessment.questionnaires()) {
      Map<String, Map<String, Fraction>> plain =
          new PlainScoring(result.questionnaire(), Veedor.END_OF_2019).score(response);
      for (NodeResult node : result.nodes()) {
        node.values()
            .forEach(
                (reading, value) ->
                    assertThat(value)
                        .as(result.questionnaire().id() + " " + node.id() + " " + reading)
                        .isEqualTo(plain.get(reading).get(node.id())));
      }
    }
  }
}
