package co.veedor.catalogue;

import co.veedor.document.Fields;
import co.veedor.fault.FaultList;
import co.veedor.number.Fraction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the sheets of indicators. */
final class IndicatorReader {
  private static final String HIGHER = "higher";
  private static final List<String> BETTER = List.of(HIGHER, "lower");

  private final FaultList faults;
  private final Vocabulary vocabulary;

  IndicatorReader(FaultList faults, Vocabulary vocabulary) {
    this.faults = faults;
    this.vocabulary = vocabulary;
  }

  Map.Entry<String, Indicator> indicator(Fields fields) {
    String id = fields.text("id");
    boolean higher = fields.oneOf("better", BETTER).equals(HIGHER);
    Indicator indicator =
        new Indicator(
            id,
            fields.text("line"),
            fields.text("name"),
            fields.oneOf("kind", vocabulary.codes("indicator-kind")),
            fields.text("formula"),
            fields.text("unit"),
            higher,
            fields.obligatoryTexts("initiatives"),
            targets(fields, higher),
            fields.number("red"),
            fields.number("green"),
            fields.oneOf("frequency", vocabulary.codes("frequency")),
            fields.text("responsible"),
            fields.text("source"),
            fields.texts("norms"),
            fields.textOr("rangeSource", ""),
            fields.oneOf("confidence", vocabulary.codes("confidence")));
    ranges(fields, indicator);
    return Map.entry(id, indicator);
  }

  private void ranges(Fields fields, Indicator indicator) {
    boolean higher = indicator.higher();
    Fraction low = higher ? indicator.red() : indicator.green();
    Fraction high = higher ? indicator.green() : indicator.red();
    if (!low.isBelow(high)) {
      faults.add(
          fields.placeOf("red"),
          "los límites de rojo y verde de «" + indicator.id() + "» se cruzan",
          higher ? "rojo por debajo de verde" : "verde por debajo de rojo");
    }
  }

  private Map<Integer, Fraction> targets(Fields fields, boolean higher) {
    Map<Integer, Fraction> targets = new LinkedHashMap<>();
    Fields years = fields.fields("targets");
    Fraction before = null;
    for (int year = 1; year <= years.keys().size(); year++) {
      Fraction target = years.number(Integer.toString(year));
      if (before != null && (higher ? target.isBelow(before) : target.isAbove(before))) {
        faults.add(
            years.placeOf(Integer.toString(year)),
            "la meta del año " + year + " es peor que la anterior",
            "metas que no retroceden");
      }
      targets.put(year, target);
      before = target;
    }
    years.done();
    return targets;
  }
}
