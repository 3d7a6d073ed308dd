package co.veedor.report.chart;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.GapResult;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.facts.said.State;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.Targets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what charts show of the domains of one questionnaire. */
public final class DomainFigures {
  private static final String DOMAIN = "domain";

  private final Assessment assessment;
  private final Questionnaire questionnaire;
  private final Map<String, NodeResult> nodes = new HashMap<>();
  private final Map<String, GapResult> gaps = new HashMap<>();

  private DomainFigures(Assessment assessment, QuestionnaireResult result) {
    this.assessment = assessment;
    this.questionnaire = result.questionnaire();
    result.nodes().forEach(node -> nodes.put(node.id(), node));
    assessment.gaps().stream()
        .filter(gap -> gap.questionnaire().equals(questionnaire.id()))
        .forEach(gap -> gaps.put(gap.question().id(), gap));
  }

  /**
   * The outermost domains in the order of the instrument; where an instrument knows no domains, its
   * topmost nodes.
   */
  public static List<DomainFigure> of(Assessment assessment, QuestionnaireResult result) {
    DomainFigures figures = new DomainFigures(assessment, result);
    List<NodeResult> domains = result.nodes().stream().filter(figures::isOuterDomain).toList();
    List<NodeResult> shown =
        domains.isEmpty()
            ? result.nodes().stream().filter(node -> node.parent() == null).toList()
            : domains;
    return shown.stream().map(figures::figure).toList();
  }

  private boolean isOuterDomain(NodeResult node) {
    boolean inside = node.parent() != null && nodes.get(node.parent()).kind().equals(DOMAIN);
    return node.kind().equals(DOMAIN) && !inside;
  }

  private DomainFigure figure(NodeResult node) {
    return new DomainFigure(
        component(node), node.name(), node.values(), node.value(), target(node));
  }

  private String component(NodeResult node) {
    return node.parent() == null ? node.id() : component(nodes.get(node.parent()));
  }

  private Fraction target(NodeResult node) {
    Fraction sum = Fraction.ZERO;
    int count = 0;
    for (Question question : questionnaire.below(node.id())) {
      if (nodes.get(question.id()).state() != State.NOT_APPLICABLE) {
        sum = sum.plus(target(question));
        count++;
      }
    }
    return count == 0 ? null : sum.dividedBy(Fraction.of(count));
  }

  private Fraction target(Question question) {
    GapResult gap = gaps.get(question.id());
    return gap != null ? gap.target() : stated(question).orElse(Fraction.HUNDRED);
  }

  /** What the entity set for the question or the nearest node above it. */
  private Optional<Fraction> stated(Question question) {
    Targets targets = assessment.response().targets();
    Optional<Fraction> own = targets.of(questionnaire.id(), question.id());
    String node = question.node();
    while (own.isEmpty() && node != null) {
      own = targets.of(questionnaire.id(), node);
      node = questionnaire.nodes().get(node).parent();
    }
    return own.isPresent() ? own : targets.of(questionnaire.id());
  }
}
