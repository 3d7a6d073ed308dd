package co.veedor.report.chart;

import co.veedor.report.Spanish;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What stands beside the rays of a radar: names and values, or numbers and values. */
final class RadarLabels {
  private static final int MOST_NAMES = 9;
  private static final int MOST_LINES = 3;
  private static final int WIDE = 17;
  private static final int NARROW = 14;
  private static final int LONGEST_WORD = 15;

  /** Rays that point further sideways than this have less room for their label. */
  private static final double SIDEWAYS = 0.75;

  private RadarLabels() {}

  /** The lines of text beside each ray. */
  static List<List<String>> of(List<DomainFigure> figures) {
    boolean numbered = isNumbered(figures);
    List<List<String>> labels = new ArrayList<>();
    for (int ray = 0; ray < figures.size(); ray++) {
      DomainFigure figure = figures.get(ray);
      int width = width(ray, figures.size());
      List<String> lines =
          numbered
              ? new ArrayList<>(List.of("n.º " + (ray + 1)))
              : new ArrayList<>(Style.lines(figure.name(), width));
      lines.add(Spanish.percent(figure.value()) + " %");
      labels.add(lines);
    }
    return labels;
  }

  /** What the numbers stand for, the first is number one; empty when names are shown. */
  static List<Chart.Key> keys(List<DomainFigure> figures) {
    return isNumbered(figures)
        ? List.of(new Chart.Key("", 1, figures.stream().map(DomainFigure::name).toList()))
        : List.of();
  }

  /** Whether names would run into each other, so that numbers stand for them. */
  private static boolean isNumbered(List<DomainFigure> figures) {
    return figures.size() > MOST_NAMES
        || figures.stream().anyMatch(figure -> isTooLong(figure.name()));
  }

  private static boolean isTooLong(String name) {
    return Style.lines(name, NARROW).size() > MOST_LINES
        || Arrays.stream(name.split(" ")).anyMatch(word -> word.length() > LONGEST_WORD);
  }

  private static int width(int ray, int rays) {
    double right = Math.sin(Math.toRadians(RadarPlot.angle(ray, rays)));
    return Math.abs(right) > SIDEWAYS ? NARROW : WIDE;
  }
}
