package co.veedor.report;

import co.veedor.number.Fraction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A neutral table: what every format draws from, so that all show the same.
 *
 * @param id fixed id
 * @param title as people read it
 * @param columns from left to right
 * @param rows cells, as many as columns
 */
public record Table(String id, String title, List<Column> columns, List<List<Cell>> rows) {
  /**
   * A column.
   *
   * @param id fixed id
   * @param name its head
   * @param width in characters
   */
  public record Column(String id, String name, int width) {}

  /** What stands in one place of a table. */
  public sealed interface Cell {
    /** What a person reads; empty when there is nothing to show. */
    String text();
  }

  /**
   * Words.
   *
   * @param text what a person reads
   */
  public record Words(String text) implements Cell {}

  /**
   * Words with a role that decides their colour.
   *
   * @param text what a person reads
   * @param role name of a colour of the palette
   */
  public record Badge(String text, String role) implements Cell {}

  /**
   * A percentage or points, shown with two decimals.
   *
   * @param value null when there is none
   * @param because id of its explanation; empty when there is none
   */
  public record Percent(Fraction value, String because) implements Cell {
    @Override
    public String text() {
      return value == null ? "—" : Spanish.percent(value);
    }
  }

  /**
   * A whole number.
   *
   * @param value the number
   */
  public record Whole(long value) implements Cell {
    @Override
    public String text() {
      return Long.toString(value);
    }
  }

  /**
   * A quantity somebody wrote.
   *
   * @param value the number, as exact as it was written
   */
  public record Quantity(BigDecimal value) implements Cell {
    @Override
    public String text() {
      return Spanish.plain(value);
    }
  }

  /**
   * A day.
   *
   * @param day null when there is none
   */
  public record Day(LocalDate day) implements Cell {
    @Override
    public String text() {
      return day == null ? "" : day.toString();
    }
  }

  /**
   * An amount of money.
   *
   * @param pesos COP
   */
  public record Money(long pesos) implements Cell {
    @Override
    public String text() {
      return Spanish.pesos(pesos);
    }
  }
}
