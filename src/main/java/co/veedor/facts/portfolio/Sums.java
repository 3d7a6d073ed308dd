package co.veedor.facts.portfolio;

/**
 * A stated total beside what its parts add up to.
 *
 * @param subject what it is the total of: a year, a programme, {@code all} or an initiative
 * @param whose {@link #PORTFOLIO} or {@link #INITIATIVE}
 * @param stated COP as stated
 * @param summed COP as added up
 * @param where where it is written
 */
public record Sums(String subject, String whose, long stated, long summed, String where) {
  /** A total the portfolio declares. */
  public static final String PORTFOLIO = "portafolio";

  /** The cost of an initiative that also states its costs by year. */
  public static final String INITIATIVE = "iniciativa";
}
