package co.veedor.plan.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.number.Fraction;
import co.veedor.plan.IndicatorSheet;
import co.veedor.plan.portfolio.ReviewedPortfolio.Reading;
import co.veedor.support.Portfolios;
import co.veedor.support.RandomPortfolios;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What a whole review says. */
class ReviewTest {
  private static final String EVERY_ANOMALY =
      """
      weights: {impacto: 50, complejidad: 25, financiera: 25, victorias: 25}
      horizon: {start: 2025, end: 2026}
      findings: [{id: H1}, {id: H1}, {id: H2}, {text: sin código}]
      initiatives:
        - {id: A, name: Uno, findings: [H1], start: 2025-S1, end: 2025-S2, cost: 3, costs: {"2025": 2}, %1$s}
        - {id: B, name: Uno, findings: [H9], dependsOn: [A, Z], start: 2025-S2, %1$s}
        - {id: C, name: Gestión, dependsOn: [D], start: 2027, end: 2025, %1$s}
        - {id: E, findings: [H1], start: 2026-S2, end: 2027-S1, %1$s}
        - {id: D, name: gestion, findings: [H1], dependsOn: [C], costo: 5}
      declaredTotals: {all: 1}
      capacity: {money: {"2025": 1}}
      indicators:
        - {id: I, initiative: A, red: 9, green: 1, baseline: 5, targets: {"2024": 4, "2025": 3}}
        - {id: J, initiative: Q, red: 1, green: 9}
      """
          .formatted(Portfolios.RATED);

  @Test
  void every_anomaly_is_found_and_nothing_else() {
    assertThat(Portfolios.findings(Portfolios.review(EVERY_ANOMALY)))
        .containsExactly(
            "bad-dates C",
            "bad-range I",
            "bad-value I",
            "bad-weights weights",
            "dependency-cycle C",
            "dependency-order B",
            "duplicate-id H1",
            "duplicate-name A",
            "initiative-without-finding C",
            "missing-criteria D",
            "missing-id prueba.yaml:3, entrada 4 de «findings»",
            "near-duplicate C",
            "non-monotonic-target I",
            "outside-horizon E",
            "over-capacity 2025",
            "target-before-project I",
            "target-below-baseline I",
            "total-mismatch A",
            "total-mismatch all",
            "unaddressed-finding H2",
            "unknown-dependency B",
            "unknown-finding B",
            "unknown-initiative J",
            "unknown-key D");
  }

  @Test
  void a_finding_names_its_place_and_the_nearest_known_code() {
    List<String> said =
        Portfolios.review(EVERY_ANOMALY).findings().stream()
            .map(finding -> finding.message())
            .toList();
    assertThat(said)
        .allMatch(message -> message.contains("prueba.yaml:") || message.contains("El plan"));
    assertThat(said).anyMatch(message -> message.contains("¿Quiso decir «H1»?"));
    assertThat(said).anyMatch(message -> message.contains("¿Quiso decir «cost»?"));
    assertThat(said).anyMatch(message -> message.contains("suman 125 y no 100"));
  }

  @RepeatedTest(6)
  void the_order_of_the_file_changes_nothing_but_places(RepetitionInfo repetition) {
    int seed = repetition.getCurrentRepetition();
    RandomPortfolios.Lines lines = RandomPortfolios.of(seed, 80);
    ReviewedPortfolio one = Portfolios.review(lines.yaml());
    ReviewedPortfolio other = Portfolios.review(lines.shuffled(seed).yaml());
    assertThat(told(other)).isEqualTo(told(one));
    assertThat(other.totals()).isEqualTo(one.totals());
    assertThat(Portfolios.findings(other)).isEqualTo(Portfolios.findings(one));
    assertThat(one.findings()).isNotEmpty();
  }

  private static List<String> told(ReviewedPortfolio review) {
    List<String> told = new ArrayList<>();
    review
        .initiatives()
        .forEach(each -> told.add(each.rank() + " " + each.project().id() + " " + each.priority()));
    review
        .indicators()
        .forEach(
            each ->
                told.add(
                    each.indicator().id()
                        + " "
                        + each.year()
                        + " "
                        + each.light().status()
                        + " "
                        + each.progress()));
    return told;
  }

  @Test
  void progress_is_the_share_of_the_way_from_the_baseline() {
    assertThat(IndicatorSheet.progress(Fraction.of(40), Fraction.of(55), Fraction.of(70)))
        .isEqualTo(Fraction.of(50));
    assertThat(
            IndicatorSheet.progress(Fraction.of(50), Fraction.of(30), Fraction.of(20)).rounded(2))
        .hasToString("66.67");
    assertThat(
            IndicatorSheet.progress(Fraction.of(50), Fraction.of(60), Fraction.of(20)).rounded(2))
        .hasToString("-33.33");
    assertThat(IndicatorSheet.progress(Fraction.of(50), Fraction.of(60), Fraction.of(50))).isNull();
    assertThat(IndicatorSheet.progress(null, Fraction.of(60), Fraction.of(50))).isNull();
  }

  @Test
  void a_target_is_met_by_reaching_it_in_the_better_direction() {
    List<Reading> readings =
        Portfolios.review(
                """
                indicators:
                  - {id: H, red: 1, green: 2, targets: {"2025": 5, "2026": 5}, values: {"2025": 5}}
                  - {id: L, better: lower, red: 2, green: 1, targets: {"2025": 5}, values: {"2025": 6}}
                """)
            .indicators();
    assertThat(readings.stream().map(Reading::met).toList())
        .isEqualTo(java.util.Arrays.asList(true, null, false));
  }

  @Test
  void rings_are_found_however_long_and_once_each() {
    TreeMap<String, TreeSet<String>> needs = new TreeMap<>();
    for (int i = 0; i < 20_000; i++) {
      needs.put("N%05d".formatted(i), one("N%05d".formatted((i + 1) % 20_000)));
    }
    needs.put("S", one("S"));
    needs.put("T", one("N00005"));
    List<List<String>> rings = Rings.among(needs);
    assertThat(rings).hasSize(2);
    assertThat(rings.get(0)).hasSize(20_000).startsWith("N00000", "N00001");
    assertThat(rings.get(1)).containsExactly("S");
  }

  @RepeatedTest(20)
  void rings_are_none_exactly_when_things_can_be_put_in_order(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    TreeMap<String, TreeSet<String>> needs = new TreeMap<>();
    for (int i = 0; i < 12; i++) {
      TreeSet<String> all = new TreeSet<>();
      for (int j = 0; j < random.nextInt(3); j++) {
        all.add("N" + random.nextInt(12));
      }
      needs.put("N" + i, all);
    }
    assertThat(Rings.among(needs).isEmpty()).isEqualTo(canBeOrdered(needs));
    Rings.among(needs)
        .forEach(
            ring -> {
              assertThat(Collections.min(ring)).isEqualTo(ring.get(0));
              for (int i = 0; i < ring.size(); i++) {
                assertThat(needs.get(ring.get(i))).contains(ring.get((i + 1) % ring.size()));
              }
            });
  }

  private static boolean canBeOrdered(TreeMap<String, TreeSet<String>> needs) {
    TreeSet<String> left = new TreeSet<>(needs.keySet());
    while (left.removeIf(each -> Collections.disjoint(needs.get(each), left))) {
      // What needs nothing that is left comes off, until nothing more does.
    }
    return left.isEmpty();
  }

  private static TreeSet<String> one(String code) {
    return new TreeSet<>(List.of(code));
  }
}
