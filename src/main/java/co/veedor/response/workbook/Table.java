package co.veedor.response.workbook;

import co.veedor.document.sheet.Block;
import co.veedor.document.sheet.Cell;
import co.veedor.document.sheet.Sheet;
import co.veedor.fault.FaultList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** A sheet with heads, and which of its columns is which. */
final class Table {
  private static final int HEADS_WITHIN = 30;

  private final Sheet sheet;
  private final int headRow;
  private final Map<Head, Integer> columns;
  private final List<Integer> codes;
  private final Set<Block> told = new HashSet<>();
  private int code = -1;

  private Table(Sheet sheet, int headRow, Map<Head, Integer> columns, List<Integer> codes) {
    this.sheet = sheet;
    this.headRow = headRow;
    this.columns = columns;
    this.codes = codes;
  }

  /** The table of a sheet: below the row, of the first thirty, with most known heads. */
  static Table of(Sheet sheet) {
    Table best = new Table(sheet, 0, Map.of(), List.of());
    for (int row : sheet.rows().headMap(HEADS_WITHIN + 1).keySet()) {
      Table table = at(sheet, row);
      best = table.columns.size() > best.columns.size() ? table : best;
    }
    return best;
  }

  private static Table at(Sheet sheet, int row) {
    Map<Head, Integer> columns = new EnumMap<>(Head.class);
    Map<Head, Integer> fits = new EnumMap<>(Head.class);
    List<Integer> codes = new ArrayList<>();
    sheet
        .row(row)
        .forEach(
            (column, cell) -> {
              for (Head head : Head.values()) {
                int fit = head.fit(cell.text());
                if (fit >= 0 && head == Head.CODE) {
                  codes.add(column);
                }
                if (fit >= 0 && fit < fits.getOrDefault(head, Integer.MAX_VALUE)) {
                  fits.put(head, fit);
                  columns.put(head, column);
                }
              }
            });
    return new Table(sheet, row, columns, codes);
  }

  Sheet sheet() {
    return sheet;
  }

  boolean has(Head head) {
    return columns.containsKey(head);
  }

  /** Whether rows may answer a question. */
  boolean isOfQuestions() {
    return has(Head.CODE) && has(Head.ANSWER);
  }

  /** Whether rows may mark an option. */
  boolean isOfOptions() {
    return has(Head.CODE) && has(Head.OPTION) && has(Head.STATE);
  }

  /** Whether rows may be a document. */
  boolean isOfEvidence() {
    return has(Head.CODE) && has(Head.TITLE) && has(Head.LINK);
  }

  /** Whether each row is a target. */
  boolean isOfTargets() {
    return has(Head.CODE) && has(Head.TARGET) && !has(Head.ANSWER);
  }

  /** Notes every column of {@code needed} that is not there. */
  void need(FaultList faults, List<Head> needed) {
    for (Head head : needed) {
      if (!has(head)) {
        faults.add(
            sheet.place(headRow == 0 ? 1 : headRow, 0),
            "la hoja «" + sheet.name() + "» no tiene la columna «" + head.title() + "»",
            "los títulos de la plantilla, sin cambiarlos");
      }
    }
  }

  /** What stands above the heads. */
  Sheet above() {
    return new Sheet(
        sheet.book(), sheet.name(), sheet.hidden(), sheet.rows().headMap(headRow), sheet.merged());
  }

  /** All texts that may be codes. */
  List<String> possibleCodes() {
    List<String> texts = new ArrayList<>();
    rows().forEach(row -> codes.forEach(column -> texts.add(sheet.at(row, column).text())));
    return texts;
  }

  /** Settles which column holds the codes: the one where most are known. */
  void settle(Predicate<String> known) {
    long most = -1;
    for (int column : codes) {
      long found = rows().stream().filter(row -> known.test(sheet.at(row, column).text())).count();
      if (found > most) {
        most = found;
        code = column;
      }
    }
    columns.put(Head.CODE, code);
  }

  /** The rows below the heads that hold anything. */
  List<Integer> rows() {
    return List.copyOf(sheet.rows().tailMap(headRow + 1).keySet());
  }

  /** A cell of a row; blank, at the code's place, when there is no such column. */
  Cell cell(int row, Head head) {
    Integer column = columns.get(head);
    return column == null
        ? new Cell(sheet.place(row, Math.max(0, code)), "", Cell.Kind.BLANK)
        : sheet.at(row, column);
  }

  /** Whether any of some columns of a row holds something. */
  boolean isFilled(int row, List<Head> heads) {
    return heads.stream().anyMatch(head -> !cell(row, head).isBlank());
  }

  /** Notes formulas and merged cells where people write. */
  void check(FaultList faults, int row, List<Head> heads) {
    for (Head head : heads) {
      Cell cell = cell(row, head);
      if (cell.kind() == Cell.Kind.FORMULA) {
        faults.add(
            cell.place(),
            "en «" + head.title() + "» hay una fórmula",
            "el valor escrito: copie la celda y péguela como valor");
      }
    }
    for (Block block : sheet.merged()) {
      List<Head> held =
          heads.stream().filter(head -> has(head) && block.holds(row, columns.get(head))).toList();
      boolean large = block.lastRow() > block.firstRow() || held.size() > 1;
      if (large && !held.isEmpty() && told.add(block)) {
        faults.add(
            co.veedor.fault.Place.cell(sheet.book(), sheet.name(), block.reference()),
            "hay celdas combinadas donde va «" + held.get(0).title() + "»",
            "una celda por fila, sin combinar");
      }
    }
  }
}
