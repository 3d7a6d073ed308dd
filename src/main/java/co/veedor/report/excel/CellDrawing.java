package co.veedor.report.excel;

import co.veedor.number.Fraction;
import co.veedor.report.Table;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Column;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Draws one place of a neutral table as a cell: a number, a day, words, or a formula. */
final class CellDrawing {
  private final Styles styles;

  CellDrawing(Styles styles) {
    this.styles = styles;
  }

  /** How many lines a cell takes; widths count digits of a larger font than that of cells. */
  static int lines(Cell content, Column column) {
    return Paper.lines(content.text(), column.width() * 11 / 10);
  }

  /** Draws {@code content} at row {@code number} of its table. */
  void draw(SXSSFCell cell, Cell content, Column column, Live live, int number, boolean linked) {
    boolean open = column.isOpen() || live.isOpen(number, cell.getColumnIndex());
    XSSFCellStyle style = dressed(style(content, live.isInMillions(number)), open, linked);
    style = live.isTotal(number) ? styles.total(style) : style;
    String formula = live.formula(number, cell.getColumnIndex());
    if (!formula.isEmpty()) {
      cell.setCellFormula(formula);
    }
    Double value = number(content);
    if (value != null) {
      cell.setCellStyle(style);
      cell.setCellValue(value);
    } else if (content instanceof Table.Day day) {
      cell.setCellStyle(style);
      if (day.day() != null) {
        cell.setCellValue(day.day());
      }
    } else {
      CellText.put(cell, content.text(), style, styles);
    }
  }

  private XSSFCellStyle dressed(XSSFCellStyle style, boolean open, boolean linked) {
    XSSFCellStyle dressed = open ? styles.open(style) : style;
    return linked ? styles.link(dressed) : dressed;
  }

  private XSSFCellStyle style(Cell content, boolean inMillions) {
    String format = format(content, inMillions);
    if (format != null) {
      return styles.numeric(format);
    }
    return content instanceof Table.Badge badge ? styles.badge(badge.role()) : styles.words();
  }

  /** How a number or a day is shown; null for words. */
  private static String format(Cell content, boolean inMillions) {
    if (content instanceof Table.Percent) {
      return Formats.PERCENT;
    } else if (content instanceof Table.Quantity quantity) {
      boolean whole = quantity.value() == null || quantity.value().isWhole();
      return whole ? Formats.WHOLE : Formats.DECIMAL;
    } else if (content instanceof Table.Exact) {
      return Formats.EXACT;
    } else if (content instanceof Table.Whole) {
      return Formats.WHOLE;
    } else if (content instanceof Table.Money) {
      return inMillions ? Formats.MILLIONS : Formats.PESOS;
    } else if (content instanceof Table.Day) {
      return Formats.DAY;
    }
    return null;
  }

  /** The number a cell holds; null when it holds none. */
  static Double number(Cell content) {
    if (content instanceof Table.Percent percent) {
      return number(percent.value());
    } else if (content instanceof Table.Quantity quantity) {
      return number(quantity.value());
    } else if (content instanceof Table.Exact exact) {
      return exact.value().doubleValue();
    } else if (content instanceof Table.Whole whole) {
      return (double) whole.value();
    } else if (content instanceof Table.Money money) {
      return (double) money.pesos();
    }
    return null;
  }

  private static Double number(Fraction value) {
    return value == null ? null : value.toDecimal().doubleValue();
  }
}
