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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Gathers what charts show of the domains of one questionnaire. */
public final class DomainFigures {
  private static final String QUESTION = "question";
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
   * Of each component, in the order of the instrument: its outermost domains; where it knows none,
   * the parts right below it; where it has no parts, the component itself.
   */
  public static List<DomainFigure> of(Assessment assessment, QuestionnaireResult result) {
    DomainFigures figures = new DomainFigures(assessment, result);
    return result.nodes().stream()
        .filter(node -> node.parent() == null)
        .flatMap(component -> figures.parts(component, result).stream())
        .map(figures::figure)
        .toList();
  }

  /** The same, by id of the component, in the same order. */
  public static Map<String, List<DomainFigure>> byComponent(
      Assessment assessment, QuestionnaireResult result) {
    return of(assessment, result).stream()
        .collect(
            Collectors.groupingBy(
                DomainFigure::component, LinkedHashMap::new, Collectors.toList()));
  }

  private List<NodeResult> parts(NodeResult component, QuestionnaireResult result) {
    List<NodeResult> below =
        result.nodes().stream()
            .filter(node -> !node.kind().equals(QUESTION) && node != component)
            .filter(node -> component(node).equals(component.id()))
            .toList();
    List<NodeResult> domains = below.stream().filter(this::isOuterDomain).toList();
    List<NodeResult> parts =
        domains.isEmpty()
            ? below.stream().filter(node -> node.parent().equals(component.id())).toList()
            : domains;
    return parts.isEmpty() ? List.of(component) : parts;
  }

  private boolean isOuterDomain(NodeResult node) {
    return node.kind().equals(DOMAIN) && !nodes.get(node.parent()).kind().equals(DOMAIN);
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
    return count == 0 ? Fraction.HUNDRED : sum.dividedBy(Fraction.of(count));
  }

  private Fraction target(Question question) {
    GapResult gap = gaps.get(question.id());
    return gap != null
        ? gap.target()
        : assessment
            .response()
            .targets()
            .nearest(questionnaire, question)
            .map(Targets.Stated::value)
            .orElse(Fraction.HUNDRED);
  }
}
