package co.veedor.plan.portfolio;

import co.veedor.plan.portfolio.Portfolio.Project;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Splits costs into years, to the peso, and adds them up. */
final class Budget {
  private final Map<String, Long> years = new TreeMap<>();
  private final Map<String, Map<String, Long>> programmes = new TreeMap<>();

  private Budget() {}

  /** What all of {@code projects} cost together. */
  static Totals of(List<Project> projects) {
    Budget budget = new Budget();
    projects.forEach(budget::add);
    Map<String, Map<String, Long>> byProgramme = new LinkedHashMap<>();
    budget.programmes.forEach(
        (programme, costs) -> {
          Map<String, Long> row = new LinkedHashMap<>(costs);
          row.put(Totals.ALL, sum(costs));
          byProgramme.put(programme, row);
        });
    return new Totals(sum(budget.years), new LinkedHashMap<>(budget.years), byProgramme);
  }

  private void add(Project project) {
    String programme = project.programme().isEmpty() ? Totals.NO_PROGRAMME : project.programme();
    Map<String, Long> row = programmes.computeIfAbsent(programme, none -> new TreeMap<>());
    byYear(project)
        .forEach(
            (year, pesos) -> {
              years.merge(year, pesos, Math::addExact);
              row.merge(year, pesos, Math::addExact);
            });
  }

  private static long sum(Map<String, Long> pesos) {
    return pesos.values().stream().reduce(0L, Math::addExact);
  }

  /** COP of an initiative; null when nothing is stated. Stated costs by year go first. */
  static Long cost(Project project) {
    return project.costs().isEmpty() ? project.cost() : Long.valueOf(sum(project.costs()));
  }

  /**
   * COP of an initiative by calendar year: the stated costs, or its cost by the months of each
   * year; without dates, all in {@link Totals#NO_YEAR}.
   */
  static Map<String, Long> byYear(Project project) {
    if (!project.costs().isEmpty()) {
      return project.costs();
    }
    if (project.cost() == null) {
      return Map.of();
    }
    Span span = project.span();
    return span == null || span.isBackwards()
        ? Map.of(Totals.NO_YEAR, project.cost())
        : split(project.cost(), span);
  }

  /** Whole pesos by the months in each year; the pesos left over go to the largest remainders. */
  static Map<String, Long> split(long cost, Span span) {
    long months = (long) span.last() - span.first() + 1;
    Map<String, Long> shares = new LinkedHashMap<>();
    List<Integer> years = new ArrayList<>();
    for (int year = span.firstYear(); year <= span.lastYear(); year++) {
      shares.put(Integer.toString(year), cost * span.monthsIn(year) / months);
      years.add(year);
    }
    years.sort(
        Comparator.comparing((Integer year) -> -(cost * span.monthsIn(year) % months))
            .thenComparing(Comparator.naturalOrder()));
    long left = cost - sum(shares);
    years.stream().limit(left).forEach(year -> shares.merge(Integer.toString(year), 1L, Long::sum));
    return shares;
  }
}
