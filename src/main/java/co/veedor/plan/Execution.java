package co.veedor.plan;

import co.veedor.catalogue.Catalogue;
import co.veedor.number.Fraction;
import co.veedor.plan.IndicatorSheet.Year;
import co.veedor.plan.PlannedInitiative.Done;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Draws up the sheets of a plan's own execution. */
final class Execution {
  private static final String SOURCE = "Veedor, con las fechas del plan y las de terminación";
  private static final String RESPONSIBLE = "Oficina de Planeación";

  private final PlanSettings settings;
  private final Catalogue catalogue;
  private final LocalDate asOf;

  /**
   * The execution of a plan.
   *
   * @param catalogue holds the limits between colours
   * @param asOf the day of the assessment
   */
  Execution(PlanSettings settings, Catalogue catalogue, LocalDate asOf) {
    this.settings = settings;
    this.catalogue = catalogue;
    this.asOf = asOf;
  }

  List<IndicatorSheet> sheets(Map<String, PlannedInitiative> initiatives) {
    Collection<PlannedInitiative> all =
        initiatives.values().stream()
            .filter(each -> each.placed() != null || each.placement() instanceof Done)
            .toList();
    if (all.isEmpty()) {
      return List.of();
    }
    return List.of(
        sheet(
            "EJE-01",
            "Iniciativas ejecutadas",
            "Iniciativas terminadas ÷ iniciativas que a la fecha debían estar terminadas × 100",
            "portafolio.ejecucion.medio",
            "portafolio.ejecucion.bueno",
            null,
            years(year -> Fraction.HUNDRED, year -> executed(all, until(year, asOf)))),
        sheet(
            "EJE-02",
            "Iniciativas terminadas a tiempo",
            "Iniciativas terminadas en la fecha planeada o antes ÷ iniciativas terminadas × 100",
            "portafolio.oportunidad.medio",
            "portafolio.oportunidad.bueno",
            null,
            years(year -> Fraction.HUNDRED, year -> onTime(all, until(year, asOf)))));
  }

  private IndicatorSheet sheet(
      String id,
      String name,
      String formula,
      String red,
      String green,
      Fraction baseline,
      List<Year> years) {
    return new IndicatorSheet(
        id,
        name,
        "ejecucion",
        "",
        formula,
        "%",
        true,
        baseline,
        catalogue.value(red, asOf),
        catalogue.value(green, asOf),
        "trimestral",
        RESPONSIBLE,
        SOURCE,
        List.of(),
        years);
  }

  private List<Year> years(IntFunction<Fraction> target, IntFunction<Fraction> value) {
    List<Year> years = new ArrayList<>();
    for (int year : settings.timeline().years()) {
      years.add(new Year(year, target.apply(year), value.apply(year), null, ""));
    }
    return years;
  }

  /** The day a year is looked at: its last one, or the assessment's; null when it lies ahead. */
  private static LocalDate until(int year, LocalDate asOf) {
    if (year > asOf.getYear()) {
      return null;
    }
    return year == asOf.getYear() ? asOf : LocalDate.of(year, Month.DECEMBER, 31);
  }

  private Fraction executed(Collection<PlannedInitiative> all, LocalDate day) {
    long due = 0;
    long finished = 0;
    for (PlannedInitiative each : all) {
      boolean done =
          day != null && each.placement() instanceof Done made && !made.day().isAfter(day);
      finished += done ? 1 : 0;
      due += done || day != null && isDue(each, day) ? 1 : 0;
    }
    return due == 0 ? null : share(finished, due);
  }

  private boolean isDue(PlannedInitiative each, LocalDate day) {
    Wave planned = settings.decision(each.initiative().id()).plannedEnd();
    Wave end = planned == null && each.placed() != null ? each.placed().end() : planned;
    return end != null && end.isOver(day);
  }

  private Fraction onTime(Collection<PlannedInitiative> all, LocalDate day) {
    long finished = 0;
    long timely = 0;
    for (PlannedInitiative each : all) {
      Wave planned = settings.decision(each.initiative().id()).plannedEnd();
      boolean counts = day != null && planned != null;
      if (counts && each.placement() instanceof Done done && !done.day().isAfter(day)) {
        finished++;
        timely += planned.isOver(done.day().minusDays(1)) ? 0 : 1;
      }
    }
    return finished == 0 ? null : share(timely, finished);
  }

  private static Fraction share(long part, long whole) {
    return Fraction.of(part * 100, whole);
  }
}
