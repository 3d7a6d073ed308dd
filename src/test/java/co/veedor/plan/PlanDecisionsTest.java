package co.veedor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.number.Fraction;
import co.veedor.plan.PlannedInitiative.LeftOut;
import co.veedor.support.Veedor;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an entity decides counts, and stays told. */
class PlanDecisionsTest {
  private static final Plan DECIDED =
      Veedor.plan(
          Plans.SAN_BERNARDO,
          """
          weights: {impacto: 40, complejidad: 30, financiera: 20, victorias: 10}
          initiatives:
            INF-07:
              cost: 1000003
              months: 3
              responsible: Diego Mora
              ratings: {impacto: {value: 5, reason: Fallo de julio de 2025}}
            SRV-08: {exclude: No está en el plan de desarrollo}
            SEG-03: {done: 2026-01-10, plannedEnd: 2026-S1}
            INF-01: {notBefore: 2028-S1}
          findings:
            - {id: H1, domain: Redes, text: La red se cae, severity: critica, initiatives: [INF-08], source: Auditoría}
            - {id: H2, domain: Redes, text: Nadie sabe qué hacer}
          """);

  private final Map<String, PlannedInitiative> byId = Plans.byId(DECIDED);

  @Test
  void people_rate_cost_and_weigh_and_their_reasons_stay() {
    PlannedInitiative backup = byId.get("INF-07");
    assertThat(backup.initiative().cost()).isEqualTo(1_000_003);
    assertThat(backup.responsible()).isEqualTo("Diego Mora");
    assertThat(byId.get("INF-01").responsible()).isEmpty();
    assertThat(backup.placed().costs().values()).containsExactly(1_000_003L);
    assertThat(backup.ratings().get("impacto").byPerson()).isTrue();
    assertThat(backup.ratings().get("impacto").says()).contains("Fallo de julio de 2025");
    Fraction expected =
        Fraction.of(40)
            .plus(weighted(backup, "complejidad", 30))
            .plus(weighted(backup, "financiera", 20))
            .plus(weighted(backup, "victorias", 10));
    assertThat(backup.priority()).isEqualTo(expected);
  }

  @Test
  void people_leave_out_finish_and_postpone() {
    assertThat(((LeftOut) byId.get("SRV-08").placement()).obstacle().says())
        .contains("No está en el plan de desarrollo");
    assertThat(byId.get("SEG-03").placement()).isInstanceOf(PlannedInitiative.Done.class);
    assertThat(byId.get("INF-01").placed().start())
        .isGreaterThanOrEqualTo(Wave.read("2028-S1").orElseThrow());
  }

  @Test
  void what_others_found_is_in_the_matrix_and_in_the_plan() {
    assertThat(byId.get("INF-08").findings()).containsExactly("H1");
    assertThat(DECIDED.imported())
        .extracting(row -> row.fate().state())
        .containsExactly(Fate.State.PLANNED, Fate.State.UNPLANNED);
    assertThat(DECIDED.matrix()).hasSize(DECIDED.gaps().size() + 2);
  }

  private static Fraction weighted(PlannedInitiative one, String criterion, int weight) {
    return Fraction.of((long) one.ratings().get(criterion).value() * weight, 5);
  }

  @Test
  void what_is_done_and_on_time_shows_in_the_execution_of_the_plan() {
    Plan plan =
        Veedor.plan(
            Plans.SAN_BERNARDO,
            """
            start: 2025-S1
            initiatives:
              SEG-03: {done: 2025-06-30, plannedEnd: 2025-S1}
              SEG-01: {done: 2025-07-01, plannedEnd: 2025-S1}
              INF-01: {plannedEnd: 2025-S2}
            """);
    IndicatorSheet executed = sheet(plan, "EJE-01");
    assertThat(executed.years().get(0).value()).isEqualTo(Fraction.of(200, 3));
    assertThat(executed.years().get(3).value()).isNull();
    assertThat(executed.years().get(0).light()).isEqualTo("amarillo");
    assertThat(plan.placed()).allMatch(one -> one.placed().start().year() > 2025);
    assertThat(sheet(plan, "EJE-02").years().get(0).value()).isEqualTo(Fraction.of(50));
    assertThat(sheet(plan, "EJE-02").years().get(0).light()).isEqualTo("amarillo");
  }

  @Test
  void an_indicator_tells_its_progress_and_colour() {
    Plan plan =
        Veedor.plan(
            Plans.SAN_BERNARDO,
            """
            start: 2026-S1
            indicators:
              IND-INF-02: {baseline: 40, values: {2026: 58}, targets: {2026: 70}}
              IND-CUL-03: {baseline: 40, values: {2027: 20}, targets: {2027: 15}}
            """);
    IndicatorSheet.Year first = sheet(plan, "IND-INF-02").years().get(0);
    assertThat(first.progress()).isEqualTo(Fraction.of(60));
    assertThat(first.light()).isEqualTo("rojo");
    assertThat(sheet(plan, "IND-INF-02").years().get(1).light()).isEqualTo("sin-dato");
    IndicatorSheet.Year second = sheet(plan, "IND-CUL-03").years().get(1);
    assertThat(second.progress()).isEqualTo(Fraction.of(80));
  }

  private static IndicatorSheet sheet(Plan plan, String id) {
    return plan.indicators().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }
}
