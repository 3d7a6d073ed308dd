package co.veedor.plan.portfolio;

import java.util.Map;

/**
 * What a portfolio costs, in whole pesos. Years add up to programmes, and programmes to everything.
 *
 * @param all COP of everything
 * @param byYear COP by calendar year, in order; {@link #NO_YEAR} last, when anything has no year
 * @param byProgramme COP by programme, in alphabetical order, and year, with {@link #ALL} last
 */
public record Totals(
    long all, Map<String, Long> byYear, Map<String, Map<String, Long>> byProgramme) {
  /** The key of the whole. */
  public static final String ALL = "all";

  /** The key of what has no dates and no costs by year. */
  public static final String NO_YEAR = "undated";

  /** The key of initiatives without programme. */
  public static final String NO_PROGRAMME = "unassigned";
}
