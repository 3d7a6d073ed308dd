package co.veedor.response.workbook;

import co.veedor.document.Item;
import co.veedor.document.sheet.Cell;
import co.veedor.fault.FaultList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads targets, of nodes and of questions. */
final class TargetRows {
  private final FaultList faults;
  private final Codes codes;
  private final Map<String, Item> targets = new LinkedHashMap<>();

  TargetRows(FaultList faults, Codes codes) {
    this.faults = faults;
    this.codes = codes;
  }

  /** Reads a sheet with targets, if it has any. */
  void read(Table table) {
    if (!table.has(Head.TARGET)) {
      return;
    }
    for (int row : table.rows()) {
      Cell cell = table.cell(row, Head.TARGET);
      String code = table.cell(row, Head.CODE).text();
      if (cell.isBlank() || code.isEmpty()) {
        continue;
      }
      table.check(faults, row, List.of(Head.TARGET));
      String official = codes.isQuestion(code) ? codes.question(code) : code;
      Item value = Values.item(cell, Values.number(cell.text()).orElse(cell.text()));
      if (targets.putIfAbsent(official, value) != null) {
        faults.add(
            cell.place(), "la meta de «" + official + "» está repetida", "una sola por código");
      }
    }
  }

  /** What was read, by code. */
  Map<String, Item> targets() {
    return targets;
  }
}
