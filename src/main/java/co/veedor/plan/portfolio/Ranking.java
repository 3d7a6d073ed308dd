package co.veedor.plan.portfolio;

import co.veedor.facts.said.Priority;
import co.veedor.number.Fraction;
import co.veedor.plan.portfolio.Portfolio.Project;
import co.veedor.plan.portfolio.ReviewedPortfolio.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Puts initiatives in order of urgency. */
final class Ranking {
  private static final String DECIDING = "impacto";
  private static final Comparator<Placed> ORDER =
      Comparator.comparing(Placed::priority, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(Ranking::impact, Comparator.reverseOrder())
          .thenComparing(Placed::cost, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(placed -> placed.project().id())
          .thenComparing(placed -> placed.project().name());

  private Ranking() {}

  private static Fraction impact(Placed placed) {
    return placed.project().criteria().getOrDefault(DECIDING, Fraction.of(-1));
  }

  /** All initiatives in order, those with a priority numbered from 1. */
  static List<Placed> of(List<Project> projects, Map<String, Priority> priorities) {
    List<Placed> sorted =
        projects.stream()
            .map(project -> placed(project, priorities.get(project.key())))
            .sorted(ORDER)
            .toList();
    List<Placed> ranked = new ArrayList<>(sorted.size());
    for (Placed each : sorted) {
      Integer rank = each.priority() == null ? null : Integer.valueOf(ranked.size() + 1);
      ranked.add(new Placed(each.project(), each.priority(), rank, each.cost(), each.says()));
    }
    return ranked;
  }

  private static Placed placed(Project project, Priority priority) {
    Fraction percent = priority == null ? null : priority.percent();
    String says = priority == null ? "" : priority.why().says();
    return new Placed(project, percent, null, Budget.cost(project), says);
  }
}
