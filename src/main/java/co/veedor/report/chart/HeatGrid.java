package co.veedor.report.chart;

import java.util.Arrays;
import java.util.List;

/**
 * How the cells of a heat map are laid out.
 *
 * @param numbered whether numbers stand for the names
 * @param columns cells in a line
 * @param cell height of a cell
 */
record HeatGrid(boolean numbered, int columns, int cell) {
  static final int LINE = 13;
  static final int GAP = 2;

  private static final int MOST_NAMED = 16;
  private static final int NAMED = 4;
  private static final int NUMBERED = 10;
  private static final int LETTERS = 15;
  private static final int MOST_LINES = 4;
  private static final int PADDING = 5;
  private static final int TITLE_LETTERS = 64;
  private static final int AFTER_BAND = 8;

  /** Names in the cells when they are few and short enough, otherwise numbers. */
  static HeatGrid of(List<HeatBand> bands) {
    List<String> names =
        bands.stream()
            .flatMap(band -> band.cells().stream())
            .map(cell -> cell.figure().name())
            .toList();
    int lines = names.stream().mapToInt(name -> name(name).size()).max().orElse(1);
    boolean fit =
        names.size() <= MOST_NAMED
            && lines <= MOST_LINES
            && names.stream()
                .flatMap(name -> Arrays.stream(name.split(" ")))
                .allMatch(word -> word.length() <= LETTERS);
    return fit
        ? new HeatGrid(false, NAMED, height(lines + 1))
        : new HeatGrid(true, NUMBERED, height(2));
  }

  private static int height(int lines) {
    return lines * LINE + PADDING;
  }

  private static List<String> name(String name) {
    return Style.lines(name, LETTERS);
  }

  /** The lines above the value of a cell. */
  List<String> lines(HeatBand.Cell cell) {
    return numbered ? List.of(Integer.toString(cell.number())) : name(cell.figure().name());
  }

  /** What a cell without value says; a number leaves no room for more than a dash. */
  String none() {
    return numbered ? "—" : Told.NO_SCORE;
  }

  /** The lines of a band's title. */
  static List<String> title(HeatBand band) {
    return Style.lines(band.instrument(), TITLE_LETTERS);
  }

  /** Height of a band. */
  int height(HeatBand band) {
    int rows = (band.cells().size() + columns - 1) / columns;
    return title(band).size() * LINE + GAP + rows * (cell + GAP) + AFTER_BAND;
  }
}
