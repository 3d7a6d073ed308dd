package co.veedor.review;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Content;
import co.veedor.assessment.FindingResult;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.engine.FiredRules;
import co.veedor.engine.RuleBook;
import co.veedor.facts.FactsOf;
import co.veedor.facts.Keys;
import co.veedor.facts.review.Claimed;
import co.veedor.facts.review.Presented;
import co.veedor.facts.review.Raised;
import co.veedor.facts.said.Doubt;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.response.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Has the rules doubt what an assessment claims, and puts it in order. Thread-safe. */
public final class Reviewer {
  private static final String DECLARED = FactsOf.READINGS.get(0);
  private static final String VERIFIED = "verificado";

  private final RuleBook rules;

  /** A reviewer with the rules of the content. */
  public Reviewer(Content content) {
    this.rules = content.rules();
  }

  /**
   * The queue of an assessment.
   *
   * @throws co.veedor.fault.FaultException when rules or parameters in force leave a finding out
   */
  public ReviewQueue queue(Assessment assessment) {
    return queue(assessment, UnaryOperator.identity(), null);
  }

  /**
   * Like {@link #queue(Assessment)}.
   *
   * @param order puts the facts in another order
   * @param fired where to note the rules that fired; null when nobody wants to know
   */
  public ReviewQueue queue(
      Assessment assessment, UnaryOperator<List<Object>> order, FiredRules fired) {
    Map<String, Stated> claims = new LinkedHashMap<>();
    assessment.questionnaires().forEach(result -> add(claims, assessment, result));
    List<Raised> raised = raised(assessment, claims);
    List<Object> facts = new ArrayList<>(raised);
    facts.addAll(FactsOf.inForce(assessment.catalogue(), assessment.asOf()).values());
    claims.forEach((key, claim) -> state(facts, key, claim, assessment));
    List<Doubt> said =
        rules.run(order.apply(facts), fired).stream().map(Doubt.class::cast).toList();
    Doubts doubts = new Doubts(assessment, said, raised);
    return ReviewQueue.of(
        assessment.review(),
        claims.entrySet().stream()
            .map(each -> each.getValue().claim(each.getKey(), doubts))
            .toList());
  }

  private static void add(
      Map<String, Stated> claims, Assessment assessment, QuestionnaireResult result) {
    String questionnaire = result.questionnaire().id();
    Map<String, List<Share>> shares = Impacts.of(assessment, result);
    Map<String, NodeResult> nodes = new HashMap<>();
    result.nodes().forEach(node -> nodes.put(node.id(), node));
    for (Question question : result.questionnaire().questions().values()) {
      NodeResult node = nodes.get(question.id());
      if (node.review().claims() > 0) {
        claims.put(
            Keys.of(questionnaire, question.id()),
            new Stated(
                questionnaire,
                question,
                domain(nodes, questionnaire, node),
                node,
                shares.getOrDefault(question.id(), List.of()),
                assessment.response().to(questionnaire, question.id()).shown()));
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

  private static void state(List<Object> facts, String key, Stated claim, Assessment assessment) {
    facts.add(claim.claimed(key));
    for (Evidence each : claim.evidence()) {
      facts.add(new Presented(key, each.status(), each.backsOn(assessment.asOf())));
    }
  }

  private static List<Raised> raised(Assessment assessment, Map<String, Stated> claims) {
    Map<String, String> subjects = new HashMap<>();
    claims.forEach(
        (key, claim) -> {
          subjects.put(key, key);
          for (Option option : claim.question().options()) {
            subjects.put(Keys.option(key, option.id()), key);
          }
        });
    List<Raised> raised = new ArrayList<>();
    for (FindingResult finding : assessment.findings()) {
      String claim = subjects.get(Keys.of(finding.questionnaire(), finding.subject()));
      if (claim != null) {
        raised.add(
            new Raised(
                claim, finding.kind(), finding.severity(), finding.message(), finding.because()));
      }
    }
    return raised;
  }

  /** A claim before anybody doubts it. */
  private record Stated(
      String questionnaire,
      Question question,
      Claim.Domain domain,
      NodeResult node,
      List<Share> shares,
      List<Evidence> evidence) {

    Claimed claimed(String key) {
      Fraction declared = orZero(node.values().get(DECLARED));
      Fraction verified = orZero(node.values().get(VERIFIED));
      return new Claimed(key, declared, verified.isAbove(declared) ? declared : verified);
    }

    private static Fraction orZero(Fraction value) {
      return value == null ? Fraction.ZERO : value;
    }

    Claim claim(String key, Doubts doubts) {
      return new Claim(
          key,
          questionnaire,
          question,
          domain,
          node.values().get(DECLARED),
          node.values().get(VERIFIED),
          shares,
          claimed(key).unbacked(),
          doubts.about(key),
          evidence);
    }
  }
}
