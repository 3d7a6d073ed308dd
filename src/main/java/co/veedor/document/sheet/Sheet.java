package co.veedor.document.sheet;

import co.veedor.fault.Place;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A sheet: only the cells that hold something.
 *
 * @param book the file as the person named it
 * @param name as its tab says; empty for a text file, which has none
 * @param hidden whether people cannot see it
 * @param rows cells by row (from 1; of a text file, the line it begins on) and column (from 0)
 * @param merged cells that were merged
 */
public record Sheet(
    String book,
    String name,
    boolean hidden,
    SortedMap<Integer, SortedMap<Integer, Cell>> rows,
    List<Block> merged) {

  /** A cell; a blank one when it holds nothing. */
  public Cell at(int row, int column) {
    Cell cell = rows.getOrDefault(row, java.util.Collections.emptySortedMap()).get(column);
    return cell == null ? new Cell(place(row, column), "", Cell.Kind.BLANK) : cell;
  }

  /** The cells of a row, by column; empty when it has none. */
  public Map<Integer, Cell> row(int row) {
    return rows.getOrDefault(row, java.util.Collections.emptySortedMap());
  }

  /** Where a cell is, whether it holds something or not. */
  public Place place(int row, int column) {
    return name.isEmpty()
        ? Place.field(book, row, column + 1)
        : Place.cell(book, name, Reference.name(row, column));
  }

  /** The sheet as a place. */
  public Place place() {
    return Place.of(name.isEmpty() ? book : book + ":" + name);
  }
}
