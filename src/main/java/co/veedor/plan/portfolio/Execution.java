package co.veedor.plan.portfolio;

import co.veedor.facts.portfolio.Progress;
import co.veedor.number.Fraction;
import co.veedor.plan.portfolio.Portfolio.Project;
import java.util.List;

/** Counts how far a plan is carried out. */
final class Execution {
  /** Initiatives done, of all of them. */
  static final String DONE = "portafolio.ejecucion";

  /** Initiatives done in time, of those that are done. */
  static final String IN_TIME = "portafolio.oportunidad";

  private static final String EXECUTED = "ejecutada";

  private Execution() {}

  /** Both measures; none when no initiative says how far it is. */
  static List<Progress> of(List<Project> projects) {
    if (projects.stream().allMatch(project -> project.state().isEmpty())) {
      return List.of();
    }
    List<Project> done =
        projects.stream().filter(project -> project.state().equals(EXECUTED)).toList();
    long inTime = done.stream().filter(Execution::isInTime).count();
    String says = done.size() + " de " + projects.size() + " iniciativas están ejecutadas";
    return List.of(
        new Progress(DONE, share(done.size(), projects.size()), says),
        new Progress(IN_TIME, share(inTime, done.size()), inTime(inTime, done)));
  }

  private static boolean isInTime(Project project) {
    return isDated(project) && !project.finishedOn().isAfter(project.span().lastDay());
  }

  private static boolean isDated(Project project) {
    return project.finishedOn() != null && project.span() != null && !project.span().isBackwards();
  }

  private static Fraction share(long part, long whole) {
    return whole == 0 ? null : Fraction.of(100 * part, whole);
  }

  private static String inTime(long inTime, List<Project> done) {
    long undated = done.stream().filter(project -> !isDated(project)).count();
    String says = inTime + " de " + done.size() + " ejecutadas terminaron a tiempo";
    return undated == 0
        ? says
        : says + "; de " + undated + " no se sabe, porque falta «finishedOn» o el fin planeado";
  }
}
