package co.veedor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.assessment.Assessment;
import co.veedor.plan.Trend.Point;
import co.veedor.plan.Trend.Series;
import co.veedor.report.Layout;
import co.veedor.report.TrendWords;
import co.veedor.report.chart.Chart;
import co.veedor.report.chart.Charts;
import co.veedor.support.Veedor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How totals moved: figures worked out by hand, and only what is the same is joined. */
class TrendTest {
  private static final Charts CHARTS =
      new Charts(Layout.read(Veedor.ROOT.resolve("reports")).colours());

  /** Of Seguridad only these are answered: (40+60)/2, (40+60+80)/3 and (100+61+80)/3. */
  private static final Assessment FIRST = answered("2018", "PR01: 40", "PR02: 60");

  private static final Assessment SECOND = answered("2019", "PR01: 40", "PR02: 60", "PR03: 80");
  private static final Assessment THIRD =
      answered("2020", "PR01: 100", "PR02: 61", "PR03: 80", "ID03: 30");

  private static Assessment answered(String period, String... answers) {
    return assessed(period, Veedor.TOOL_2019, answers);
  }

  private static Assessment assessed(String period, String questionnaire, String... answers) {
    String head =
        Veedor.head().replace("2019\"", period + "\"").replace("answeredOn: 2019-12-31\n", "");
    var response =
        Veedor.document(
            head.replace(Veedor.TOOL_2019, questionnaire)
                + "    "
                + String.join("\n    ", answers)
                + "\n");
    return Veedor.assessor().assess(response, response.period().end(), "declarado");
  }

  private static List<String> values(Series series, String reading) {
    return series.points().stream()
        .map(point -> String.valueOf(point.readings().get(reading)))
        .toList();
  }

  @Test
  void a_total_is_followed_over_three_periods_whatever_their_order() {
    Trend trend = Veedor.plan(THIRD).after(List.of(SECOND, FIRST)).trend();
    assertThat(trend.periods()).containsExactly("2018", "2019", "2020");
    assertThat(trend.series())
        .extracting(Series::node)
        .containsExactly("arquitectura", "seguridad");
    Series security = trend.series().get(1);
    assertThat(values(security, "declarado")).containsExactly("50", "60", "241/3");
    assertThat(values(security, "verificado")).containsExactly("0", "0", "0");
    assertThat(security.points())
        .extracting(Point::asOf)
        .extracting(Object::toString)
        .containsExactly("2018-12-31", "2019-12-31", "2020-12-31");
    assertThat(trend.isSteady()).isTrue();
    assertThat(TrendWords.editions(trend)).isEmpty();
  }

  @Test
  void the_chart_tells_every_period_and_reading() {
    List<Chart> charts = CHARTS.trend(Veedor.plan(THIRD).after(List.of(FIRST, SECOND)));
    assertThat(charts).hasSize(1);
    assertThat(charts.get(0).heads())
        .containsExactly("Total y lectura", "2018 (%)", "2019 (%)", "2020 (%)");
    assertThat(charts.get(0).rows())
        .contains(
            List.of("Arquitectura, Declarada", "sin puntaje", "sin puntaje", "30,00"),
            List.of("Seguridad y privacidad, Declarada", "50,00", "60,00", "80,33"),
            List.of("Seguridad y privacidad, Verificada", "0,00", "0,00", "0,00"));
    assertThat(charts.get(0).description())
        .contains("Seguridad y privacidad: 50,00 % en 2018, 60,00 % en 2019, 80,33 % en 2020");
    assertThat(charts.get(0).svg()).contains(">50,00<", ">80,33<");
  }

  @Test
  void a_single_period_is_no_trend() {
    Plan plan = Veedor.plan(THIRD);
    assertThat(plan.trend().periods()).containsExactly("2020");
    assertThat(CHARTS.trend(plan)).isEmpty();
    assertThat(TrendWords.editions(plan.trend())).isEmpty();
  }

  @Test
  void another_edition_is_not_joined_and_that_is_said() {
    Assessment classic = assessed("2018", "mspi-2013", "A.5.1.1: 60");
    Assessment again = assessed("2019", "mspi-2013", "A.5.1.1: 80");
    Assessment current = assessed("2025", "mspi-2022", "A.5.1: 80");
    Plan plan = Veedor.plan(current).after(List.of(classic, again));
    assertThat(plan.trend().series())
        .allSatisfy(
            series ->
                assertThat(series.points())
                    .hasSize(series.questionnaire().id().equals("mspi-2013") ? 2 : 1));
    assertThat(TrendWords.editions(plan.trend()))
        .contains("ISO/IEC 27001:2013): 2018 y 2019; ")
        .contains("ISO/IEC 27001:2022): 2025. ")
        .contains("no se unen");
    List<Chart> charts = CHARTS.trend(plan);
    assertThat(charts).hasSize(1);
    assertThat(charts.get(0).note()).startsWith("Esta edición solo se respondió en 2018 y 2019;");
    assertThat(charts.get(0).rows())
        .contains(
            List.of("Anexo A: efectividad de los controles, Declarada", "60,00", "80,00", "—"));
  }
}
