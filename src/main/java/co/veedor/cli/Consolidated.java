package co.veedor.cli;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.report.Table;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Column;
import co.veedor.report.Table.Percent;
import co.veedor.report.Table.Whole;
import co.veedor.report.Table.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One row for every component of every entity of a batch. */
final class Consolidated {
  private static final List<Column> COLUMNS =
      Stream.of(
              "Entidad",
              "Vigencia",
              "Componente",
              "Declarada",
              "Calculada",
              "Verificada",
              "Revisada",
              "Nivel",
              "Brechas",
              "De otra entidad")
          .map(name -> new Column(name, name, name.length()))
          .toList();

  private final List<List<Cell>> rows = new ArrayList<>();

  void add(Assessment assessment) {
    for (QuestionnaireResult result : assessment.questionnaires()) {
      result.nodes().stream()
          .filter(node -> node.parent() == null)
          .forEach(node -> rows.add(row(assessment, result, node)));
    }
  }

  Table table() {
    return new Table("consolidated", "Consolidado", COLUMNS, rows);
  }

  /** How many times one questionnaire shows what another entity shows too. */
  private static int shared(Assessment assessment, QuestionnaireResult result) {
    return (int)
        assessment.response().answers().get(result.questionnaire().id()).values().stream()
            .flatMap(answer -> answer.shown().stream())
            .filter(evidence -> !evidence.source().elsewhere().isEmpty())
            .count();
  }

  private static List<Cell> row(
      Assessment assessment, QuestionnaireResult result, NodeResult node) {
    String level = node.level() == null ? "—" : node.level().n() + ". " + node.level().name();
    return List.of(
        new Words(assessment.response().entity().name()),
        new Words(assessment.response().period().code()),
        new Words(node.name()),
        new Percent(node.values().get("declarado"), ""),
        new Percent(node.values().get("calculado"), ""),
        new Percent(node.values().get("verificado"), ""),
        new Percent(node.review().share(), ""),
        new Words(level),
        new Whole(node.gaps()),
        new Whole(shared(assessment, result)));
  }
}
