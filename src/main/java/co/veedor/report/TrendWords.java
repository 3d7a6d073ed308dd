package co.veedor.report;

import co.veedor.plan.Trend;
import co.veedor.plan.Trend.Point;
import co.veedor.plan.Trend.Series;
import java.util.List;
import java.util.stream.Collectors;

/** What reports say of a trend whose periods answered different editions. */
public final class TrendWords {
  private TrendWords() {}

  /** The editions that only some periods answered, and when; empty when there are none. */
  public static String editions(Trend trend) {
    if (trend.isSteady()) {
      return "";
    }
    return "No todas las vigencias respondieron los mismos cuestionarios. "
        + trend.byEdition().values().stream()
            .filter(edition -> isPartial(trend, edition))
            .map(edition -> edition.get(0).questionnaire().name() + ": " + periods(edition))
            .collect(Collectors.joining("; "))
        + ". Los puntajes de ediciones distintas no se unen en una línea.";
  }

  /** When an edition was answered; empty when all periods did. */
  public static String edition(Trend trend, List<Series> edition) {
    return isPartial(trend, edition)
        ? "Esta edición solo se respondió en "
            + periods(edition)
            + "; los puntajes de otras ediciones no se unen con los suyos."
        : "";
  }

  private static boolean isPartial(Trend trend, List<Series> edition) {
    return edition.get(0).points().size() < trend.periods().size();
  }

  private static String periods(List<Series> edition) {
    return Spanish.list(edition.get(0).points().stream().map(Point::period).toList());
  }
}
