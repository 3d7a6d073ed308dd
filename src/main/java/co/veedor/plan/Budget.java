package co.veedor.plan;

import java.util.List;
import java.util.Map;

/**
 * What a plan costs, in COP, to the peso: every grouping adds up to the same totals.
 *
 * @param years the plan's years
 * @param total of each year
 * @param available what the entity has each year; empty when it does not say
 * @param groups by programme, by line and by questionnaire
 */
public record Budget(
    List<Integer> years,
    Map<Integer, Long> total,
    Map<Integer, Long> available,
    List<Group> groups) {
  /**
   * One way of splitting the cost.
   *
   * @param by what it is split by: {@code programme}, {@code line} or {@code questionnaire}
   * @param rows in the order of their ids
   */
  public record Group(String by, List<Row> rows) {}

  /**
   * The cost of one part.
   *
   * @param id its id
   * @param name what people call it
   * @param costs COP by year; a year without cost is missing
   */
  public record Row(String id, String name, Map<Integer, Long> costs) {
    /** COP of all years. */
    public long all() {
      return costs.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /** COP of all years. */
  public long all() {
    return total.values().stream().mapToLong(Long::longValue).sum();
  }
}
