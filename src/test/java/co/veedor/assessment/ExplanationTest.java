package co.veedor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.number.Fraction;
import co.veedor.support.RandomResponses;
import co.veedor.support.Veedor;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number explains itself down to an answer, and its inputs recombine exactly. */
class ExplanationTest {
  static Stream<Assessment> assessments() {
    return Stream.of(
            Stream.of(Veedor.candelaria()),
            RandomResponses.seeded(20).map(Veedor::assess),
            RandomResponses.toEverything(10).map(Veedor::assess))
        .flatMap(assessments -> assessments);
  }

  @ParameterizedTest
  @MethodSource("assessments")
  void at_every_node_the_inputs_recombine_exactly_to_the_value(Assessment assessment) {
    int checked = 0;
    for (NodeResult node : nodes(assessment)) {
      for (Map.Entry<String, Fraction> reading : node.values().entrySet()) {
        if (reading.getValue() != null) {
          Explanation why = assessment.explanations().get(node.because().get(reading.getKey()));
          assertThat(recombined(why)).as(node.id()).isEqualTo(reading.getValue());
          checked++;
        }
      }
    }
    assertThat(checked).isPositive();
  }

  @ParameterizedTest
  @MethodSource("assessments")
  void every_reason_exists(Assessment assessment) {
    assertThat(assessment.explanations().keySet()).containsAll(named(assessment));
  }

  @Test
  void why_28_75_for_servicios_goes_down_to_the_options_of_id16() {
    Assessment candelaria = Veedor.candelaria();
    Set<String> reached = new HashSet<>();
    follow(candelaria, Veedor.node(candelaria, "servicios").because().get("calculado"), reached);
    assertThat(reached)
        .contains(
            "gobierno-digital-2019/ID16#calculado",
            "gobierno-digital-2019/ID16.A#calculado",
            "gobierno-digital-2019/ID16.D#calculado");
    Explanation option = candelaria.explanations().get("gobierno-digital-2019/ID16.A#calculado");
    assertThat(option.says()).contains("parcial").contains("50 %");
    assertThat(option.parameters())
        .singleElement()
        .matches(one -> one.name().equals("credito.parcial"));
  }

  @Test
  void a_declared_answer_ends_at_its_line_in_the_file() {
    Assessment candelaria = Veedor.candelaria();
    Explanation answer = candelaria.explanations().get("gobierno-digital-2019/ID16#respuesta");
    assertThat(answer.source()).matches("candelaria-2019\\.yaml:\\d+");
    assertThat(answer.says()).contains("0 %").contains("Resolución 2710 de 2017");
  }

  private static Fraction recombined(Explanation why) {
    return why.inputs().stream()
        .map(input -> input.value().times(input.weight()))
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  private static List<NodeResult> nodes(Assessment assessment) {
    return assessment.questionnaires().stream().flatMap(one -> one.nodes().stream()).toList();
  }

  private static Set<String> named(Assessment assessment) {
    Set<String> named = new HashSet<>();
    nodes(assessment).forEach(node -> named.addAll(node.because().values()));
    assessment.gaps().forEach(gap -> named.addAll(gap.because()));
    assessment.findings().forEach(finding -> named.add(finding.because()));
    for (Explanation why : assessment.explanations().values()) {
      why.inputs().forEach(input -> named.add(input.because()));
      why.excluded().forEach(one -> named.add(one.because()));
    }
    return named;
  }

  private static void follow(Assessment assessment, String id, Set<String> reached) {
    if (reached.add(id)) {
      assessment
          .explanations()
          .get(id)
          .inputs()
          .forEach(input -> follow(assessment, input.because(), reached));
    }
  }
}
