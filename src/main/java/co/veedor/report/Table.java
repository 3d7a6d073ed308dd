package co.veedor.report;

import co.veedor.facts.said.Say;
import co.veedor.number.Fraction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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
   * @param ask what people are asked to write into it; empty when they only read it
   */
  public record Column(String id, String name, int width, String ask) {
    /** A column people only read. */
    public Column(String id, String name, int width) {
      this(id, name, width, "");
    }

    /** Whether people write into it. */
    public boolean isOpen() {
      return !ask.isEmpty();
    }
  }

  /** Place of the column {@code id}; -1 when the layout leaves it out. */
  public int place(String id) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** This table with the columns of another one, which has as many rows, at its right. */
  public Table beside(Table other) {
    List<Column> heads = new ArrayList<>(columns);
    heads.addAll(other.columns);
    List<List<Cell>> both = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      List<Cell> row = new ArrayList<>(rows.get(i));
      row.addAll(other.rows.get(i));
      both.add(row);
    }
    return new Table(id, title, heads, both);
  }

  /** This table with more rows below. */
  public Table over(List<List<Cell>> more) {
    List<List<Cell>> all = new ArrayList<>(rows);
    all.addAll(more);
    return new Table(id, title, columns, all);
  }

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
  public record Badge(String text, String role) implements Cell {
    /** Whether it is a sign that fills its place, and not a word. */
    public boolean isMark() {
      return text.length() == 1;
    }
  }

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
   * A number somebody wrote.
   *
   * @param value the number, as exact as it was written
   */
  public record Exact(BigDecimal value) implements Cell {
    @Override
    public String text() {
      return Spanish.plain(value);
    }
  }

  /**
   * A number of months, people or anything else, shown with at most two decimals.
   *
   * @param value null when there is none
   */
  public record Quantity(Fraction value) implements Cell {
    @Override
    public String text() {
      return value == null ? "—" : Say.number(value);
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
   * One word out of a closed list.
   *
   * @param text the word that holds now
   * @param words all there are, in their order
   */
  public record Choice(String text, List<String> words) implements Cell {}

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
