package co.veedor.assessment;

import co.veedor.engine.FiredRules;
import co.veedor.engine.RuleRun;
import co.veedor.facts.FactsOf;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The only place that calls facts, rules and results in order. Thread-safe. */
public final class Assessor {
  private final Content content;
  private final FactsOf facts;
  private final String program;
  private final Citations citations;
  private final Map<String, String> decisions;
  private final Map<String, Tree> trees = new ConcurrentHashMap<>();

  /**
   * An assessor of this content.
   *
   * @param program version of the program, for receipts
   */
  public Assessor(Content content, String program) {
    this.content = content;
    this.facts = new FactsOf(content.catalogue(), content.questionnaires());
    this.program = program;
    this.decisions = Map.copyOf(content.rules().decisions());
    this.citations = new Citations(content.catalogue());
  }

  /**
   * Assesses a response.
   *
   * @param asOf the day whose norms and parameters count
   * @param basis code of the reading that counts as the value
   */
  public Assessment assess(Response response, LocalDate asOf, String basis) {
    return assess(response, asOf, basis, UnaryOperator.identity(), null);
  }

  /**
   * Assesses a response and lets the caller watch: to prove that the order of facts changes
   * nothing, and which rules fired.
   *
   * @param order puts the facts in another order
   * @param fired where to note the rules that fired; null when nobody wants to know
   */
  public Assessment assess(
      Response response,
      LocalDate asOf,
      String basis,
      UnaryOperator<List<Object>> order,
      FiredRules fired) {
    List<List<Object>> stated =
        response.answers().keySet().stream()
            .map(id -> order.apply(facts.response(response, id, asOf, basis)))
            .toList();
    List<Object> said =
        stated.parallelStream().flatMap(each -> content.rules().run(each, fired).stream()).toList();
    Conclusions conclusions = new Conclusions(said);
    List<Object> across = Across.facts(content, response, conclusions);
    if (!across.isEmpty()) {
      across.addAll(facts.moment(response, asOf, basis));
      conclusions.add(content.rules().run(order.apply(across), fired));
    }
    return assembled(response, asOf, basis, conclusions);
  }

  /**
   * Opens one questionnaire of a response for questions of the kind «what if».
   *
   * @param asOf the day whose norms and parameters count
   * @param basis code of the reading that counts as the value
   */
  public Supposition suppose(
      Response response, String questionnaire, LocalDate asOf, String basis) {
    RuleRun run = content.rules().start();
    return new Supposition(facts, run, response, questionnaire, asOf, basis);
  }

  private Assessment assembled(Response response, LocalDate asOf, String basis, Conclusions said) {
    List<Tree> answered = response.answers().keySet().stream().map(this::tree).toList();
    Map<String, Integer> positions =
        answered.size() == 1 ? answered.get(0).positions() : positions(answered);
    Explanations explanations = new Explanations(positions);
    NodeResults nodes = new NodeResults(response, said, explanations, basis);
    Answers answers = new Answers(citations, said, explanations);
    List<QuestionnaireResult> results =
        answered.stream()
            .map(tree -> new QuestionnaireResult(tree.questionnaire(), nodes.of(tree)))
            .toList();
    answered.forEach(tree -> answers.explain(response, tree.questionnaire()));
    List<GapResult> gaps =
        new GapResults(content.catalogue(), citations, said, explanations).of(response, answered);
    AdviceResults advice = new AdviceResults(content.catalogue(), said, explanations);
    return new Assessment(
        response,
        content.catalogue(),
        asOf,
        basis,
        receipt(response),
        results,
        gaps,
        advice.initiatives(gaps),
        advice.findings(positions),
        explanations.collected(),
        decisions);
  }

  private Tree tree(String questionnaire) {
    return trees.computeIfAbsent(questionnaire, id -> new Tree(content.questionnaires().get(id)));
  }

  private static Map<String, Integer> positions(List<Tree> trees) {
    Map<String, Integer> positions = new HashMap<>();
    for (Tree tree : trees) {
      int before = positions.size();
      tree.positions().forEach((key, position) -> positions.put(key, before + position));
    }
    return positions;
  }

  private Receipt receipt(Response response) {
    Map<String, String> digests = new TreeMap<>();
    for (String id : response.answers().keySet()) {
      Questionnaire questionnaire = content.questionnaires().get(id);
      digests.put(id, questionnaire.digest());
    }
    return new Receipt(
        program,
        content.stamps().get(),
        new LinkedHashMap<>(digests),
        content.rules().digest(),
        content.catalogue().digests(),
        response.digest(),
        Found.digest(response));
  }
}
