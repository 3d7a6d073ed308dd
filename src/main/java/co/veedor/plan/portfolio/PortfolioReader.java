package co.veedor.plan.portfolio;

import co.veedor.catalogue.Vocabulary;
import co.veedor.document.DocumentReader;
import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.number.Fraction;
import co.veedor.plan.portfolio.Portfolio.Observed;
import co.veedor.plan.portfolio.Portfolio.Project;
import co.veedor.plan.portfolio.Portfolio.Repair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a portfolio file (YAML or JSON). What is odd in it is kept for the review to tell. */
public final class PortfolioReader {
  private final FaultList faults = new FaultList(Kind.RESPONSE);
  private final Loose loose = new Loose();
  private final Vocabulary words;
  private final Map<String, Integer> uses = new HashMap<>();

  private PortfolioReader(Vocabulary words) {
    this.words = words;
  }

  /**
   * Reads a portfolio.
   *
   * @throws co.veedor.fault.FaultException when the file is no portfolio at all
   */
  public static Portfolio read(TextFile file, Vocabulary words) {
    return new PortfolioReader(words).portfolio(new DocumentReader(Kind.RESPONSE).read(file));
  }

  private Portfolio portfolio(Item document) {
    Fields fields = Fields.of(document, faults);
    Fields entity = fields.optionalFields("entity");
    String name = loose.words(entity, "name", "entity");
    Map<String, Fraction> weights = byCriterion(fields, "weights", "weights");
    List<Observed> findings = new ArrayList<>();
    fields.list("findings").forEach(item -> findings.add(observed(item)));
    List<Project> projects = new ArrayList<>();
    fields.list("initiatives").forEach(item -> projects.add(project(item)));
    Map<String, Long> totals = money(fields, "declaredTotals", "declaredTotals");
    List<Portfolio.Indicator> indicators = new ArrayList<>();
    IndicatorReader reader = new IndicatorReader(faults, loose);
    fields.list("indicators").forEach(item -> indicators.add(reader.indicator(item)));
    Span horizon = span(fields.optionalFields("horizon"), "horizon");
    fields.done();
    faults.stopIfAny();
    return new Portfolio(
        name,
        weights,
        horizon,
        findings,
        meant(projects, findings),
        totals,
        indicators,
        loose.repairs(),
        loose.wrong());
  }

  private Observed observed(Item item) {
    Fields fields = Fields.of(item, faults);
    String id = loose.words(fields, "id", "");
    Observed observed =
        new Observed(
            id,
            loose.words(fields, "domain", id),
            loose.words(fields, "text", id),
            item.place().toString());
    fields.done();
    return observed;
  }

  private Project project(Item item) {
    Fields fields = Fields.of(item, faults);
    String id = loose.words(fields, "id", "");
    int use = uses.merge(id, 1, Integer::sum);
    String key = id.isEmpty() || use > 1 ? id + "#" + use : id;
    Fraction months = loose.number(fields, "months", id);
    Map<String, Integer> criteria = new LinkedHashMap<>();
    byCriterion(fields, "criteria", id)
        .forEach((criterion, rating) -> criteria.put(criterion, rating.rounded(0).intValue()));
    Project project =
        new Project(
            id,
            key,
            loose.words(fields, "name", id),
            loose.words(fields, "programme", id),
            codes(fields, "findings", id),
            months == null ? null : months.rounded(0).intValue(),
            fields.item("cost").map(cost -> loose.pesos(cost, id)).orElse(null),
            money(fields, "costs", id),
            criteria,
            span(fields, id),
            codes(fields, "dependsOn", id),
            item.place().toString());
    fields.done();
    return project;
  }

  private Map<String, Fraction> byCriterion(Fields fields, String key, String subject) {
    Map<String, Fraction> numbers = new LinkedHashMap<>();
    Fields stated = fields.optionalFields(key);
    for (String criterion : words.codes("criterion")) {
      Fraction number = loose.number(stated, criterion, subject);
      if (number != null) {
        numbers.put(criterion, number);
      }
    }
    stated.done();
    return numbers;
  }

  private List<String> codes(Fields fields, String key, String subject) {
    return fields.list(key).stream().map(item -> loose.words(item, subject)).toList();
  }

  private Map<String, Long> money(Fields fields, String key, String subject) {
    Map<String, Long> money = new LinkedHashMap<>();
    Fields years = fields.optionalFields(key);
    for (String year : years.keys()) {
      Long pesos = years.item(year).map(item -> loose.pesos(item, subject)).orElse(null);
      if (pesos != null) {
        money.put(year, pesos);
      }
    }
    return money;
  }

  private Span span(Fields fields, String subject) {
    String start = loose.words(fields, "start", subject);
    String end = loose.words(fields, "end", subject);
    if (start.isEmpty() && end.isEmpty()) {
      return null;
    }
    String first = start.isEmpty() ? end : start;
    String last = end.isEmpty() ? start : end;
    return Span.of(first, last)
        .orElseGet(
            () -> {
              loose.wrong().add(new Repair(subject, first + " a " + last, ""));
              return null;
            });
  }

  private List<Project> meant(List<Project> projects, List<Observed> findings) {
    Codes observed = new Codes(findings.stream().map(Observed::id).toList());
    Codes others = new Codes(projects.stream().map(Project::id).toList());
    return projects.stream()
        .map(
            each ->
                new Project(
                    each.id(),
                    each.key(),
                    each.name(),
                    each.programme(),
                    observed.meant(each.findings(), each.id(), loose.repairs()),
                    each.months(),
                    each.cost(),
                    each.costs(),
                    each.criteria(),
                    each.span(),
                    others.meant(each.dependsOn(), each.id(), loose.repairs()),
                    each.place()))
        .toList();
  }
}
