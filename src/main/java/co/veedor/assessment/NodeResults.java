package co.veedor.assessment;

import co.veedor.assessment.Tree.Branch;
import co.veedor.facts.FactsOf;
import co.veedor.facts.Keys;
import co.veedor.facts.said.Input;
import co.veedor.facts.said.Level;
import co.veedor.facts.said.Score;
import co.veedor.facts.said.State;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Question;
import co.veedor.response.Response;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the result of every node of one questionnaire. */
final class NodeResults {
  private static final Set<State> ANSWERED =
      EnumSet.of(State.VALUED, State.NOT_APPLICABLE, State.UNTOTALLED);
  private static final Set<State> APPLICABLE =
      EnumSet.of(State.VALUED, State.UNANSWERED, State.UNTOTALLED);

  private final Response response;
  private final Conclusions said;
  private final Explanations explanations;
  private final String basis;
  private final Map<String, Map<String, Fraction>> weights = new LinkedHashMap<>();
  private final Map<String, Review> reviews = new HashMap<>();

  NodeResults(Response response, Conclusions said, Explanations explanations, String basis) {
    this.response = response;
    this.said = said;
    this.explanations = explanations;
    this.basis = basis;
  }

  List<NodeResult> of(Tree tree) {
    String id = tree.questionnaire().id();
    for (Question question : tree.questionnaire().questions().values()) {
      Review review = Review.of(question, response.to(id, question.id()));
      reviews.put(Keys.of(id, question.id()), review);
    }
    List<NodeResult> nodes = new ArrayList<>(tree.branches().size());
    tree.branches().forEach(branch -> nodes.add(node(tree, branch)));
    return nodes;
  }

  private NodeResult node(Tree tree, Branch branch) {
    Map<String, Fraction> values = new LinkedHashMap<>(4);
    for (String reading : FactsOf.READINGS) {
      Score score = said.score(branch.key(), reading);
      values.put(reading, score.value());
      explanations.put(branch.ids().get(reading), reading, score.why());
    }
    Score counted = said.score(branch.key(), basis);
    return new NodeResult(
        branch.id(),
        branch.parent(),
        branch.kind(),
        branch.name(),
        branch.confidence(),
        branch.depth(),
        weight(tree, branch),
        values,
        counted.value(),
        counted.state(),
        count(branch, ANSWERED),
        count(branch, APPLICABLE),
        branch.questions().size(),
        level(branch),
        (int) branch.questions().stream().filter(said.gaps::containsKey).count(),
        branch.questions().stream().map(reviews::get).reduce(Review.NONE, Review::plus),
        branch.ids());
  }

  private int count(Branch branch, Set<State> states) {
    int count = 0;
    for (String question : branch.questions()) {
      count += states.contains(said.score(question, basis).state()) ? 1 : 0;
    }
    return count;
  }

  private NodeResult.Maturity level(Branch branch) {
    Level level = said.levels.get(branch.key());
    return level == null
        ? null
        : new NodeResult.Maturity(
            level.n(),
            level.name(),
            level.scale(),
            explanations.add(branch.key(), "nivel", level.why()));
  }

  private Fraction weight(Tree tree, Branch branch) {
    if (branch.parent() == null) {
      return Fraction.ONE;
    }
    String parent = Keys.of(tree.questionnaire().id(), branch.parent());
    Map<String, Fraction> inputs = weights.computeIfAbsent(parent, this::inputWeights);
    Fraction own = inputs.get(branch.key());
    if (own != null) {
      return own;
    }
    Fraction sum = Fraction.ZERO;
    for (String question : branch.questions()) {
      sum = sum.plus(inputs.getOrDefault(question, Fraction.ZERO));
    }
    return sum;
  }

  private Map<String, Fraction> inputWeights(String node) {
    Map<String, Fraction> inputs = new LinkedHashMap<>();
    for (Input input : said.score(node, basis).why().inputs()) {
      inputs.put(input.key(), input.weight());
    }
    return inputs;
  }
}
