package co.veedor.web.page;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Explanation;
import co.veedor.assessment.NodeResult;
import co.veedor.facts.FactsOf;
import co.veedor.report.Standings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a question comes to, beside it.
 *
 * @param readings the readings of the question, with their reasons
 * @param review how much of its evidence and of what it claims was reviewed; empty for nothing
 * @param above the parts above it, from the nearest
 */
public record ScoreView(List<Reading> readings, String review, List<Above> above) {
  /** A reading: its name, its value and what its explanation says. */
  public record Reading(String code, String name, String value, String says) {}

  /** A part above: what it is, and how it stands. */
  public record Above(String kind, Standings.Total total) {}

  /** The score of a question; null when the result does not hold it. */
  static ScoreView of(Assessment assessment, String questionnaire, String question) {
    Map<String, NodeResult> nodes = new HashMap<>();
    assessment.questionnaires().stream()
        .filter(result -> result.questionnaire().id().equals(questionnaire))
        .forEach(result -> result.nodes().forEach(node -> nodes.put(node.id(), node)));
    NodeResult own = nodes.get(question);
    if (own == null) {
      return null;
    }
    List<Above> above = new ArrayList<>();
    for (NodeResult node = nodes.get(own.parent()); node != null; node = nodes.get(node.parent())) {
      above.add(above(assessment, node));
    }
    List<Reading> readings = new ArrayList<>();
    for (String code : FactsOf.READINGS) {
      readings.add(reading(assessment, own, code, own.because().get(code)));
    }
    return new ScoreView(readings, Standings.of(assessment, own).review(), above);
  }

  private static Above above(Assessment assessment, NodeResult node) {
    String kind = assessment.catalogue().vocabulary().word("node-kind", node.kind());
    return new Above(kind, Standings.of(assessment, node));
  }

  private static Reading reading(
      Assessment assessment, NodeResult node, String code, String because) {
    Explanation explanation = assessment.explanations().get(because);
    return new Reading(
        code,
        assessment.catalogue().vocabulary().word("reading", code).toLowerCase(Locale.ROOT),
        Spoken.percent(node.values().get(code)),
        explanation == null ? "" : explanation.says());
  }
}
