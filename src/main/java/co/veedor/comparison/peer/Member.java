package co.veedor.comparison.peer;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.number.Fraction;
import co.veedor.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is kept of one entity: nothing of its answers.
 *
 * @param id DANE code or NIT, or a pseudonym
 * @param name full name; empty in a copy without names
 * @param file the file it came from, as the person named it
 * @param period code of the period
 * @param profile the label of its group by dimension
 * @param values totals and domains: questionnaire id, then node id, then reading; percent (0–100),
 *     those without value are missing
 */
public record Member(
    String id,
    String name,
    String file,
    String period,
    Map<Dimension, String> profile,
    Map<String, Map<String, Map<String, Fraction>>> values) {

  /** What is kept of the entity an assessment speaks of. */
  public static Member of(Assessment assessment, Grouping grouping) {
    Response response = assessment.response();
    Map<String, Map<String, Map<String, Fraction>>> values = new LinkedHashMap<>();
    for (QuestionnaireResult result : assessment.questionnaires()) {
      values.put(result.questionnaire().id(), values(result));
    }
    return new Member(
        response.entity().id(),
        response.entity().name(),
        response.file(),
        response.period().code(),
        grouping.profile(response.entity()),
        values);
  }

  /** The values of a total or domain by reading; empty when there are none. */
  Map<String, Fraction> readings(Measure measure) {
    return values
        .getOrDefault(measure.questionnaire(), Map.of())
        .getOrDefault(measure.node(), Map.of());
  }

  private static Map<String, Map<String, Fraction>> values(QuestionnaireResult result) {
    Map<String, Map<String, Fraction>> values = new LinkedHashMap<>();
    for (NodeResult node : result.nodes()) {
      if (node.depth() < 2 && !node.kind().equals("question")) {
        Map<String, Fraction> valued = new LinkedHashMap<>(node.values());
        valued.values().removeIf(value -> value == null);
        values.put(node.id(), valued);
      }
    }
    return values;
  }
}
