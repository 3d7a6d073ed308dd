package co.veedor.plan;

import co.veedor.catalogue.Indicator;
import co.veedor.number.Fraction;
import co.veedor.plan.IndicatorSheet.Year;
import co.veedor.plan.PlanSettings.Measured;
import co.veedor.plan.PlannedInitiative.Done;
import co.veedor.plan.PlannedInitiative.LeftOut;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws up the sheets of the catalogue's indicators that a plan moves. */
final class Outcomes {
  private final PlanSettings settings;

  Outcomes(PlanSettings settings) {
    this.settings = settings;
  }

  /** The sheet of an indicator; empty when nothing that produces it is planned or done. */
  Optional<IndicatorSheet> sheet(Indicator indicator, Map<String, PlannedInitiative> initiatives) {
    List<PlannedInitiative> producing =
        indicator.initiatives().stream()
            .map(initiatives::get)
            .filter(each -> each != null && !(each.placement() instanceof LeftOut))
            .toList();
    return producing.stream()
        .map(Outcomes::begun)
        .max(Comparator.naturalOrder())
        .map(year -> sheet(indicator, producing, year));
  }

  /** The year an initiative begins, or was finished. */
  private static int begun(PlannedInitiative each) {
    return each.placement() instanceof Done done
        ? done.day().getYear()
        : each.placed().start().year();
  }

  private IndicatorSheet sheet(Indicator indicator, List<PlannedInitiative> producing, int since) {
    Measured measured = settings.measures().getOrDefault(indicator.id(), Measured.NONE);
    return new IndicatorSheet(
        indicator.id(),
        indicator.name(),
        indicator.kind(),
        indicator.line(),
        indicator.formula(),
        indicator.unit(),
        indicator.higher(),
        measured.baseline(),
        indicator.red(),
        indicator.green(),
        indicator.frequency(),
        indicator.responsible(),
        source(indicator),
        producing.stream().map(each -> each.initiative().id()).toList(),
        years(indicator, measured, since));
  }

  private static String source(Indicator indicator) {
    return indicator.rangeSource().isEmpty()
        ? indicator.source()
        : indicator.source() + ". Límites de color: " + indicator.rangeSource();
  }

  private List<Year> years(Indicator indicator, Measured measured, int since) {
    List<Year> years = new ArrayList<>();
    Fraction reached = measured.baseline();
    for (int year : settings.timeline().years()) {
      Fraction target =
          measured.targets().containsKey(year)
              ? measured.targets().get(year)
              : usual(indicator, year - since + 1, reached);
      reached = target == null ? reached : target;
      years.add(new Year(year, target, measured.values().get(year), null, ""));
    }
    return years;
  }

  /**
   * The catalogue's target for the nth year after the last of its initiatives begins, never worse
   * than the baseline or the target before it; null before the first year.
   */
  private static Fraction usual(Indicator indicator, int nth, Fraction reached) {
    if (nth < 1) {
      return null;
    }
    Fraction target = indicator.targets().get(Math.min(nth, indicator.targets().size()));
    boolean worse =
        reached != null && (indicator.higher() ? target.isBelow(reached) : target.isAbove(reached));
    return worse ? reached : target;
  }
}
