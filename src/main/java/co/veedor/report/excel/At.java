package co.veedor.report.excel;

import org.apache.poi.ss.util.CellReference;

/** Addresses as formulas write them. Rows and columns count from 0. */
final class At {
  private At() {}

  /** One cell: {@code C7}. */
  static String cell(int row, int column) {
    return CellReference.convertNumToColString(column) + (row + 1);
  }

  /** One cell that stays when the formula is copied: {@code $C$7}. */
  static String fixed(int row, int column) {
    return "$" + CellReference.convertNumToColString(column) + "$" + (row + 1);
  }

  /** Part of a column that stays when the formula is copied: {@code $C$7:$C$20}. */
  static String column(int first, int last, int column) {
    return fixed(first, column) + ":" + fixed(last, column);
  }

  /** A rectangle: {@code C7:F7}. */
  static String range(int top, int left, int bottom, int right) {
    return cell(top, left) + ":" + cell(bottom, right);
  }

  /** An address on a sheet: {@code 'Hoja de ruta'!C7}. */
  static String on(String sheet, String address) {
    return "'" + sheet.replace("'", "''") + "'!" + address;
  }
}
