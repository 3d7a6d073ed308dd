package co.veedor.facts.portfolio;

/**
 * The time the plan speaks of, in months counted from the year 0.
 *
 * @param first its first month
 * @param last its last month
 * @param firstYear calendar year of its first month
 * @param lastYear calendar year of its last month
 * @param says the time as people write it
 */
public record Horizon(int first, int last, int firstYear, int lastYear, String says) {

  /** Whether any month of the calendar year {@code year} lies in it. */
  public boolean touches(int year) {
    return year >= firstYear && year <= lastYear;
  }
}
