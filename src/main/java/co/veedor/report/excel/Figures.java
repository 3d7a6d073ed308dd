package co.veedor.report.excel;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.catalogue.Vocabulary;
import co.veedor.facts.FactsOf;
import co.veedor.plan.Plan;
import co.veedor.report.Table;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Column;
import co.veedor.report.Table.Money;
import co.veedor.report.Table.Percent;
import co.veedor.report.Table.Whole;
import co.veedor.report.Table.Words;
import co.veedor.report.chart.DomainFigure;
import co.veedor.report.chart.DomainFigures;
import co.veedor.report.chart.ProgressPart;
import co.veedor.report.excel.Figure.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the native charts of a plan show. */
final class Figures {
  private static final String PERCENT = "Porcentaje";
  private static final int NAME_WIDTH = 52;
  private static final int WIDTH = 14;

  /** Longer names leave a radar no room. */
  private static final int LONGEST_RAY = 34;

  private final Plan plan;
  private final Assessment assessment;
  private final Vocabulary words;

  Figures(Plan plan) {
    this.plan = plan;
    this.assessment = plan.assessment();
    this.words = assessment.catalogue().vocabulary();
  }

  /** The domains of each component in the three readings, by name of the component. */
  Map<String, List<DomainFigure>> components(QuestionnaireResult result) {
    Map<String, List<DomainFigure>> named = new LinkedHashMap<>();
    DomainFigures.byComponent(assessment, result)
        .forEach((id, of) -> named.put(result.questionnaire().nodes().get(id).name(), of));
    return named;
  }

  /** A radar of the domains of a component: three readings and the target. */
  Figure radar(String component, List<DomainFigure> domains) {
    List<String> roles = new ArrayList<>(FactsOf.READINGS);
    roles.add("meta");
    List<Column> heads = heads("Dominio");
    heads.add(new Column("target", "Meta", WIDTH));
    List<List<Cell>> rows =
        domains.stream()
            .filter(DomainFigure::isValued)
            .map(
                domain -> {
                  List<Cell> row = readings(domain);
                  row.set(0, new Words(CellText.brief(domain.name(), LONGEST_RAY)));
                  row.add(new Percent(domain.target(), ""));
                  return row;
                })
            .toList();
    Table table = new Table("radar", component, heads, rows);
    return new Figure(Shape.RADAR, component, "Dominio", PERCENT, table, roles);
  }

  /** Bars of the three readings of each domain of a component. */
  Figure bars(String component, List<DomainFigure> domains) {
    List<List<Cell>> rows = domains.stream().map(this::readings).toList();
    String title = component + ": las tres lecturas por dominio";
    return new Figure(
        Shape.BARS,
        title,
        "Dominio",
        PERCENT,
        new Table("bars", title, heads("Dominio"), rows),
        FactsOf.READINGS);
  }

  private List<Column> heads(String first) {
    List<Column> heads = new ArrayList<>(List.of(new Column("name", first, NAME_WIDTH)));
    FactsOf.READINGS.forEach(
        code -> heads.add(new Column(code, words.word("reading", code), WIDTH)));
    return heads;
  }

  private List<Cell> readings(DomainFigure domain) {
    List<Cell> row = new ArrayList<>(List.of(new Words(domain.name())));
    FactsOf.READINGS.forEach(code -> row.add(new Percent(domain.readings().get(code), "")));
    return row;
  }

  /** How many gaps of each severity every domain has; empty when there are none. */
  Optional<Figure> severities(QuestionnaireResult result) {
    Map<String, Map<String, Long>> counts = new HashMap<>();
    assessment.gaps().stream()
        .filter(gap -> gap.questionnaire().equals(result.questionnaire().id()))
        .forEach(
            gap ->
                counts
                    .computeIfAbsent(gap.domain(), domain -> new HashMap<>())
                    .merge(gap.severity(), 1L, Long::sum));
    List<String> codes =
        words.codes("severity").stream()
            .filter(code -> counts.values().stream().anyMatch(each -> each.containsKey(code)))
            .toList();
    List<Column> heads = new ArrayList<>(List.of(new Column("name", "Dominio", NAME_WIDTH)));
    codes.forEach(code -> heads.add(new Column(code, words.word("severity", code), WIDTH)));
    List<List<Cell>> rows = new ArrayList<>();
    result.nodes().stream()
        .map(NodeResult::name)
        .distinct()
        .filter(counts::containsKey)
        .forEach(domain -> rows.add(counted(domain, codes, counts.get(domain))));
    String title = result.questionnaire().name() + ": brechas por severidad";
    Table table = new Table("severities", title, heads, rows);
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Figure(Shape.STACKED, title, "Dominio", "Brechas", table, codes));
  }

  private static List<Cell> counted(String domain, List<String> codes, Map<String, Long> counts) {
    List<Cell> row = new ArrayList<>(List.of(new Words(domain)));
    codes.forEach(
        code -> row.add(counts.containsKey(code) ? new Whole(counts.get(code)) : new Words("")));
    return row;
  }

  /** Of each weighted total, what its parts bring and what they could still bring. */
  List<Figure> progress(QuestionnaireResult result) {
    return ProgressPart.totals(result).stream().map(node -> progress(result, node)).toList();
  }

  private Figure progress(QuestionnaireResult result, NodeResult node) {
    List<List<Cell>> rows =
        ProgressPart.of(assessment, result, node).stream()
            .filter(part -> part.value() != null)
            .map(Figures::brought)
            .toList();
    List<Column> heads =
        List.of(
            new Column("name", "Parte", NAME_WIDTH),
            new Column("brought", "Aporta", WIDTH),
            new Column("missing", "Le falta", WIDTH));
    Table table = new Table("progress", node.name(), heads, rows);
    return new Figure(
        Shape.STACKED,
        node.name() + ": puntos de 100",
        "Parte",
        "Puntos",
        table,
        List.of(assessment.basis(), "meta"));
  }

  private static List<Cell> brought(ProgressPart part) {
    return List.of(
        new Words(part.name()),
        new Percent(part.points(), ""),
        new Percent(part.most().minus(part.points()), ""));
  }

  /** What the plan costs each year, beside what there is. */
  Figure budget() {
    boolean limited = !plan.budget().available().isEmpty();
    List<Column> heads = new ArrayList<>();
    heads.add(new Column("year", "Año", NAME_WIDTH));
    heads.add(new Column("cost", "Planeado (COP)", WIDTH));
    List<String> roles = new ArrayList<>(List.of("costo"));
    if (limited) {
      heads.add(new Column("available", "Disponible (COP)", WIDTH));
      roles.add("disponible");
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (int year : plan.budget().years()) {
      List<Cell> row = new ArrayList<>(List.of(new Words(String.valueOf(year))));
      row.add(new Money(plan.budget().total().getOrDefault(year, 0L)));
      if (limited) {
        row.add(new Money(plan.budget().available().getOrDefault(year, 0L)));
      }
      rows.add(row);
    }
    Table table = new Table("years", "Presupuesto por año", heads, rows);
    return new Figure(Shape.MONEY, "Presupuesto por año", "Año", "Millones de COP", table, roles);
  }
}
