package co.veedor.bench;

import co.veedor.facts.FactsOf;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Option.Role;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.QuestionKind;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.questionnaire.TreeNode;
import co.veedor.response.Answer;
import co.veedor.response.Evidence;
import co.veedor.response.Mark;
import co.veedor.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The published scoring written straight in Java, with the parameters in the code and nothing
 * explained. What the rules are measured against.
 */
final class PlainScoring {
  private static final Fraction HALF = Fraction.of(50);
  private static final String DECLARED = "declarado";
  private static final String COMPUTED = "calculado";

  private final Questionnaire questionnaire;
  private final LocalDate asOf;

  PlainScoring(Questionnaire questionnaire, LocalDate asOf) {
    this.questionnaire = questionnaire;
    this.asOf = asOf;
  }

  /** Values by reading and node id; nodes without value are missing. */
  Map<String, Map<String, Fraction>> score(Response response) {
    Map<String, Map<String, Fraction>> scores = new LinkedHashMap<>();
    for (String reading : FactsOf.READINGS) {
      Map<String, Fraction> values = new HashMap<>();
      for (Question question : questionnaire.questions().values()) {
        Answer answer = response.to(questionnaire.id(), question.id());
        if (answer instanceof Answer.Given given && states(question, given)) {
          values.put(question.id(), value(question, given, reading));
        }
      }
      Set<String> answered = response.answers().getOrDefault(questionnaire.id(), Map.of()).keySet();
      Totals totals = new Totals(questionnaire, values, answered);
      questionnaire.questions().keySet().forEach(totals::of);
      questionnaire.nodes().keySet().forEach(totals::of);
      scores.put(reading, totals.found());
    }
    return scores;
  }

  private static boolean states(Question question, Answer.Given given) {
    boolean exempt =
        question.options().stream().anyMatch(o -> o.role() == Role.EXEMPTS && met(given, o.id()));
    return !question.scoring().equals("informative")
        && !exempt
        && (given.declared() != null || !noMarks(question, given));
  }

  private static boolean counts(Option option) {
    return option.role() == Role.COUNTS || option.credit() != null;
  }

  private static boolean met(Answer.Given given, String letter) {
    return given.marks().get(letter) == Mark.CUMPLE;
  }

  private Fraction value(Question question, Answer.Given given, String reading) {
    return switch (reading) {
      case DECLARED ->
          given.declared() != null ? given.declared() : share(question, given, List.of(""));
      case COMPUTED ->
          noMarks(question, given) ? given.declared() : share(question, given, List.of(""));
      default -> verified(question, given);
    };
  }

  private static boolean noMarks(Question question, Answer.Given given) {
    return question.options().stream()
        .filter(option -> counts(option) || met(given, option.id()))
        .allMatch(
            option -> given.marks().getOrDefault(option.id(), Mark.NO_APLICA) == Mark.NO_APLICA);
  }

  private Fraction verified(Question question, Answer.Given given) {
    List<String> backed = new ArrayList<>();
    for (Evidence evidence : given.evidence()) {
      boolean issued = evidence.date() == null || !evidence.date().isAfter(asOf);
      boolean holds = issued && (evidence.expires() == null || !evidence.expires().isBefore(asOf));
      if (holds && evidence.status().equals("aceptada")) {
        backed.addAll(evidence.options().isEmpty() ? List.of("") : evidence.options());
      }
    }
    if (backed.isEmpty()) {
      return Fraction.ZERO;
    }
    if (noMarks(question, given)) {
      return backed.contains("") ? given.declared() : Fraction.ZERO;
    }
    return share(question, given, backed);
  }

  private static Fraction share(Question question, Answer.Given given, List<String> backed) {
    Fraction sum = Fraction.ZERO;
    int count = 0;
    for (Option option : question.options()) {
      Mark mark = given.marks().getOrDefault(option.id(), Mark.NO_APLICA);
      boolean counts = backed.contains("") || backed.contains(option.id());
      if (question.kind() instanceof QuestionKind.Choice) {
        sum = counts && mark == Mark.CUMPLE ? option.credit() : sum;
        count = 1;
      } else if (option.role() == Role.DENIES && mark == Mark.CUMPLE) {
        return Fraction.ZERO;
      } else if (option.role() == Role.COUNTS && mark != Mark.NO_APLICA) {
        sum = counts ? sum.plus(credit(mark)) : sum;
        count++;
      }
    }
    return sum.dividedBy(Fraction.of(count));
  }

