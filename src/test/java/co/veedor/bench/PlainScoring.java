package co.veedor.bench;

import co.veedor.facts.FactsOf;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.questionnaire.TreeNode;
import co.veedor.response.Answer;
import co.veedor.response.Evidence;
import co.veedor.response.Mark;
import co.veedor.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The scoring of one questionnaire written by hand in Java: three readings of every node, nothing
 * explained. What the rules are measured against.
 */
final class PlainScoring {
  private static final Fraction HALF = Fraction.of(50);

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
      Map<String, Fraction> values = new LinkedHashMap<>();
      for (Question question : questionnaire.questions().values()) {
        if (response.to(questionnaire.id(), question.id()) instanceof Answer.Given given
            && states(given)) {
          values.put(question.id(), value(given, reading));
        }
      }
      for (TreeNode node : questionnaire.nodes().values()) {
        mean(node, values);
      }
      scores.put(reading, values);
    }
    return scores;
  }

  private static boolean states(Answer.Given given) {
    return given.declared() != null
        || given.marks().values().stream().anyMatch(mark -> mark != Mark.NO_APLICA);
  }

  private void mean(TreeNode node, Map<String, Fraction> values) {
    Fraction sum = Fraction.ZERO;
    int count = 0;
    for (Question question : questionnaire.below(node.id())) {
      Fraction value = values.get(question.id());
      if (value != null) {
        sum = sum.plus(value);
        count++;
      }
    }
    if (count > 0) {
      values.put(node.id(), sum.dividedBy(Fraction.of(count)));
    }
  }

  private Fraction value(Answer.Given given, String reading) {
    return switch (reading) {
      case "declarado" -> given.declared() != null ? given.declared() : share(given, List.of(""));
      case "calculado" -> noMarks(given) ? given.declared() : share(given, List.of(""));
      default -> verified(given);
    };
  }

  private static boolean noMarks(Answer.Given given) {
    return given.marks().values().stream().allMatch(mark -> mark == Mark.NO_APLICA);
  }

  private Fraction verified(Answer.Given given) {
    List<String> backed = new ArrayList<>();
    for (Evidence evidence : given.evidence()) {
      boolean holds = evidence.expires() == null || !evidence.expires().isBefore(asOf);
      if (holds && evidence.status().equals("aceptada")) {
        backed.addAll(evidence.options().isEmpty() ? List.of("") : evidence.options());
      }
    }
    if (backed.isEmpty()) {
      return Fraction.ZERO;
    }
    if (noMarks(given)) {
      return backed.contains("") ? given.declared() : Fraction.ZERO;
    }
    return share(given, backed);
  }

  private static Fraction share(Answer.Given given, List<String> backed) {
    Fraction sum = Fraction.ZERO;
    int count = 0;
    for (Map.Entry<String, Mark> mark : given.marks().entrySet()) {
      if (mark.getValue() != Mark.NO_APLICA) {
        boolean counts = backed.contains("") || backed.contains(mark.getKey());
        sum = counts ? sum.plus(credit(mark.getValue())) : sum;
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
}
