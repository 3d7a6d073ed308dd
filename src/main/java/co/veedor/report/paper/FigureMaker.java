package co.veedor.report.paper;

import co.veedor.report.Table;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Column;
import co.veedor.report.chart.Chart;
import co.veedor.report.paper.Block.Caption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Turns charts into figures, and into tables what a picture has no room for. */
final class FigureMaker {
  private static final int PIXELS = 720;
  private static final int WIDE_PIXELS = 1080;
  private static final double TALLEST = 1.8;
  private static final int CHARACTERS = 20;
  private static final int NAME = 50;
  private static final int SHORT_KEY = 12;
  private static final int KEYS = 3;

  private final Numbering numbering;

  FigureMaker(Numbering numbering) {
    this.numbering = numbering;
  }

  /**
   * A picture too tall for a page becomes the table that says it. They are drawn one after the
   * other: reports that wait for this one hold the threads that would draw beside it.
   */
  List<Block> of(List<Chart> charts) {
    List<Picture> pictures =
        charts.stream()
            .map(chart -> new Picture(chart.id(), () -> chart.png(pixels(chart))))
            .toList();
    List<Block> made = new ArrayList<>();
    for (int i = 0; i < pictures.size(); i++) {
      boolean tall = pictures.get(i).ratio() > TALLEST;
      made.addAll(tall ? List.of(table(charts.get(i))) : figure(charts.get(i), pictures.get(i)));
    }
    return made;
  }

  private static int pixels(Chart chart) {
    return chart.isWide() ? WIDE_PIXELS : PIXELS;
  }

  private List<Block> figure(Chart chart, Picture picture) {
    boolean isKeyLong = chart.key().size() > SHORT_KEY;
    String note = isKeyLong ? chart.note() : noted(chart);
    Caption caption = numbering.caption(Caption.FIGURE, chart.title());
    Block figure = new Block.Figure(caption, picture, chart.isWide(), chart.description(), note);
    return isKeyLong ? List.of(figure, key(chart, caption)) : List.of(figure);
  }

  private static String noted(Chart chart) {
    List<String> meanings = new ArrayList<>();
    for (String meaning : chart.key()) {
      meanings.add("n.º " + (meanings.size() + 1) + ": " + meaning);
    }
    return Stream.of(String.join("; ", meanings), chart.note())
        .filter(part -> !part.isEmpty())
        .reduce((key, note) -> key + ". " + note)
        .orElse("");
  }

  /** What many numbers stand for, read down one pair of columns and then the next. */
  private Block key(Chart chart, Caption figure) {
    List<Column> columns = new ArrayList<>();
    for (int pair = 0; pair < KEYS; pair++) {
      columns.add(new Column("number-" + pair, "N.º", 1));
      columns.add(new Column("meaning-" + pair, "Qué es", NAME));
    }
    List<String> key = chart.key();
    int deep = (key.size() + KEYS - 1) / KEYS;
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 0; row < deep; row++) {
      List<Cell> cells = new ArrayList<>();
      for (int at = row; at < deep * KEYS; at += deep) {
        cells.add(new Table.Words(at < key.size() ? Integer.toString(at + 1) : ""));
        cells.add(new Table.Words(at < key.size() ? key.get(at) : ""));
      }
      rows.add(cells);
    }
    String title = "Qué son los números de la gráfica " + figure.number();
    return tabled(new Table(chart.id() + "-key", title, columns, rows), "");
  }

  private Block table(Chart chart) {
    List<Column> columns = new ArrayList<>();
    for (String head : chart.heads()) {
      columns.add(new Column(head, head, columns.isEmpty() ? NAME : CHARACTERS));
    }
    List<List<Cell>> rows =
        chart.rows().stream()
            .map(row -> row.stream().map(Table.Words::new).map(Cell.class::cast).toList())
            .toList();
    return tabled(new Table(chart.id(), chart.title(), columns, rows), chart.note());
  }

  private Block tabled(Table table, String note) {
    Caption caption = numbering.caption(Caption.TABLE, table.title());
    return new Block.TableBlock(caption, table, Widths.of(table, false), note);
  }
}
