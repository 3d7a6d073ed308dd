package co.veedor.plan.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.number.Fraction;
import co.veedor.plan.portfolio.ReviewedPortfolio.Placed;
import co.veedor.support.Portfolios;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Priorities are the published ones, and ties are settled as the report says. */
class PriorityTest {
  @ParameterizedTest
  @CsvSource({"5,2,5,5,85", "5,4,2,4,75", "5,4,2,3,70", "3,2,2,3,50", "5,4,4,5,90", "0,0,0,0,0"})
  void ratings_give_the_published_priority(int one, int two, int three, int four, int priority) {
    Placed placed = first("", rated("A", one, two, three, four));
    assertThat(placed.priority()).isEqualTo(Fraction.of(priority));
  }

  @Test
  void own_weights_count_when_they_make_up_the_whole() {
    String weights = "weights: {impacto: 70, complejidad: 10, financiera: 10, victorias: 10}\n";
    assertThat(first(weights, rated("A", 5, 0, 0, 0)).priority()).isEqualTo(Fraction.of(70));
    String thirds = "weights: {impacto: 33.5, complejidad: 33.5, financiera: 33, victorias: 0}\n";
    assertThat(first(thirds, rated("A", 5, 0, 0, 5)).priority()).isEqualTo(Fraction.of(67, 2));
  }

  @Test
  void equal_priorities_go_by_impact_then_cost_then_code() {
    ReviewedPortfolio review =
        Portfolios.review(
            "initiatives:\n"
                + rated("D", 3, 4, 4, 4, "cost: 9")
                + rated("C", 4, 4, 4, 3, "cost: 7")
                + rated("B", 4, 4, 4, 3, "cost: 5")
                + rated("A", 4, 4, 4, 3, "cost: 7")
                + rated("E", 4, 4, 4, 3)
                + "  - {id: F}\n");
    assertThat(review.initiatives().stream().map(placed -> placed.project().id()))
        .containsExactly("B", "A", "C", "E", "D", "F");
    assertThat(review.initiatives().stream().map(Placed::rank).toList())
        .isEqualTo(java.util.Arrays.asList(1, 2, 3, 4, 5, null));
  }

  @Test
  void a_rating_that_is_none_leaves_no_priority() {
    for (String wrong : List.of("6", "-1", "2.5", "alta", "[1]")) {
      assertThat(first("", rated("A", wrong)).priority()).as(wrong).isNull();
    }
  }

  private static Placed first(String head, String line) {
    return Portfolios.review(head + "initiatives:\n" + line).initiatives().get(0);
  }

  private static String rated(String id, int one, int two, int three, int four, String... more) {
    String keys = more.length == 0 ? "" : ", " + more[0];
    return "  - {id: %s, criteria: {impacto: %d, complejidad: %d, financiera: %d, victorias: %d}%s}\n"
        .formatted(id, one, two, three, four, keys);
  }

  private static String rated(String id, String impact) {
    return "  - {id: %s, criteria: {impacto: %s, complejidad: 1, financiera: 1, victorias: 1}}\n"
        .formatted(id, impact);
  }
}
