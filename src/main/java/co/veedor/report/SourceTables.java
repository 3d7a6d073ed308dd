package co.veedor.report;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Explanation;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.catalogue.Catalogue;
import co.veedor.catalogue.Norm;
import co.veedor.facts.InForce;
import co.veedor.plan.Plan;
import co.veedor.questionnaire.Question;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Column;
import co.veedor.report.Table.Day;
import co.veedor.report.Table.Percent;
import co.veedor.report.Table.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tables that tell where everything comes from: explanations, norms, parameters, instruments. */
public final class SourceTables {
  private static final Cell NO_DAY = new Day(null);
  private static final Pattern WHOLE_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private final Plan plan;

  /** The sources of {@code plan}. */
  public SourceTables(Plan plan) {
    this.plan = plan;
  }

  /** One row an explanation. */
  public Table explanations() {
    List<Column> columns =
        List.of(
            new Column("id", "Explicación de", 44),
            new Column("says", "Por qué", 70),
            new Column("rule", "Regla", 30),
            new Column("inputs", "Sale de (valor × peso)", 70),
            new Column("excluded", "Queda por fuera", 20),
            new Column("parameters", "Parámetros", 44),
            new Column("source", "Dónde está la respuesta", 34));
    List<List<Cell>> rows = new ArrayList<>();
    plan.explanations().forEach((id, explanation) -> rows.add(row(id, explanation)));
    return new Table("explanations", "Explicaciones", columns, rows);
  }

  private static List<Cell> row(String id, Explanation explanation) {
    String inputs =
        explanation.inputs().stream()
            .map(
                input ->
                    input.id() + ": " + Spanish.percent(input.value()) + " × " + input.weight())
            .collect(Collectors.joining("; "));
    String excluded =
        explanation.excluded().stream()
            .map(Explanation.Omitted::id)
            .collect(Collectors.joining(", "));
    String parameters =
        explanation.parameters().stream().map(SourceTables::told).collect(Collectors.joining("; "));
    return List.of(
        new Words(id),
        new Words(explanation.says()),
        new Words(explanation.rule()),
        new Words(inputs),
        new Words(excluded),
        new Words(parameters),
        new Words(explanation.source()));
  }

  private static String told(InForce parameter) {
    return parameter.name()
        + " = "
        + Spanish.percent(parameter.value())
        + " desde "
        + parameter.from();
  }

  /** One row an instrument, parameter or norm that counted. */
  public Table sources() {
    List<Column> columns =
        List.of(
            new Column("kind", "Clase", 16),
            new Column("name", "Nombre", 46),
            new Column("value", "Valor", 10),
            new Column("from", "Rige desde", 14),
            new Column("source", "Fuente o estado", 70),
            new Column("confidence", "Confianza", 40));
    List<List<Cell>> rows = new ArrayList<>();
    Assessment assessment = plan.assessment();
    assessment.questionnaires().forEach(result -> instrument(rows, result));
    used().values().forEach(parameter -> parameter(rows, parameter));
    cited().forEach(norm -> norm(rows, assessment.catalogue().norms().get(norm)));
    return new Table("sources", "Fuentes", columns, rows);
  }

  private void instrument(List<List<Cell>> rows, QuestionnaireResult result) {
    var questionnaire = result.questionnaire();
    Cell from = new Day(questionnaire.validFrom());
    String confidence = questionnaire.confidence();
    rows.add(row("Instrumento", questionnaire.name(), from, questionnaire.source(), confidence));
    if (!questionnaire.notice().isEmpty()) {
      rows.add(row("Aviso", questionnaire.id(), NO_DAY, questionnaire.notice(), confidence));
    }
    questionnaire
        .notes()
        .forEach(note -> rows.add(row("Nota", questionnaire.id(), NO_DAY, note, confidence)));
  }

  private void parameter(List<List<Cell>> rows, InForce parameter) {
    rows.add(
        List.of(
            new Words("Parámetro"),
            new Words(parameter.name()),
            new Percent(parameter.value(), ""),
            new Day(parameter.from()),
            new Words(parameter.source()),
            new Words(confidence(parameter.confidence()))));
  }

  private void norm(List<List<Cell>> rows, Norm norm) {
    rows.add(
        row(
            "Norma",
            norm.title() + ". " + norm.subject(),
            since(norm.from()),
            norm.status(),
            norm.confidence()));
  }

  private List<Cell> row(String kind, String name, Cell from, String source, String confidence) {
    return List.of(
        new Words(kind),
        new Words(name),
        new Words(""),
        from,
        new Words(source),
        new Words(confidence(confidence)));
  }

  /** A norm begins to hold on a day, or in a year nobody knows more of. */
  private static Cell since(String from) {
    return WHOLE_DAY.matcher(from).matches() ? new Day(LocalDate.parse(from)) : new Words(from);
  }

  private String confidence(String code) {
    return catalogue().vocabulary().word("confidence", code);
  }

  private Map<String, InForce> used() {
    Map<String, InForce> used = new LinkedHashMap<>();
    plan.explanations().values().stream()
        .flatMap(explanation -> explanation.parameters().stream())
        .forEach(parameter -> used.put(parameter.name(), parameter));
    return used;
  }

  private Set<String> cited() {
    Set<String> cited = new LinkedHashSet<>();
    for (QuestionnaireResult result : plan.assessment().questionnaires()) {
      for (Question question : result.questionnaire().questions().values()) {
        question.norms().forEach(norm -> cited.add(norm.norm()));
      }
    }
    return cited;
  }

  private Catalogue catalogue() {
    return plan.assessment().catalogue();
  }
}
