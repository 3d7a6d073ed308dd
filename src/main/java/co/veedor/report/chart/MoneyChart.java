package co.veedor.report.chart;

import co.veedor.plan.Budget;
import co.veedor.plan.Plan;
import co.veedor.report.Spanish;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jfree.chart.axis.NumberAxis;

/** Draws what a plan costs each year, beside the money there is. */
final class MoneyChart {
  private static final String COST = "costo";
  private static final String AVAILABLE = "disponible";
  private static final double MILLION = 1_000_000;

  /** The axis in lengths of its longest bar: the rest is for the label beside it. */
  private static final double ROOM = 1.5;

  private final Budget budget;
  private final Style style;
  private final Map<String, String> series = new LinkedHashMap<>();

  MoneyChart(Plan plan, Style style) {
    this.budget = plan.budget();
    this.style = style;
    series.put(COST, "Planeado");
    if (!budget.available().isEmpty()) {
      series.put(AVAILABLE, "Disponible");
    }
  }

  /** The picture; empty when nothing costs anything and nobody says what there is. */
  Optional<Chart> chart() {
    if (budget.all() == 0 && budget.available().isEmpty()) {
      return Optional.empty();
    }
    Bars bars = new Bars(series, budget.years().stream().map(this::group).toList());
    List<String> heads = new ArrayList<>(List.of("Año"));
    series.values().forEach(word -> heads.add(word + " (COP)"));
    return Optional.of(
        new Chart(
            "dinero",
            budget.available().isEmpty()
                ? "Costo planeado, por año"
                : "Costo planeado y dinero disponible, por año",
            budget.available().isEmpty() ? "La entidad no puso tope de dinero." : "",
            budget.years().stream().map(this::spoken).collect(Collectors.joining(". ")),
            List.of(),
            heads,
            budget.years().stream().map(this::row).toList(),
            new Picture(new BarsPlot(bars, axis(), style), BarsPlot.height(bars), style)));
  }

  /** COP in a year; null when there is no figure. */
  private Long figure(String role, int year) {
    return role.equals(COST) ? budget.total().getOrDefault(year, 0L) : budget.available().get(year);
  }

  private Bars.Group group(int year) {
    Map<String, Bars.Bar> bars = new LinkedHashMap<>();
    for (String role : series.keySet()) {
      Long pesos = figure(role, year);
      if (pesos != null) {
        bars.put(role, new Bars.Bar(pesos / MILLION, Spanish.pesos(pesos)));
      }
    }
    return new Bars.Group(Integer.toString(year), bars);
  }

  private List<String> row(int year) {
    List<String> row = new ArrayList<>(List.of(Integer.toString(year)));
    series.keySet().forEach(role -> row.add(told(figure(role, year))));
    return row;
  }

  private static String told(Long pesos) {
    return pesos == null ? "—" : Spanish.pesos(pesos);
  }

  private String spoken(int year) {
    return year
        + ": "
        + series.entrySet().stream()
            .map(
                each ->
                    each.getValue().toLowerCase(Locale.ROOT)
                        + " "
                        + told(figure(each.getKey(), year)))
            .collect(Collectors.joining(", "));
  }

  private NumberAxis axis() {
    long most = 1;
    for (int year : budget.years()) {
      for (String role : series.keySet()) {
        Long pesos = figure(role, year);
        most = pesos == null ? most : Math.max(most, pesos);
      }
    }
    NumberAxis axis = Axes.numbers(most / MILLION * ROOM, style);
    axis.setNumberFormatOverride(Spanish.whole());
    axis.setLabel("Millones de pesos");
    axis.setLabelFont(Style.SMALL);
    axis.setLabelPaint(style.paint("muted"));
    return axis;
  }
}
