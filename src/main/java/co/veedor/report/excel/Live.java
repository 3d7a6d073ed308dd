package co.veedor.report.excel;

import co.veedor.report.Table;

/** What a sheet adds to a neutral table. Rows and columns count from 0 within the table. */
interface Live {
  /** Nothing: only the values of the table. */
  Live NONE = new Live() {};

  /** The last row of a table stands out as its total. */
  static Live totalBelow(Table table) {
    return new Live() {
      @Override
      public boolean isTotal(int row) {
        return row == table.rows().size() - 1;
      }
    };
  }

  /** The formula whose result is the value of the table; empty where there is none. */
  default String formula(int row, int column) {
    return "";
  }

  /** The cell a click leads to, such as {@code 'Iniciativas'!B7}; empty where none. */
  default String target(int row, int column) {
    return "";
  }

  /** Whether people write into a cell, although they do not into its whole column. */
  default boolean isOpen(int row, int column) {
    return false;
  }

  /** Whether a row stands out as one of totals. */
  default boolean isTotal(int row) {
    return false;
  }

  /** Whether the amounts of a row are shown in millions. */
  default boolean isInMillions(int row) {
    return false;
  }
}
