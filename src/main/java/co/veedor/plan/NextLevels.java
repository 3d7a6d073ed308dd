package co.veedor.plan;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.Raised;
import co.veedor.assessment.Supposition;
import co.veedor.facts.said.Level;
import co.veedor.number.Fraction;
import co.veedor.plan.NextLevel.Outcome;
import co.veedor.plan.NextLevel.Raise;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.QuestionKind;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.questionnaire.Scale;
import co.veedor.response.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the smallest set of answers that brings a total to its next level. Every trial is judged by
 * the rules. Where each answer adds its own points, and wherever there are few sets to try, the set
 * is the smallest there is; elsewhere none of its answers can be left out.
 */
public final class NextLevels {
  private static final int STEP = 10;

  private final Assessment assessment;
  private final Questionnaire questionnaire;
  private final NodeResult node;
  private final Supposition supposition;
  private final Supposition.Outcome asIs;
  private final Precedence precedence;

  private NextLevels(
      Assessment assessment,
      Questionnaire questionnaire,
      NodeResult node,
      Supposition supposition) {
    this.assessment = assessment;
    this.questionnaire = questionnaire;
    this.node = node;
    this.supposition = supposition;
    this.asIs = supposition.with(Map.of());
    this.precedence = new Precedence(assessment, questionnaire, asIs.values());
  }

  /**
   * What a node of a questionnaire needs to reach its next level.
   *
   * @param node a node with a level
   * @param supposition the questionnaire of the same assessment, open
   */
  public static NextLevel of(
      Assessment assessment,
      Questionnaire questionnaire,
      NodeResult node,
      Supposition supposition) {
    return new NextLevels(assessment, questionnaire, node, supposition).found();
  }

  private NextLevel found() {
    List<String> all = candidates();
    if (!reaches(full(all))) {
      boolean top = all.isEmpty() || value(full(all)).equals(value(Map.of()));
      Outcome end = top ? Outcome.HIGHEST : Outcome.OUT_OF_REACH;
      return new NextLevel(
          questionnaire, node, end, List.of(), value(Map.of()), asIs.levels().get(node.id()));
    }
    SmallestSet search =
        new SmallestSet(
            List.copyOf(questionnaire.questions().keySet()),
            precedence,
            set -> value(full(set)),
            set -> reaches(full(set)));
    List<String> chosen = search.of(all);
    Map<String, Answer> answers = lowered(chosen, search.mostFirst());
    return new NextLevel(
        questionnaire,
        node,
        Outcome.REACHED,
        raises(precedence.ordered(chosen, search.mostFirst()), answers),
        value(answers),
        supposition.with(answers).levels().get(node.id()));
  }

  /** Questions that are not at the top yet and that the total is made of, whatever lies between. */
  private List<String> candidates() {
    Set<String> parts = precedence.partsOf(node.id());
    return questionnaire.questions().values().stream()
        .filter(question -> parts.contains(question.id()) && !question.isInformative())
        .filter(
            question ->
                !(assessment.response().to(questionnaire.id(), question.id())
                    instanceof Answer.NotApplicable))
        .map(Question::id)
        .filter(id -> asIs.values().getOrDefault(id, Fraction.ZERO).isBelow(Fraction.HUNDRED))
        .toList();
  }

  private Map<String, Answer> full(List<String> ids) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    ids.forEach(id -> answers.put(id, raised(id, Fraction.HUNDRED)));
    return answers;
  }

  private Answer raised(String id, Fraction target) {
    Answer given = assessment.response().to(questionnaire.id(), id);
    return Raised.to(questionnaire.questions().get(id), given, target, assessment.asOf());
  }

  /**
   * The set with every answer no higher than it must be, those that add least lowered first. What
   * another one waits for stays at the top.
   */
  private Map<String, Answer> lowered(List<String> chosen, Comparator<String> mostFirst) {
    Map<String, Answer> answers = full(chosen);
    for (String id : chosen.stream().sorted(mostFirst.reversed()).toList()) {
      if (chosen.stream().anyMatch(other -> precedence.first(other).contains(id))) {
        continue;
      }
      for (Fraction step : steps(questionnaire.questions().get(id))) {
        Map<String, Answer> lower = new LinkedHashMap<>(answers);
        lower.put(id, raised(id, step));
        if (reaches(lower) && helps(id, lower)) {
          answers = lower;
          break;
        }
      }
    }
    return answers;
  }

  /** Whether an answer so low still adds: an unanswered question answered low may take away. */
  private boolean helps(String id, Map<String, Answer> answers) {
    Map<String, Answer> without = new LinkedHashMap<>(answers);
    without.remove(id);
    return !value(answers).isBelow(value(without));
  }

  /** Percentages above where a question stands that one can answer with, short of the top. */
  private List<Fraction> steps(Question question) {
    Fraction now = asIs.values().getOrDefault(question.id(), Fraction.ZERO);
    List<Fraction> steps = List.of();
    if (question.kind() instanceof QuestionKind.Ordinal ordinal) {
      Scale scale = ordinal.scale();
      steps = scale.levels().stream().map(step -> scale.percent(step.value())).toList();
    } else if (question.kind() instanceof QuestionKind.Percentage) {
      steps = IntStream.range(1, STEP).mapToObj(tenth -> Fraction.of((long) tenth * STEP)).toList();
    }
    return steps.stream()
        .filter(step -> step.isAbove(now) && step.isBelow(Fraction.HUNDRED))
        .toList();
  }

  private List<Raise> raises(List<String> ordered, Map<String, Answer> answers) {
    List<Raise> raises = new ArrayList<>();
    Map<String, Answer> soFar = new LinkedHashMap<>();
    Fraction before = value(soFar);
    for (String id : ordered) {
      soFar.put(id, answers.get(id));
      Supposition.Outcome now = supposition.with(soFar);
      Fraction sum = now.values().getOrDefault(node.id(), Fraction.ZERO);
      raises.add(
          new Raise(
              questionnaire.questions().get(id),
              asIs.values().get(id),
              now.values().get(id),
              answers.get(id),
              sum.minus(before),
              sum,
              precedence.first(id).stream().filter(ordered::contains).toList()));
      before = sum;
    }
    return raises;
  }

  private Fraction value(Map<String, Answer> answers) {
    return supposition.with(answers).values().getOrDefault(node.id(), Fraction.ZERO);
  }

  private boolean reaches(Map<String, Answer> answers) {
    Level level = supposition.with(answers).levels().get(node.id());
    return level != null && level.n() > node.level().n();
  }
}
