package co.veedor.report.paper;

import co.veedor.report.Table;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Exact;
import co.veedor.report.Table.Money;
import co.veedor.report.Table.Percent;
import co.veedor.report.Table.Quantity;
import co.veedor.report.Table.Whole;
import java.util.List;

/** One piece of a report. */
public sealed interface Block {
  /**
   * The title of a part.
   *
   * @param level 1 for the outermost, at most 3
   * @param number as people count it: {@code 2.1} or, of an annex, {@code A}
   * @param text without its number
   * @param id unique in the report; letters and digits
   * @param annex whether it belongs to the annexes
   * @param page whether it begins a page
   */
  record Heading(int level, String number, String text, String id, boolean annex, boolean page)
      implements Block {
    /** The title with its number. */
    public String numbered() {
      return annex && level == 1 ? "Anexo " + number + ". " + text : number + ". " + text;
    }
  }

  /**
   * Words.
   *
   * @param text one paragraph
   */
  record Paragraph(String text) implements Block {}

  /**
   * Words a reader must not miss.
   *
   * @param text one paragraph
   */
  record Notice(String text) implements Block {}

  /**
   * A list.
   *
   * @param items never empty
   */
  record Bullets(List<String> items) implements Block {}

  /**
   * A table.
   *
   * @param caption its number and title
   * @param table columns and cells; at least one row
   * @param widths of each column, in percent of the table
   * @param note what a reader must know of it; may be empty
   */
  record TableBlock(Caption caption, Table table, List<Double> widths, String note)
      implements Block {
    private static final int SHORT = 14;

    /** Whether a page holds it, so that it need not be split. */
    public boolean isShort() {
      return table.rows().size() <= SHORT;
    }

    /** Whether a column is of figures, which stand below each other. */
    public boolean isOfFigures(int column) {
      return table.rows().stream().allMatch(row -> isFigure(row.get(column)));
    }

    /** Whether a cell holds a figure. */
    public static boolean isFigure(Cell cell) {
      return cell instanceof Percent
          || cell instanceof Quantity
          || cell instanceof Exact
          || cell instanceof Whole
          || cell instanceof Money;
    }

    /** How deep a part lies below the first ones, as the spaces before its name say. */
    public static int depth(Cell cell) {
      return cell.text().length() - cell.text().stripLeading().length();
    }
  }

  /**
   * A picture.
   *
   * @param caption its number and title
   * @param picture what is shown
   * @param wide whether its letters need all of the page
   * @param alternative what it says, for whoever cannot see it
   * @param note what a reader must know of it; may be empty
   */
  record Figure(Caption caption, Picture picture, boolean wide, String alternative, String note)
      implements Block {
    private static final double PAGE_WIDTH = 480;
    private static final double PAGE_HEIGHT = 560;
    private static final double WIDEST = 300;
    private static final double NARROWEST = 230;
    private static final double HALF_PAGE = 345;

    /** How wide it is drawn, in points: two that are not wide fit on a page, letters legible. */
    public double points() {
      double ratio = picture.ratio();
      return wide
          ? Math.min(PAGE_WIDTH, PAGE_HEIGHT / ratio)
          : Math.max(NARROWEST, Math.min(WIDEST, HALF_PAGE / ratio));
    }
  }

  /**
   * The table of contents.
   *
   * @param title its title
   * @param headings what it lists
   */
  record Contents(String title, List<Heading> headings) implements Block {}

  /**
   * From here on pages lie wide, or stand upright again.
   *
   * @param wide whether they lie wide
   */
  record Turn(boolean wide) implements Block {}

  /**
   * The number and the title of a table or figure.
   *
   * @param label what it is: {@code Tabla} or {@code Gráfica}
   * @param number from 1, apart for each label
   * @param text its title
   */
  record Caption(String label, int number, String text) {
    /** What tables are called. */
    public static final String TABLE = "Tabla";

    /** What figures are called. */
    public static final String FIGURE = "Gráfica";

    /** The whole caption. */
    public String whole() {
      return label + " " + number + ". " + text;
    }
  }
}
