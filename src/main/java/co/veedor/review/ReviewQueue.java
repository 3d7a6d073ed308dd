package co.veedor.review;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.facts.FactsOf;
import co.veedor.facts.Keys;
import co.veedor.questionnaire.Question;
import co.veedor.response.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The claims of an assessment in the order an auditor does best to look at them.
 *
 * @param claims by impact times doubt, then impact, the largest first, and then by key
 * @param progress how far the review is
 */
public record ReviewQueue(List<Claim> claims, ReviewProgress progress) {
  private static final Comparator<Claim> ORDER =
      Comparator.comparing(Claim::priority)
          .thenComparing(Claim::impact)
          .reversed()
          .thenComparing(Claim::key);

  private static final String DECLARED = FactsOf.READINGS.get(0);
  private static final String VERIFIED = "verificado";

  /**
   * The queue of an assessment.
   *
   * @throws co.veedor.fault.FaultException when a parameter of doubt was not in force on its day
   */
  public static ReviewQueue of(Assessment assessment) {
    Doubts doubts = new Doubts(assessment);
    List<Claim> claims = new ArrayList<>();
    for (QuestionnaireResult result : assessment.questionnaires()) {
      add(claims, assessment, result, doubts);
    }
    claims.sort(ORDER);
    return new ReviewQueue(List.copyOf(claims), ReviewProgress.of(assessment.review(), claims));
  }

  private static void add(
      List<Claim> claims, Assessment assessment, QuestionnaireResult result, Doubts doubts) {
    String questionnaire = result.questionnaire().id();
    Map<String, List<Share>> shares = Impacts.of(assessment, result);
    Map<String, NodeResult> nodes = new HashMap<>();
    result.nodes().forEach(node -> nodes.put(node.id(), node));
    for (Question question : result.questionnaire().questions().values()) {
      NodeResult node = nodes.get(question.id());
      if (node.review().claims() > 0) {
        List<Evidence> shown = assessment.response().to(questionnaire, question.id()).shown();
        String key = Keys.of(questionnaire, question.id());
        claims.add(
            new Claim(
                key,
                questionnaire,
                question,
                domain(nodes, questionnaire, node),
                node.values().get(DECLARED),
                node.values().get(VERIFIED),
                shares.getOrDefault(question.id(), List.of()),
                doubts.about(key, question, shown),
                shown));
      }
    }
  }

  /** The part right below the topmost one, or the topmost where there is none between. */
  private static Claim.Domain domain(
      Map<String, NodeResult> nodes, String questionnaire, NodeResult question) {
    NodeResult part = nodes.get(question.parent());
    while (part.depth() > 1) {
      part = nodes.get(part.parent());
    }
    return new Claim.Domain(Keys.of(questionnaire, part.id()), part.name());
  }
}