  private static Fraction credit(Mark mark) {
    return switch (mark) {
      case CUMPLE -> Fraction.HUNDRED;
      case PARCIAL -> HALF;
      default -> Fraction.ZERO;
    };
  }

  /** The values of nodes, each made once. */
  private static final class Totals {
    private final Questionnaire questionnaire;
    private final Map<String, Fraction> values;
    private final Set<String> answered;
    private final Map<String, List<String>> parts = new HashMap<>();

    Totals(Questionnaire questionnaire, Map<String, Fraction> values, Set<String> answered) {
      this.questionnaire = questionnaire;
      this.values = values;
      this.answered = answered;
    }

    Map<String, Fraction> found() {
      values.values().removeIf(java.util.Objects::isNull);
      return values;
    }

    Fraction of(String id) {
      if (!values.containsKey(id)) {
        Question question = questionnaire.questions().get(id);
        values.put(id, question == null ? total(questionnaire.nodes().get(id)) : taken(question));
      }
      return values.get(id);
    }

    private Fraction taken(Question question) {
      return question.inherits().isEmpty() || answered.contains(question.id())
          ? null
          : of(question.inherits());
    }

    private List<String> parts(TreeNode node) {
      return parts.computeIfAbsent(node.id(), id -> questionnaire.partsOf(node));
    }

    private Fraction total(TreeNode node) {
      return switch (node.aggregate()) {
        case "mean" -> mean(node, false);
        case "weighted" -> mean(node, true);
        case "share-reaching" -> reaching(node);
        case "staircase" -> climbed(node);
        default -> null;
      };
    }

    private Fraction mean(TreeNode node, boolean weighted) {
      Fraction sum = Fraction.ZERO;
      Fraction weights = Fraction.ZERO;
      for (String part : parts(node)) {
        Fraction value = of(part);
        Fraction weight = weighted ? questionnaire.nodes().get(part).weight() : Fraction.ONE;
        sum = value == null ? sum : sum.plus(value.times(weight));
        weights = value == null ? weights : weights.plus(weight);
      }
      return weights.equals(Fraction.ZERO) ? null : sum.dividedBy(weights);
    }

    private Fraction reaching(TreeNode node) {
      long reach = 0;
      long asked = 0;
      boolean any = false;
      for (String part : parts(node)) {
        Fraction value = of(part);
        any |= value != null;
        reach += value != null && !value.isBelow(node.required()) ? 1 : 0;
        asked += value != null || isOpen(part) ? 1 : 0;
      }
      return any ? Fraction.of(100 * reach, asked) : null;
    }

    /** Whether nobody answered it, and nobody said that it does not apply. */
    private boolean isOpen(String part) {
      Question question = questionnaire.questions().get(part);
      if (question == null || answered.contains(part)) {
        return false;
      }
      return question.inherits().isEmpty() || !answered.contains(question.inherits());
    }

    private boolean hasOpen(TreeNode node) {
      return parts(node).stream().anyMatch(this::isOpen);
    }

    private Fraction climbed(TreeNode node) {
      List<TreeNode> steps =
          parts(node).stream()
              .map(questionnaire.nodes()::get)
              .sorted(Comparator.comparing(TreeNode::required))
              .filter(step -> of(step.id()) != null || hasOpen(step))
              .toList();
      boolean any = steps.stream().anyMatch(step -> of(step.id()) != null);
      int climbed = 0;
      while (climbed < steps.size() && Fraction.HUNDRED.equals(of(steps.get(climbed).id()))) {
        climbed++;
      }
      return any ? Fraction.of(100L * climbed, steps.size()) : null;
    }
  }
}
