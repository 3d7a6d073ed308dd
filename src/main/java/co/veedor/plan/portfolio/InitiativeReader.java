package co.veedor.plan.portfolio;

import co.veedor.catalogue.Vocabulary;
import co.veedor.number.Fraction;
import co.veedor.plan.portfolio.Portfolio.Project;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the initiatives of a portfolio, and whatever is stated by criterion. */
final class InitiativeReader {
  private static final Set<String> SHEET =
      Set.of("domain", "text", "description", "responsible", "notes", "line");

  private final Notes notes;
  private final List<String> criteria;
  private final List<String> states;

  InitiativeReader(Notes notes, Vocabulary words) {
    this.notes = notes;
    this.criteria = words.codes("criterion");
    this.states = words.codes("initiative-state");
  }

  Project initiative(Listed entry) {
    Row row = Row.entry(entry, notes);
    Figures figures = new Figures(row);
    Dates dates = new Dates(row);
    Integer months = figures.count("months");
    Project project =
        new Project(
            entry.key(),
            row.code("id"),
            row.words("name"),
            row.words("programme"),
            row.codes("findings"),
            months,
            figures.pesos("cost"),
            figures.pesosByYear("costs"),
            byCriterion(row.row("criteria")),
            dates.span(months),
            row.codes("dependsOn"),
            row.choice("state", states),
            dates.day("finishedOn"),
            entry.where());
    row.done(SHEET);
    return project;
  }

  /** Numbers by criterion, in the order of the criteria; unknown criteria are noted. */
  Map<String, Fraction> byCriterion(Row below) {
    Figures figures = new Figures(below);
    Map<String, Fraction> numbers = new LinkedHashMap<>();
    for (String criterion : criteria) {
      Fraction number = figures.number(criterion);
      if (number != null) {
        numbers.put(criterion, number);
      }
    }
    for (String other : below.keys()) {
      if (!criteria.contains(other)) {
        String nearest = Row.nearest(other, criteria);
        below.odd(
            other,
            "un criterio que no se conoce",
            "uno de: "
                + String.join(", ", criteria)
                + (nearest.isEmpty() ? "" : "; ¿quiso decir «" + nearest + "»?"));
      }
    }
    return numbers;
  }
}
