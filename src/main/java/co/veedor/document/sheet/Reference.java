package co.veedor.document.sheet;

/** Names of cells: {@code C7} is row 7 (from 1) and column 2 (from 0). */
final class Reference {
  private static final int LETTERS = 26;

  private Reference() {}

  /** The column of a cell's name; -1 when it has none. */
  static int column(String cell) {
    int column = 0;
    for (int i = 0; i < cell.length() && i < 4 && Character.isLetter(cell.charAt(i)); i++) {
      column = column * LETTERS + Character.toUpperCase(cell.charAt(i)) - 'A' + 1;
    }
    return column - 1;
  }

  /** The row of a cell's name; 0 when it has none. */
  static int row(String cell) {
    String digits = cell.replaceAll("[^0-9]", "");
    return digits.isEmpty() || digits.length() > 8 ? 0 : Integer.parseInt(digits);
  }

  /** The name of a cell. */
  static String name(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
    }
    return letters.append(row).toString();
  }
}
