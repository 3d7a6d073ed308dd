package co.veedor.plan.portfolio;

import co.veedor.catalogue.Vocabulary;
import co.veedor.document.Item;
import co.veedor.document.Item.Mapping;
import co.veedor.facts.said.Light;
import co.veedor.number.Fraction;
import co.veedor.plan.portfolio.Portfolio.Indicator;
import co.veedor.plan.portfolio.Portfolio.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reads the indicators of a portfolio. */
final class IndicatorReader {
  private static final String HIGHER = "higher";
  private static final List<String> BETTER = List.of(HIGHER, "lower");
  private static final Set<String> SHEET =
      Set.of("domain", "formula", "frequency", "responsible", "text", "notes");
  private static final Comparator<Fraction> LOWEST_FIRST =
      Comparator.nullsFirst(Comparator.naturalOrder());

  private final Notes notes;
  private final List<String> colours;

  IndicatorReader(Notes notes, Vocabulary words) {
    this.notes = notes;
    this.colours =
        words.codes("light").stream().filter(light -> !light.equals(Light.NONE)).toList();
  }

  Indicator indicator(Listed entry) {
    Row row = Row.entry(entry, notes);
    Figures figures = new Figures(row);
    Indicator indicator =
        new Indicator(
            entry.key(),
            row.code("id"),
            row.words("name"),
            row.words("unit"),
            !row.choice("better", BETTER).equals(BETTER.get(1)),
            figures.number("red"),
            figures.number("green"),
            ranges(row),
            figures.number("baseline"),
            row.code("initiative"),
            figures.numbersByYear("targets"),
            figures.numbersByYear("values"),
            entry.where());
    row.done(SHEET);
    return indicator;
  }

  private List<Range> ranges(Row row) {
    List<Range> ranges = new ArrayList<>();
    for (Item item : row.list("ranges")) {
      if (item instanceof Mapping mapping) {
        range(Row.of(mapping, row.subject(), notes), ranges);
      } else {
        row.odd("ranges", item.shape(), "rangos con «status», «from» y «to»");
      }
    }
    ranges.sort(
        Comparator.comparing(Range::from, LOWEST_FIRST)
            .thenComparing(Range::to, Comparator.nullsLast(Comparator.naturalOrder())));
    return ranges;
  }

  private void range(Row row, List<Range> ranges) {
    Figures figures = new Figures(row);
    String status = row.choice("status", colours);
    Fraction from = figures.number("from");
    Fraction to = figures.number("to");
    row.done();
    if (from != null && to != null && from.isAbove(to)) {
      row.odd("from", "mayor que «to»", "un rango que empiece antes de donde termina");
    } else if (!status.isEmpty()) {
      ranges.add(new Range(status, from, to, row.place().toString()));
    }
  }
}
