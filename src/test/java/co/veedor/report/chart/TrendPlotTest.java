package co.veedor.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Values beside the lines of a trend do not run into each other. */
class TrendPlotTest {
  @Test
  void values_that_stand_apart_stay_where_they_are() {
    assertThat(TrendPlot.apart(new double[] {10, 40, 90})).containsExactly(10, 40, 90);
  }

  @Test
  void values_that_are_close_make_room_for_each_other() {
    assertThat(TrendPlot.apart(new double[] {50, 50})).containsExactly(46.75, 53.25);
  }

  @Test
  void nothing_falls_below_zero() {
    assertThat(TrendPlot.apart(new double[] {0, 0, 0})).containsExactly(0, 6.5, 13);
  }
}
