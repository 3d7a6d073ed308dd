package co.veedor.report.paper;

import co.veedor.report.Table;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Column;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Shares a page among columns: as asked for, but no word that can stay whole is broken. */
final class Widths {
  private static final double UPRIGHT = 120;
  private static final double WIDE = 164;
  private static final double WHOLE = 100;
  private static final double LETTER = 1.05;
  private static final double HEAVY = 1.2;
  private static final double PADDING = 1.6;
  private static final int LONGEST = 13;
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern BREAKS = Pattern.compile("\\s+|(?<=[-/])");

  private Widths() {}

  /**
   * The width of each column, in percent of the table.
   *
   * @param wide whether the page lies wide
   */
  static List<Double> of(Table table, boolean wide) {
    double page = wide ? WIDE : UPRIGHT;
    double[] least =
        IntStream.range(0, table.columns().size()).mapToDouble(i -> least(table, i)).toArray();
    double asked = table.columns().stream().mapToInt(Column::width).sum();
    double[] more =
        IntStream.range(0, least.length)
            .mapToDouble(i -> table.columns().get(i).width() * page / asked - least[i])
            .map(each -> Math.max(0, each))
            .toArray();
    double room = Math.max(0, page - DoubleStream.of(least).sum());
    double wanted = Math.max(1, DoubleStream.of(more).sum());
    double[] widths =
        IntStream.range(0, least.length)
            .mapToDouble(i -> least[i] + room * more[i] / wanted)
            .toArray();
    double all = DoubleStream.of(widths).sum();
    return DoubleStream.of(widths).mapToObj(each -> each * WHOLE / all).toList();
  }

  private static double least(Table table, int column) {
    double head = longest(BREAKS, table.columns().get(column).name()) * HEAVY;
    double cells =
        table.rows().stream().mapToDouble(row -> longest(row.get(column))).max().orElse(0);
    return Math.max(head, cells * LETTER) + PADDING;
  }

  private static int longest(Cell cell) {
    if (Block.TableBlock.isFigure(cell)) {
      return cell.text().length();
    }
    int whole = longest(SPACES, cell.text());
    return whole <= LONGEST ? whole : Math.min(LONGEST, longest(BREAKS, cell.text()));
  }

  private static int longest(Pattern between, String text) {
    return between.splitAsStream(text).mapToInt(String::length).max().orElse(0);
  }
}
