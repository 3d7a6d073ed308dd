package co.veedor.report;

import co.veedor.plan.Budget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The lines of a budget's table: every way of splitting it, each with its total. */
public final class BudgetLines {
  private static final Map<String, String> NAMES =
      Map.of("programme", "Programa", "line", "Línea", "questionnaire", "Instrumento");

  private BudgetLines() {}

  /** What a line is for. */
  public enum Role {
    /** The cost of one part. */
    PART,
    /** The parts above it, added. */
    TOTAL,
    /** What the entity has. */
    AVAILABLE,
    /** What it has less what the plan costs. */
    LEFT
  }

  /**
   * One line of the budget.
   *
   * @param role what it is for
   * @param by what the cost is split by, in words; empty where it is not split
   * @param row its name and its figures
   */
  public record Line(Role role, String by, Budget.Row row) {}

  /** The lines of {@code budget}, in the order of its table. */
  public static List<Line> of(Budget budget) {
    return of(budget, by -> true);
  }

  /** The lines of the ways of splitting that {@code wanted} holds of. */
  static List<Line> of(Budget budget, Predicate<String> wanted) {
    List<Line> lines = new ArrayList<>();
    for (Budget.Group group : budget.groups()) {
      if (!wanted.test(group.by())) {
        continue;
      }
      String by = NAMES.get(group.by());
      group.rows().forEach(row -> lines.add(new Line(Role.PART, by, row)));
      lines.add(new Line(Role.TOTAL, by, new Budget.Row("", "Total", budget.total())));
    }
    if (!budget.available().isEmpty()) {
      lines.add(money(Role.AVAILABLE, "Disponible", budget.available()));
      lines.add(money(Role.LEFT, "Queda", left(budget)));
    }
    return lines;
  }

  private static Line money(Role role, String name, Map<Integer, Long> costs) {
    return new Line(role, "", new Budget.Row("", name, costs));
  }

  private static Map<Integer, Long> left(Budget budget) {
    Map<Integer, Long> left = new LinkedHashMap<>();
    for (int year : budget.years()) {
      left.put(
          year, budget.available().getOrDefault(year, 0L) - budget.total().getOrDefault(year, 0L));
    }
    return left;
  }
}
