package co.veedor.plan.portfolio;

import co.veedor.facts.portfolio.Gauged;
import co.veedor.facts.said.Light;
import co.veedor.number.Fraction;
import co.veedor.plan.IndicatorSheet;
import co.veedor.plan.portfolio.Portfolio.Indicator;
import co.veedor.plan.portfolio.ReviewedPortfolio.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The figures of indicators in each year. */
final class Gauges {
  private Gauges() {}

  /** The years an indicator speaks of, in order. */
  static SortedSet<String> years(Indicator indicator) {
    SortedSet<String> years = new TreeSet<>(indicator.targets().keySet());
    years.addAll(indicator.values().keySet());
    return years;
  }

  /** An indicator in each of its years, as rules see it. */
  static List<Gauged> facts(Indicator indicator) {
    return years(indicator).stream()
        .map(year -> new Gauged(indicator.key(), year, indicator.values().get(year)))
        .toList();
  }

  /**
   * All indicators in all their years, by code and year.
   *
   * @param lights the colours the rules gave, by key and year of the indicator
   */
  static List<Reading> readings(List<Indicator> indicators, Map<String, Light> lights) {
    List<Reading> readings = new ArrayList<>();
    for (Indicator each : indicators) {
      years(each).forEach(year -> readings.add(reading(each, year, lights)));
    }
    readings.sort(
        Comparator.comparing((Reading reading) -> reading.indicator().id())
            .thenComparing(reading -> reading.indicator().name())
            .thenComparing(Reading::year));
    return readings;
  }

  private static Reading reading(Indicator indicator, String year, Map<String, Light> lights) {
    Fraction value = indicator.values().get(year);
    Fraction target = indicator.targets().get(year);
    boolean known = value != null && target != null;
    return new Reading(
        indicator,
        year,
        value,
        target,
        IndicatorSheet.progress(indicator.baseline(), value, target),
        known ? Boolean.valueOf(reaches(indicator.higher(), value, target)) : null,
        lights.get(place(indicator.key(), year)));
  }

  /** What tells an indicator in a year from all others. */
  static String place(String key, String year) {
    return key + "/" + year;
  }

  private static boolean reaches(boolean higher, Fraction value, Fraction target) {
    return higher ? !value.isBelow(target) : !value.isAbove(target);
  }
}
