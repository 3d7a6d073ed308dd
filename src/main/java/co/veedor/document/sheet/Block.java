package co.veedor.document.sheet;

/**
 * Cells that were merged into one.
 *
 * @param firstRow from 1
 * @param lastRow from 1
 * @param firstColumn from 0
 * @param lastColumn from 0
 * @param reference as the sheet writes it: {@code F7:F9}
 */
public record Block(int firstRow, int lastRow, int firstColumn, int lastColumn, String reference) {

  /** Reads {@code F7:F9}; a single cell is a block of one. */
  static Block read(String reference) {
    String[] ends = reference.split(":", 2);
    String last = ends[ends.length - 1];
    return new Block(
        Reference.row(ends[0]),
        Reference.row(last),
        Reference.column(ends[0]),
        Reference.column(last),
        reference);
  }

  /** Whether the cell is part of the block. */
  public boolean holds(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }
}
