package co.veedor.plan.portfolio;

import co.veedor.facts.portfolio.Aim;
import co.veedor.facts.portfolio.Dated;
import co.veedor.facts.portfolio.Limits;
import co.veedor.facts.portfolio.Produced;
import co.veedor.facts.portfolio.Seam;
import co.veedor.facts.portfolio.Stretch;
import co.veedor.number.Fraction;
import co.veedor.plan.portfolio.Portfolio.Indicator;
import co.veedor.plan.portfolio.Portfolio.Range;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns indicators into facts.
 *
 * @param starts the year in which each initiative with dates begins, by code
 * @param guesses suggests known codes
 */
record IndicatorFacts(Map<String, Integer> starts, Guesses guesses) {

  void add(Indicator indicator, List<Object> facts) {
    colours(indicator, facts);
    aims(indicator, facts);
    facts.addAll(Gauges.facts(indicator));
    if (!indicator.initiative().isEmpty()) {
      String nearest = guesses.initiative(indicator.initiative());
      facts.add(
          new Produced(indicator.label(), indicator.initiative(), nearest, indicator.place()));
    }
  }

  private static void colours(Indicator indicator, List<Object> facts) {
    List<Range> ranges = indicator.ranges();
    if (ranges.isEmpty()) {
      facts.add(
          new Limits(
              indicator.key(),
              indicator.label(),
              indicator.higher(),
              indicator.red(),
              indicator.green(),
              indicator.place()));
    }
    for (int i = 0; i < ranges.size(); i++) {
      facts.add(stretch(indicator, i));
      if (i > 0) {
        facts.add(seam(indicator, ranges.get(i - 1), ranges.get(i)));
      }
    }
  }

  private static Stretch stretch(Indicator indicator, int i) {
    Range range = indicator.ranges().get(i);
    return new Stretch(
        indicator.key(),
        indicator.higher(),
        range.status(),
        range.from(),
        range.to(),
        i == 0,
        i == indicator.ranges().size() - 1);
  }

  private static Seam seam(Indicator indicator, Range below, Range above) {
    return new Seam(
        indicator.key(),
        indicator.label(),
        indicator.higher(),
        below.status(),
        below.to(),
        above.status(),
        above.from(),
        above.place());
  }

  private void aims(Indicator indicator, List<Object> facts) {
    String label = indicator.label();
    Fraction before = null;
    for (Map.Entry<String, Fraction> target : new TreeMap<>(indicator.targets()).entrySet()) {
      int year = Integer.parseInt(target.getKey());
      facts.add(
          new Aim(
              label,
              indicator.higher(),
              year,
              target.getValue(),
              before,
              indicator.baseline(),
              indicator.initiative(),
              starts.getOrDefault(indicator.initiative(), 0),
              indicator.place()));
      facts.add(new Dated(label, "una meta", year, indicator.place()));
      before = target.getValue();
    }
  }
}
