package co.veedor.report.chart;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.QuestionnaireResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws every domain of every instrument in one picture. */
final class HeatChart {
  private final List<HeatBand> bands = new ArrayList<>();
  private final Style style;
  private int count;

  HeatChart(Assessment assessment, Style style) {
    this.style = style;
    assessment.questionnaires().forEach(result -> bands.add(band(assessment, result)));
  }

  private HeatBand band(Assessment assessment, QuestionnaireResult result) {
    List<HeatBand.Cell> cells = new ArrayList<>();
    for (DomainFigure figure : DomainFigures.of(assessment, result)) {
      cells.add(new HeatBand.Cell(++count, figure));
    }
    return new HeatBand(result.questionnaire().name(), cells);
  }

  /** The picture; empty when no domain has a value. */
  Optional<Chart> chart() {
    if (cells().stream().noneMatch(cell -> cell.figure().isValued())) {
      return Optional.empty();
    }
    HeatGrid grid = HeatGrid.of(bands);
    HeatPlot plot = new HeatPlot(bands, grid, style);
    return Optional.of(
        new Chart(
            "calor",
            "Mapa de calor: valor de cada dominio, por instrumento",
            grid.numbered() ? "El número de arriba es el del dominio en la lista." : "",
            bands.stream().map(HeatChart::spoken).collect(Collectors.joining(". ")),
            grid.numbered() ? keys() : List.of(),
            List.of("Dominio", "Instrumento", "Valor (%)"),
            rows(),
            new Picture(plot, plot.height(), style)));
  }

  private List<HeatBand.Cell> cells() {
    return bands.stream().flatMap(band -> band.cells().stream()).toList();
  }

  private List<Chart.Key> keys() {
    return bands.stream()
        .filter(band -> !band.cells().isEmpty())
        .map(
            band ->
                new Chart.Key(
                    band.instrument(),
                    band.cells().get(0).number(),
                    band.cells().stream().map(cell -> cell.figure().name()).toList()))
        .toList();
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (HeatBand band : bands) {
      for (HeatBand.Cell cell : band.cells()) {
        DomainFigure figure = cell.figure();
        rows.add(List.of(figure.name(), band.instrument(), Told.points(figure.value())));
      }
    }
    return rows;
  }

  /** The extremes of an instrument: the table tells all of them. */
  private static String spoken(HeatBand band) {
    List<DomainFigure> valued =
        band.cells().stream()
            .map(HeatBand.Cell::figure)
            .filter(DomainFigure::isValued)
            .sorted(Comparator.comparing(DomainFigure::value))
            .toList();
    String of = band.instrument() + ", " + valued.size() + " de " + band.cells().size();
    return valued.isEmpty()
        ? of + " dominios con puntaje"
        : of
            + " dominios con puntaje: del más bajo, "
            + spoken(valued.get(0))
            + ", al más alto, "
            + spoken(valued.get(valued.size() - 1));
  }

  private static String spoken(DomainFigure figure) {
    return figure.name() + " con " + Told.percent(figure.value());
  }
}
