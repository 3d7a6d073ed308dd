package co.veedor.report;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Explanation;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.catalogue.Norm;
import co.veedor.facts.InForce;
import co.veedor.number.Fraction;
import co.veedor.plan.Plan;
import co.veedor.questionnaire.Question;
import co.veedor.report.Table.Cell;
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
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tables that tell where everything comes from: explanations, norms, parameters, instruments. */
public final class SourceTables {
  private static final Cell NO_DAY = new Day(null);
  private static final Pattern WHOLE_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  static final Map<String, BiFunction<Plan, Map.Entry<String, Explanation>, Cell>> EXPLANATIONS =
      Map.of(
          "id", (plan, entry) -> new Words(entry.getKey()),
          "says", (plan, entry) -> new Words(entry.getValue().says()),
          "rule", (plan, entry) -> new Words(entry.getValue().rule()),
          "inputs", (plan, entry) -> new Words(inputs(entry.getValue())),
          "excluded", (plan, entry) -> new Words(excluded(entry.getValue())),
          "parameters", (plan, entry) -> new Words(parameters(entry.getValue())),
          "source", (plan, entry) -> new Words(entry.getValue().source()));

  static final Map<String, BiFunction<Plan, Source, Cell>> SOURCES =
      Map.of(
          "kind", (plan, source) -> new Words(source.kind()),
          "name", (plan, source) -> new Words(source.name()),
          "value",
              (plan, source) ->
                  source.value() == null ? new Words("") : new Percent(source.value(), ""),
          "from", (plan, source) -> source.from(),
          "source", (plan, source) -> new Words(source.source()),
          "confidence",
              (plan, source) -> TableColumns.word(plan, "confidence", source.confidence()));

  static final Map<String, BiFunction<Plan, Stamp, Cell>> RECEIPT =
      Map.of(
          "name", (plan, stamp) -> new Words(stamp.name()),
          "digest", (plan, stamp) -> new Words(stamp.digest()));

  private final Layout layout;
  private final Plan plan;

  /** The sources of {@code plan}, laid out by {@code layout}. */
  public SourceTables(Layout layout, Plan plan) {
    this.layout = layout;
    this.plan = plan;
  }

  /**
   * What a result was made with.
   *
   * @param name what it is
   * @param digest its SHA-256, in hexadecimal
   */
  public record Stamp(String name, String digest) {}

  /**
   * An instrument, parameter or norm that counted.
   *
   * @param kind what sort of thing it is, in words
   * @param name what people call it
   * @param value percent; null when it has none
   * @param from when it came in force; empty when that is not known
   * @param source where it comes from
   * @param confidence how sure it is: a code of the vocabulary
   */
  record Source(
      String kind, String name, Fraction value, Cell from, String source, String confidence) {}

  /** One row an explanation. */
  public Table explanations() {
    List<Map.Entry<String, Explanation>> rows = List.copyOf(plan.explanations().entrySet());
    return layout.filled("explanations", EXPLANATIONS, plan, rows);
  }

  /** One row an instrument, parameter or norm that counted. */
  public Table sources() {
    List<Source> rows = new ArrayList<>();
    Assessment assessment = plan.assessment();
    assessment.questionnaires().forEach(result -> instrument(rows, result));
    used().values().forEach(parameter -> parameter(rows, parameter));
    cited().forEach(norm -> norm(rows, assessment.catalogue().norms().get(norm)));
    return layout.filled("sources", SOURCES, plan, rows);
  }

  /** One row a file or set of rules the result was made with. */
  public Table receipt() {
    return layout.filled("receipt", RECEIPT, plan, stamps(plan));
  }

  /** Every file or set of files a result was made with. */
  public static List<Stamp> stamps(Plan plan) {
    List<Stamp> stamps = new ArrayList<>();
    Receipts.of(plan)
        .forEach((key, hash) -> stamps.add(new Stamp(Receipts.words(key) + file(plan, key), hash)));
    return stamps;
  }

  private static String file(Plan plan, String key) {
    return switch (key) {
      case "answers" -> " (" + plan.assessment().response().file() + ")";
      case "plan" -> " (" + plan.settings().source() + ")";
      default -> "";
    };
  }

  /** What an explanation adds up: values times weights. */
  static String inputs(Explanation explanation) {
    return explanation.inputs().stream()
        .map(input -> input.id() + ": " + Spanish.percent(input.value()) + " × " + input.weight())
        .collect(Collectors.joining("; "));
  }

  private static String excluded(Explanation explanation) {
    return explanation.excluded().stream()
        .map(Explanation.Omitted::id)
        .collect(Collectors.joining(", "));
  }

  private static String parameters(Explanation explanation) {
    return explanation.parameters().stream()
        .map(SourceTables::told)
        .collect(Collectors.joining("; "));
  }

  private static String told(InForce parameter) {
    return parameter.name()
        + " = "
        + Spanish.percent(parameter.value())
        + " desde "
        + parameter.from();
  }

  private static void instrument(List<Source> rows, QuestionnaireResult result) {
    var questionnaire = result.questionnaire();
    String id = questionnaire.id();
    Cell from = new Day(questionnaire.validFrom());
    String confidence = questionnaire.confidence();
    String source = questionnaire.source();
    rows.add(new Source("Instrumento", questionnaire.name(), null, from, source, confidence));
    if (!questionnaire.notice().isEmpty()) {
      rows.add(new Source("Aviso", id, null, NO_DAY, questionnaire.notice(), confidence));
    }
    questionnaire
        .notes()
        .forEach(note -> rows.add(new Source("Nota", id, null, NO_DAY, note, confidence)));
  }

  private static void parameter(List<Source> rows, InForce parameter) {
    rows.add(
        new Source(
            "Parámetro",
            parameter.name(),
            parameter.value(),
            new Day(parameter.from()),
            parameter.source(),
            parameter.confidence()));
  }

  private static void norm(List<Source> rows, Norm norm) {
    String name = norm.title() + ". " + norm.subject();
    Cell from = since(norm.from());
    rows.add(new Source("Norma", name, null, from, norm.status(), norm.confidence()));
  }

  /** A norm begins to hold on a day, or in a year nobody knows more of. */
  private static Cell since(String from) {
    return WHOLE_DAY.matcher(from).matches() ? new Day(LocalDate.parse(from)) : new Words(from);
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
}
