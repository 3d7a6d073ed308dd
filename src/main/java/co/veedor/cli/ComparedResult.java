package co.veedor.cli;

import co.veedor.number.Fraction;
import co.veedor.report.Table;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Column;
import co.veedor.report.Table.Percent;
import co.veedor.report.Table.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What of a result can be compared.
 *
 * @param title entity and period
 * @param names names of the nodes, by questionnaire and node id
 * @param values percent by the same key; null without value
 */
record ComparedResult(String title, Map<String, String> names, Map<String, Fraction> values) {
  private static final List<Column> COLUMNS =
      Stream.of("Componente, dominio o pregunta", "A", "B", "Diferencia")
          .map(name -> new Column(name, name, name.length()))
          .toList();

  /** One row a node that either has, with the difference in points where both have a value. */
  static Table sideBySide(ComparedResult before, ComparedResult after) {
    Map<String, String> names = new LinkedHashMap<>(before.names());
    after.names().forEach(names::putIfAbsent);
    List<List<Cell>> rows = new ArrayList<>();
    names.forEach(
        (key, name) -> rows.add(row(name, before.values().get(key), after.values().get(key))));
    return new Table("comparison", "Comparación", COLUMNS, rows);
  }

  private static List<Cell> row(String name, Fraction before, Fraction after) {
    Fraction moved = before == null || after == null ? null : after.minus(before);
    return List.of(
        new Words(name), new Percent(before, ""), new Percent(after, ""), new Percent(moved, ""));
  }
}
