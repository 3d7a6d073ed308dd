package co.veedor.report.paper;

import co.veedor.report.chart.Chart;
import co.veedor.report.chart.Charts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Charts a report may show, by the names reports call them. */
enum ChartSource {
  /** The domains of each instrument. */
  DOMAINS(
      "dominios",
      (charts, scope) ->
          scope.instruments().stream()
              .flatMap(result -> charts.domains(scope.assessment(), result).stream())
              .toList()),
  /** What each part brings to the totals that weigh their parts. */
  PROGRESS(
      "avance",
      (charts, scope) ->
          scope.instruments().stream()
              .flatMap(result -> charts.progress(scope.assessment(), result).stream())
              .toList()),
  /** Every domain of every instrument, shaded by its value. */
  HEAT("calor", (charts, scope) -> charts.heat(scope.assessment()).stream().toList()),
  /** What is planned, along the months. */
  ROADMAP("hoja-de-ruta", (charts, scope) -> charts.roadmap(scope.plan())),
  /** The cost of each year beside the money there is. */
  MONEY("dinero", (charts, scope) -> charts.money(scope.plan()).stream().toList()),
  /** How totals moved across periods. */
  TREND("tendencia", (charts, scope) -> charts.trend(scope.plan()));

  private final String code;
  private final BiFunction<Charts, Scope, List<Chart>> choose;

  ChartSource(String code, BiFunction<Charts, Scope, List<Chart>> choose) {
    this.code = code;
    this.choose = choose;
  }

  /** The names of all. */
  static List<String> codes() {
    return Arrays.stream(values()).map(source -> source.code).toList();
  }

  /** The charts of a name; empty when there are none of that name. */
  static Optional<ChartSource> of(String code) {
    return Arrays.stream(values()).filter(source -> source.code.equals(code)).findFirst();
  }

  /** Those that have something to show. */
  List<Chart> of(Charts charts, Scope scope) {
    return choose.apply(charts, scope);
  }
}
