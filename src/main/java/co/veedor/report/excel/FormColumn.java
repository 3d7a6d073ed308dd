package co.veedor.report.excel;

import co.veedor.response.workbook.Head;

/**
 * A column of a sheet to fill.
 *
 * @param title the words above it
 * @param width in characters
 * @param format of what people write, as a spreadsheet has it; null when nobody writes here
 */
record FormColumn(String title, int width, String format) {
  static final String TEXT = "@";
  static final String NUMBER = "General";
  static final String DAY = "yyyy-mm-dd";

  static FormColumn given(String title, int width) {
    return new FormColumn(title, width, null);
  }

  static FormColumn given(Head head, int width) {
    return new FormColumn(head.title(), width, null);
  }

  static FormColumn input(Head head, int width, String format) {
    return new FormColumn(head.title(), width, format);
  }
}
