package co.veedor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.GapResult;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.Raised;
import co.veedor.facts.Keys;
import co.veedor.number.Fraction;
import co.veedor.response.Answer;
import co.veedor.response.Response;
import co.veedor.support.RandomResponses;
import co.veedor.support.Veedor;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The points a gap brings are those of assessing again from the beginning with it closed. */
class GainsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 28);

  @ParameterizedTest
  @CsvSource({"declarado, 6", "calculado, 7", "verificado, 8"})
  void points_are_what_a_whole_new_assessment_gives(String basis, int every) {
    Response response = Veedor.response(Veedor.ROOT.resolve("examples/san-bernardo-2025.yaml"));
    Assessment before = Veedor.assessor().assess(response, DAY, basis);
    Plan plan = Veedor.plan(before);
    Map<String, Fraction> values = values(before);
    int checked = 0;
    for (int i = 0; i < plan.gaps().size(); i += every) {
      GapRow row = plan.gaps().get(i);
      Response alone = RandomResponses.only(response, row.gap().questionnaire());
      Map<String, Fraction> after = values(closed(alone, List.of(row.gap()), basis));
      Map<String, Fraction> expected = new HashMap<>();
      after.forEach(
          (key, value) -> {
            Fraction gain = value.minus(values.getOrDefault(key, Fraction.ZERO));
            if (!gain.equals(Fraction.ZERO)) {
              expected.put(key, gain);
            }
          });
      Map<String, Fraction> own = new HashMap<>(row.points());
      own.keySet().removeIf(key -> !Keys.questionnaire(key).equals(row.gap().questionnaire()));
      assertThat(own).as(row.gap().id()).isEqualTo(expected);
      assertThat(own.size() == row.points().size()).isEqualTo(row.same().isEmpty());
      checked++;
    }
    assertThat(checked).isGreaterThan(40);
  }

  /** Seguridad is the mean of 13 answers: what one lacks counts a thirteenth of it. */
  @Test
  void the_published_example_gains_what_arithmetic_says() {
    Plan plan = Veedor.plan(Veedor.candelaria());
    GapRow row =
        plan.gaps().stream()
            .filter(one -> one.gap().question().id().equals("PR09"))
            .findFirst()
            .orElseThrow();
    Fraction missing = Fraction.HUNDRED.minus(row.gap().current());
    assertThat(row.points().get("gobierno-digital-2019/seguridad"))
        .isEqualTo(missing.dividedBy(Fraction.of(13)));
    assertThat(row.points()).doesNotContainKey("gobierno-digital-2019/arquitectura");
  }

  @Test
  void maturity_targets_are_the_totals_with_what_is_closed_by_then() {
    Response response = Veedor.response(Veedor.ROOT.resolve("examples/san-bernardo-2025.yaml"));
    Assessment before = Veedor.assessor().assess(response, DAY, "declarado");
    Plan plan = Veedor.plan(before);
    int year = plan.settings().timeline().years().get(1);
    List<String> ids =
        plan.gaps().stream()
            .filter(row -> row.fate().state() == Fate.State.PLANNED)
            .filter(row -> row.fate().closed().year() <= year)
            .flatMap(
                row ->
                    java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(row.gap().id()), row.same().stream()))
            .toList();
    assertThat(ids).hasSizeGreaterThan(50);
    List<GapResult> gaps = before.gaps().stream().filter(gap -> ids.contains(gap.id())).toList();
    Map<String, Fraction> after = values(closed(response, gaps, "declarado"));
    for (IndicatorSheet sheet : plan.indicators()) {
      if (sheet.kind().equals("madurez")) {
        String id = sheet.id().substring("MAD-".length());
        int dot = id.lastIndexOf('.');
        String key = Keys.of(id.substring(0, dot), id.substring(dot + 1));
        assertThat(sheet.years().get(1).target()).as(key).isEqualTo(after.get(key));
      }
    }
  }

  private static Assessment closed(Response response, List<GapResult> gaps, String basis) {
    Response changed = response;
    for (GapResult gap : gaps) {
      String id = gap.question().id();
      Answer given = response.to(gap.questionnaire(), id);
      Answer raised = Raised.to(gap.question(), given, gap.target(), DAY);
      changed = RandomResponses.with(changed, gap.questionnaire(), id, raised);
    }
    return Veedor.assessor().assess(changed, DAY, basis);
  }

  private static Map<String, Fraction> values(Assessment assessment) {
    Map<String, Fraction> values = new HashMap<>();
    assessment
        .questionnaires()
        .forEach(
            result ->
                result.nodes().stream()
                    .filter(node -> !node.kind().equals("question") && node.value() != null)
                    .forEach(
                        (NodeResult node) ->
                            values.put(
                                Keys.of(result.questionnaire().id(), node.id()), node.value())));
    return values;
  }
}
