package co.veedor.web.page;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.report.Spanish;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Totals of several results, one column a result, questionnaire by questionnaire. */
final class SideBySide {
  private static final int DEPTH = 1;

  private final Collection<Assessment> columns;

  private SideBySide(Collection<Assessment> columns) {
    this.columns = columns;
  }

  /**
   * One edition of a questionnaire.
   *
   * @param name of the edition
   * @param since from when it holds, which tells editions of one name apart
   */
  public record Section(String name, String since, List<Row> rows) {}

  /** A part with a value for each column; {@code change} from the one before to the last. */
  public record Row(String name, int depth, List<String> values, String change) {
    /** Whether it fell. */
    public boolean isDown() {
      return change.startsWith("-");
    }
  }

  /** What results hold side by side, in the order of the columns; empty for no results. */
  static List<Section> of(Map<String, Assessment> columns) {
    return new SideBySide(columns.values()).sections();
  }

  private List<Section> sections() {
    Map<String, Questionnaire> editions = new LinkedHashMap<>();
    columns.forEach(
        column ->
            column
                .questionnaires()
                .forEach(
                    result -> editions.put(result.questionnaire().id(), result.questionnaire())));
    return editions.values().stream()
        .map(each -> new Section(each.name(), Spoken.day(each.validFrom()), rows(each.id())))
        .toList();
  }

  private List<Row> rows(String questionnaire) {
    Map<String, NodeResult> nodes = new LinkedHashMap<>();
    List<Map<String, Fraction>> values = new ArrayList<>();
    for (Assessment column : columns) {
      Map<String, Fraction> own = new HashMap<>();
      column.questionnaires().stream()
          .filter(result -> result.questionnaire().id().equals(questionnaire))
          .flatMap(result -> result.nodes().stream())
          .filter(node -> node.depth() <= DEPTH && !node.kind().equals("question"))
          .forEach(
              node -> {
                nodes.put(node.id(), node);
                own.put(node.id(), node.value());
              });
      values.add(own);
    }
    return nodes.values().stream().map(node -> row(node, values)).toList();
  }

  private static Row row(NodeResult node, List<Map<String, Fraction>> values) {
    int last = values.size() - 1;
    Fraction now = values.get(last).get(node.id());
    Fraction before = last == 0 ? null : values.get(last - 1).get(node.id());
    return new Row(
        node.name(),
        node.depth(),
        values.stream().map(each -> Spoken.percent(each.get(node.id()))).toList(),
        now == null || before == null ? "" : Spanish.signed(now.minus(before)));
  }
}
