package co.veedor.plan.portfolio;

import co.veedor.catalogue.Vocabulary;
import co.veedor.facts.plan.Judged;
import co.veedor.facts.plan.Ranked;
import co.veedor.facts.portfolio.Attends;
import co.veedor.facts.portfolio.Dated;
import co.veedor.facts.portfolio.Needs;
import co.veedor.facts.portfolio.Odd;
import co.veedor.facts.portfolio.Scheduled;
import co.veedor.facts.portfolio.Sums;
import co.veedor.facts.portfolio.Unrated;
import co.veedor.number.Fraction;
import co.veedor.plan.portfolio.Portfolio.Project;
import java.util.List;

/**
 * Turns initiatives into facts.
 *
 * @param words the criteria and their words
 * @param most the highest rating
 * @param guesses suggests known codes
 */
record InitiativeFacts(Vocabulary words, Fraction most, Guesses guesses) {
  private static final String CRITERION = "criterion";
  private static final String REASON = "escrita en el portafolio";

  void add(Project project, List<Object> facts) {
    references(project, facts);
    schedule(project, facts);
    ratings(project, facts);
    if (project.cost() != null && !project.costs().isEmpty()) {
      facts.add(
          new Sums(
              project.label(),
              Sums.INITIATIVE,
              project.cost(),
              Budget.cost(project),
              project.place()));
    }
  }

  private void references(Project project, List<Object> facts) {
    for (String code : project.findings()) {
      String nearest = guesses.finding(code);
      facts.add(new Attends(project.key(), project.label(), code, nearest, project.place()));
    }
    for (String code : project.dependsOn()) {
      String nearest = guesses.initiative(code);
      facts.add(new Needs(project.key(), project.label(), code, nearest, project.place()));
    }
  }

  private static void schedule(Project project, List<Object> facts) {
    Span span = project.span();
    if (span != null) {
      facts.add(
          new Scheduled(
              project.key(),
              project.id(),
              span.first(),
              span.last(),
              span.start(),
              span.end(),
              project.place()));
    }
    for (String year : project.costs().keySet()) {
      facts.add(new Dated(project.label(), "un costo", Integer.parseInt(year), project.place()));
    }
  }

  private void ratings(Project project, List<Object> facts) {
    facts.add(new Ranked(project.key()));
    project.criteria().forEach((criterion, rating) -> rating(project, criterion, rating, facts));
    List<String> missing =
        words.codes(CRITERION).stream()
            .filter(criterion -> !project.criteria().containsKey(criterion))
            .toList();
    if (!missing.isEmpty()) {
      facts.add(new Unrated(project.label(), String.join(", ", missing), project.place()));
    }
  }

  private void rating(Project project, String criterion, Fraction rating, List<Object> facts) {
    boolean valid = rating.isWhole() && !rating.isBelow(Fraction.ZERO) && !rating.isAbove(most);
    if (valid) {
      int value = rating.rounded(0).intValueExact();
      facts.add(new Judged(project.key(), criterion, value, REASON));
      return;
    }
    String shown = rating.toDecimal().toPlainString().replace('.', ',');
    facts.add(
        new Odd(
            project.label(),
            "la calificación de " + criterion + " es " + shown,
            "un entero de 0 a " + most.toDecimal().toPlainString(),
            project.place()));
  }
}
