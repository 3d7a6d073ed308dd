package co.veedor.plan;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.facts.Keys;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Questionnaire;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How the totals of an entity moved up to a period. Only totals of the same edition are joined:
 * what another edition asks is another thing.
 *
 * @param periods their codes, the earliest first; the last one is the period of the plan
 * @param earlier where the periods before it come from, the earliest first
 * @param series the totals that had a value, edition by edition as they were first answered
 */
public record Trend(List<String> periods, List<Earlier> earlier, List<Series> series) {
  private static final Comparator<Assessment> IN_TIME =
      Comparator.comparing((Assessment each) -> each.response().period().end())
          .thenComparing(each -> each.response().period().start());

  /**
   * An earlier period.
   *
   * @param period its code
   * @param asOf the day whose norms and parameters counted
   * @param answers SHA-256 of its response file, in hexadecimal
   */
  public record Earlier(String period, LocalDate asOf, String answers) {}

  /**
   * One total of one edition.
   *
   * @param questionnaire the edition
   * @param node id of the total
   * @param name what people call it
   * @param points one for each period in which that edition was answered, the earliest first
   */
  public record Series(Questionnaire questionnaire, String node, String name, List<Point> points) {}

  /**
   * A total in a period.
   *
   * @param period its code
   * @param asOf the day whose norms and parameters counted
   * @param value the reading that counted, percent, 0–100; null without value
   * @param readings percent by reading; null in a reading without value
   */
  public record Point(
      String period, LocalDate asOf, Fraction value, Map<String, Fraction> readings) {}

  /**
   * The trend up to an assessment.
   *
   * @param earlier assessments of the same entity, of earlier periods, in any order
   */
  public static Trend of(Assessment last, List<Assessment> earlier) {
    List<Assessment> before = earlier.stream().sorted(IN_TIME).toList();
    List<Assessment> all = Stream.concat(before.stream(), Stream.of(last)).toList();
    Map<String, Series> series = new LinkedHashMap<>();
    all.forEach(each -> each.questionnaires().forEach(result -> add(series, each, result)));
    series.values().removeIf(each -> each.points().stream().allMatch(at -> at.value() == null));
    return new Trend(
        all.stream().map(each -> each.response().period().code()).toList(),
        before.stream().map(Trend::source).toList(),
        List.copyOf(series.values()));
  }

  private static Earlier source(Assessment each) {
    return new Earlier(each.response().period().code(), each.asOf(), each.receipt().answers());
  }

  private static void add(
      Map<String, Series> series, Assessment assessment, QuestionnaireResult result) {
    Questionnaire edition = result.questionnaire();
    for (NodeResult node : result.nodes()) {
      if (node.parent() == null) {
        series
            .computeIfAbsent(
                Keys.of(edition.id(), node.id()),
                key -> new Series(edition, node.id(), node.name(), new ArrayList<>()))
            .points()
            .add(
                new Point(
                    assessment.response().period().code(),
                    assessment.asOf(),
                    node.value(),
                    node.values()));
      }
    }
  }

  /** The series of each edition, by its id. */
  public Map<String, List<Series>> byEdition() {
    Map<String, List<Series>> editions = new LinkedHashMap<>();
    series.forEach(
        each ->
            editions.computeIfAbsent(each.questionnaire().id(), id -> new ArrayList<>()).add(each));
    return editions;
  }

  /** Whether the same editions were answered in all periods. */
  public boolean isSteady() {
    return series.stream().allMatch(each -> each.points().size() == periods.size());
  }
}
