package co.veedor.report;

import co.veedor.document.DocumentReader;
import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Column;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * How reports look: columns, titles and colours, as written in {@code reports/}.
 *
 * @param tables titles and columns by id of the table; rows are empty
 * @param colours hexadecimal, by role
 */
public record Layout(Map<String, Table> tables, Map<String, String> colours) {

  /**
   * Reads {@code tables.yaml} and {@code palette.yaml}.
   *
   * @param folder the folder {@code reports/}
   * @throws co.veedor.fault.FaultException with file and line of whatever is broken
   */
  public static Layout read(Path folder) {
    FaultList faults = new FaultList(Kind.CONTENT);
    Map<String, Table> tables = new LinkedHashMap<>();
    Fields document = fields(folder, "tables.yaml", faults);
    for (Item item : document.obligatoryList("tables")) {
      Table table = table(Fields.of(item, faults), faults);
      tables.put(table.id(), table);
    }
    TableColumns.tables().stream()
        .filter(id -> !tables.containsKey(id))
        .sorted()
        .forEach(
            id -> faults.add(document.place(), "falta la tabla «" + id + "»", "todas las tablas"));
    document.done();
    Fields palette = fields(folder, "palette.yaml", faults).fields("palette");
    Map<String, String> colours = new LinkedHashMap<>();
    palette.keys().forEach(role -> colours.put(role, palette.text(role)));
    faults.stopIfAny();
    return new Layout(tables, colours);
  }

  /**
   * The table {@code id} with a row for each item.
   *
   * @param columns what each column shows, by its id
   * @param context what columns may look up beside the item
   */
  <C, T> Table filled(
      String id, Map<String, BiFunction<C, T, Cell>> columns, C context, List<T> items) {
    Table empty = tables.get(id);
    List<List<Cell>> rows = new ArrayList<>(items.size());
    for (T item : items) {
      rows.add(
          empty.columns().stream()
              .map(column -> columns.get(column.id()).apply(context, item))
              .toList());
    }
    return new Table(id, empty.title(), empty.columns(), rows);
  }

  /** The same looks with another way to show one table. */
  public Layout with(Table table) {
    Map<String, Table> others = new LinkedHashMap<>(tables);
    others.put(table.id(), table);
    return new Layout(others, colours);
  }

  /** The ids of all tables a layout may speak of. */
  public static Set<String> known() {
    return TableColumns.tables();
  }

  private static Fields fields(Path folder, String name, FaultList faults) {
    TextFile file = TextFile.read(folder.resolve(name), "reports/" + name, Kind.CONTENT);
    return Fields.of(new DocumentReader(Kind.CONTENT).read(file), faults);
  }

  private static Table table(Fields fields, FaultList faults) {
    List<Column> columns =
        columns(fields.textOr("id", ""), fields.obligatoryList("columns"), faults);
    Table table =
        new Table(
            fields.oneOf("id", TableColumns.tables()), fields.text("title"), columns, List.of());
    TableColumns.needed(table.id()).stream()
        .filter(id -> table.place(id) < 0)
        .sorted()
        .forEach(
            id ->
                faults.add(
                    fields.place(),
                    "a la tabla «" + table.id() + "» le falta la columna «" + id + "»",
                    "una columna con ese «id»: otras se calculan con ella"));
    fields.done();
    return table;
  }

  /** The columns of a table as a file lists them, with a fault for each that does not exist. */
  public static List<Column> columns(String table, List<Item> items, FaultList faults) {
    return items.stream().map(item -> column(Fields.of(item, faults), table, faults)).toList();
  }

  private static Column column(Fields column, String table, FaultList faults) {
    String id = column.text("id");
    if (!TableColumns.known(table).contains(id)) {
      faults.unknown(
          column.place(),
          "la columna «" + id + "» no existe en esta tabla",
          "una columna conocida",
          id,
          TableColumns.known(table));
    }
    String name = Tables.SEVERAL.contains(id) ? column.textOr("name", "") : column.text("name");
    int width = (int) column.whole("width", 1, 120);
    String ask = column.textOr("ask", "");
    column.done();
    return new Column(id, name, width, ask);
  }
}
