package co.veedor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.number.Fraction;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParameterTest {
  private static final LocalDate CHANGE = LocalDate.of(2021, 3, 10);

  private final Parameter parameter =
      new Parameter("x.y", "%", "", List.of(value("2018-01-01", 50), value("2021-03-10", 60)));

  private static Parameter.Value value(String from, long value) {
    return new Parameter.Value(LocalDate.parse(from), Fraction.of(value), "", "propia");
  }

  @Test
  void a_value_holds_from_its_first_day() {
    assertThat(parameter.at(CHANGE.minusDays(1)).orElseThrow().value()).isEqualTo(Fraction.of(50));
    assertThat(parameter.at(CHANGE).orElseThrow().value()).isEqualTo(Fraction.of(60));
  }

  @Test
  void before_the_first_value_there_is_none() {
    assertThat(parameter.at(LocalDate.of(2017, 12, 31))).isEmpty();
  }
}
