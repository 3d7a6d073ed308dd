package co.veedor.plan.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Portfolios;
import co.veedor.support.RandomPortfolios;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Money adds up to the peso, whichever way it is added. */
class BudgetTest {
  @Test
  void a_cost_is_split_by_the_months_of_each_year() {
    assertThat(Budget.split(100, Span.of("2025-12", "2026-02").orElseThrow()))
        .containsExactly(Map.entry("2025", 33L), Map.entry("2026", 67L));
    assertThat(Budget.split(1, Span.of("2025-S2", "2026-S1").orElseThrow()))
        .as("an equal remainder goes to the earlier year")
        .containsExactly(Map.entry("2025", 1L), Map.entry("2026", 0L));
  }

  @RepeatedTest(50)
  void a_split_adds_up_to_the_peso(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int first = 2000 + random.nextInt(20);
    Span span =
        Span.of(
                "%d-%02d".formatted(first, 1 + random.nextInt(12)),
                "%d-%02d".formatted(first + 1 + random.nextInt(60), 1 + random.nextInt(12)))
            .orElseThrow();
    long cost = random.nextLong(10_000_000_000_000L);
    Map<String, Long> split = Budget.split(cost, span);
    assertThat(split.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(cost);
    long months = span.last() - span.first() + 1L;
    split.forEach(
        (year, pesos) -> {
          double share = (double) cost * span.monthsIn(Integer.parseInt(year)) / months;
          assertThat((double) pesos).isBetween(share - 2, share + 2);
        });
  }

  @RepeatedTest(8)
  void years_programmes_and_initiatives_add_up_to_the_whole(RepetitionInfo repetition) {
    ReviewedPortfolio review =
        Portfolios.review(RandomPortfolios.of(repetition.getCurrentRepetition(), 60).yaml());
    Totals totals = review.totals();
    long costs =
        review.initiatives().stream()
            .filter(placed -> placed.cost() != null)
            .mapToLong(ReviewedPortfolio.Placed::cost)
            .sum();
    assertThat(totals.all()).isEqualTo(costs);
    assertThat(sum(totals.byYear())).isEqualTo(costs);
    long programmes =
        totals.byProgramme().values().stream().mapToLong(row -> row.get(Totals.ALL)).sum();
    assertThat(programmes).isEqualTo(costs);
    totals
        .byYear()
        .forEach(
            (year, pesos) ->
                assertThat(
                        totals.byProgramme().values().stream()
                            .mapToLong(row -> row.getOrDefault(year, 0L))
                            .sum())
                    .as(year)
                    .isEqualTo(pesos));
    totals
        .byProgramme()
        .values()
        .forEach(row -> assertThat(sum(row)).isEqualTo(2 * row.get(Totals.ALL)));
  }

  private static long sum(Map<String, Long> pesos) {
    return pesos.values().stream().mapToLong(Long::longValue).sum();
  }
}
