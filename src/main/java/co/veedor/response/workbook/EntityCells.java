package co.veedor.response.workbook;

import co.veedor.document.Item;
import co.veedor.document.sheet.Cell;
import co.veedor.document.sheet.Sheet;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what a workbook says of the entity: labels with their values at the right. */
final class EntityCells {
  private static final int REACH = 8;

  private final FaultList faults;
  private final Map<EntityField, Cell> found = new EnumMap<>(EntityField.class);
  private Place place;

  /**
   * Looks for labels.
   *
   * @param sheets those that hold no tables; one called «Entidad» speaks alone
   */
  EntityCells(FaultList faults, Place book, List<Sheet> sheets) {
    this.faults = faults;
    this.place = book;
    List<Sheet> own = sheets.stream().filter(sheet -> sheet.name().equals(Form.ENTITY)).toList();
    (own.isEmpty() ? sheets : own).forEach(sheet -> labels(sheet, !own.isEmpty()));
    own.forEach(sheet -> place = sheet.place());
  }

  private void labels(Sheet sheet, boolean own) {
    sheet
        .rows()
        .forEach(
            (row, cells) ->
                cells.forEach(
                    (column, cell) -> {
                      for (EntityField field : EntityField.values()) {
                        if (field.isCalled(cell.text())) {
                          found.putIfAbsent(field, beside(sheet, row, column, own ? 1 : REACH));
                        }
                      }
                    }));
  }

  /** The nearest filled cell at the right; the neighbour when all are blank. */
  private static Cell beside(Sheet sheet, int row, int column, int reach) {
    for (int right = column + 1; right <= column + reach; right++) {
      if (!sheet.at(row, right).isBlank()) {
        return sheet.at(row, right);
      }
    }
    return sheet.at(row, column + 1);
  }

  /** The questionnaire the workbook says it answers; blank when it does not. */
  Cell questionnaire() {
    return found.getOrDefault(EntityField.QUESTIONNAIRE, new Cell(place, "", Cell.Kind.BLANK));
  }

  /** Puts the entity, the period and the day among the keys of a document. */
  void put(Map<String, Item> values, Map<String, Place> keys) {
    Map<String, Item> entity = new LinkedHashMap<>();
    Map<String, Place> entityKeys = new LinkedHashMap<>();
    found.forEach(
        (field, cell) -> {
          if (cell.kind() == Cell.Kind.FORMULA) {
            faults.add(
                cell.place(), "en «" + field.label() + "» hay una fórmula", "el valor escrito");
          }
          boolean apart = field == EntityField.PERIOD || field == EntityField.ANSWERED_ON;
          if (field != EntityField.QUESTIONNAIRE) {
            put(apart ? values : entity, apart ? keys : entityKeys, field, cell);
          }
        });
    keys.put("entity", place);
    values.put("entity", new Item.Mapping(place, entity, entityKeys));
    keys.putIfAbsent("period", place);
  }

  private static void put(
      Map<String, Item> values, Map<String, Place> keys, EntityField field, Cell cell) {
    keys.put(field.key(), cell.place());
    if (cell.isBlank()) {
      return;
    }
    String text =
        switch (field) {
          case ANSWERED_ON -> Values.day(cell);
          case ORDER -> Values.code(cell.text());
          default -> cell.text();
        };
    values.put(field.key(), Values.item(cell, text));
  }
}
