package co.veedor.cli;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.catalogue.Vocabulary;
import co.veedor.number.Fraction;
import co.veedor.report.Table;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Column;
import co.veedor.report.Table.Percent;
import co.veedor.report.Table.Words;
import co.veedor.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What of a result can be compared.
 *
 * @param title entity and period
 * @param names names of the nodes, by questionnaire and node id
 * @param values percent by the same key; null without value
 * @param assessment the whole of it; null for a result that was read from a file
 */
record ComparedResult(
    String title, Map<String, String> names, Map<String, Fraction> values, Assessment assessment) {
  private static final List<Column> COLUMNS =
      Stream.of("Componente, dominio o pregunta", "A", "B", "Diferencia")
          .map(name -> new Column(name, name, name.length()))
          .toList();

  /** What of an assessment can be compared. */
  static ComparedResult of(Assessment assessment) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, Fraction> values = new LinkedHashMap<>();
    for (QuestionnaireResult result : assessment.questionnaires()) {
      for (NodeResult node : result.nodes()) {
        String key = result.questionnaire().id() + "/" + node.id();
        names.put(key, named(node.kind(), node.id(), node.name()));
        values.put(key, node.value());
      }
    }
    Response response = assessment.response();
    String title =
        title(
            response.entity().name(),
            response.period().code(),
            assessment.basis(),
            assessment.catalogue().vocabulary());
    return new ComparedResult(title, names, values, assessment);
  }

  static String title(String entity, String period, String basis, Vocabulary words) {
    String reading = words.word("reading", basis).toLowerCase(Locale.ROOT);
    return entity + ", vigencia " + period + ", lectura " + reading;
  }

  static String named(String kind, String id, String name) {
    return kind.equals("question") ? "    " + id : name;
  }

  /** One row a node whose value is not the same in both. */
  static Table changed(ComparedResult before, ComparedResult after) {
    Map<String, String> moved = new LinkedHashMap<>(before.names());
    moved
        .keySet()
        .removeIf(key -> Objects.equals(before.values().get(key), after.values().get(key)));
    return sideBySide(
        new ComparedResult(before.title(), moved, before.values(), null),
        new ComparedResult(after.title(), Map.of(), after.values(), null));
  }

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
