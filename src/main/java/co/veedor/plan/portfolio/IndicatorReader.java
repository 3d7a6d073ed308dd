package co.veedor.plan.portfolio;

import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.fault.FaultList;
import co.veedor.number.Fraction;
import co.veedor.plan.portfolio.Portfolio.Indicator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one indicator of a portfolio. */
final class IndicatorReader {
  private static final String HIGHER = "higher";
  private static final List<String> BETTER = List.of(HIGHER, "lower");

  private final FaultList faults;
  private final Loose loose;

  IndicatorReader(FaultList faults, Loose loose) {
    this.faults = faults;
    this.loose = loose;
  }

  Indicator indicator(Item item) {
    Fields fields = Fields.of(item, faults);
    String id = loose.words(fields, "id", "");
    String better = fields.has("better") ? fields.oneOf("better", BETTER) : HIGHER;
    Indicator indicator =
        new Indicator(
            id,
            loose.words(fields, "name", id),
            loose.words(fields, "unit", id),
            better.equals(HIGHER),
            loose.number(fields, "red", id),
            loose.number(fields, "green", id),
            loose.number(fields, "baseline", id),
            loose.words(fields, "initiative", id),
            byYear(fields, "targets", id),
            byYear(fields, "values", id));
    fields.textOr("formula", "");
    fields.textOr("frequency", "");
    fields.textOr("responsible", "");
    fields.done();
    return indicator;
  }

  private Map<String, Fraction> byYear(Fields fields, String key, String subject) {
    Map<String, Fraction> numbers = new LinkedHashMap<>();
    Fields years = fields.optionalFields(key);
    for (String year : years.keys()) {
      Fraction number = loose.number(years, year, subject);
      if (number != null) {
        numbers.put(year, number);
      }
    }
    return numbers;
  }
}
