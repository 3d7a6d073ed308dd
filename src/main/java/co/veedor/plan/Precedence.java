package co.veedor.plan;

import co.veedor.assessment.Assessment;
import co.veedor.facts.Keys;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Condition;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which questions of a questionnaire come before which, for one assessment. */
final class Precedence {
  private static final String WAITING = "espera";

  private final Questionnaire questionnaire;
  private final Map<String, Fraction> values;
  private final Set<String> waiting;

  /**
   * The order of a questionnaire's questions.
   *
   * @param values percent by id of the question, as they are
   */
  Precedence(Assessment assessment, Questionnaire questionnaire, Map<String, Fraction> values) {
    this.questionnaire = questionnaire;
    this.values = values;
    this.waiting =
        assessment.gaps().stream()
            .filter(gap -> gap.kind().equals(WAITING))
            .map(gap -> gap.id())
            .collect(Collectors.toSet());
  }

  /** Ids of the questions a total is made of, whatever totals lie between, and their sources. */
  Set<String> partsOf(String id) {
    Set<String> parts = new LinkedHashSet<>();
    collect(id, parts);
    return parts;
  }

  private void collect(String id, Set<String> parts) {
    if (!parts.add(id)) {
      return;
    }
    if (questionnaire.nodes().containsKey(id)) {
      questionnaire.partsOf(questionnaire.nodes().get(id)).forEach(part -> collect(part, parts));
    } else {
      String source = questionnaire.questions().get(id).ties().inherits();
      if (!source.isEmpty()) {
        collect(source, parts);
      }
    }
  }

  /** Ids of the questions that must be raised before {@code id}, because they are not met yet. */
  Set<String> first(String id) {
    Question question = questionnaire.questions().get(id);
    Set<String> first = new LinkedHashSet<>();
    question.ties().requires().stream()
        .filter(needed -> values.getOrDefault(needed, Fraction.ZERO).isBelow(Fraction.HUNDRED))
        .forEach(first::add);
    Condition condition = question.ties().condition();
    if (condition != null && condition.any() && waiting.contains(Keys.of(questionnaire.id(), id))) {
      first.add(condition.question());
    }
    return first;
  }

  /** The questions with all that must come before them. */
  List<String> closed(List<String> ids) {
    Set<String> closed = new LinkedHashSet<>();
    ids.forEach(id -> close(id, closed));
    return List.copyOf(closed);
  }

  private void close(String id, Set<String> closed) {
    if (!closed.contains(id)) {
      first(id).forEach(before -> close(before, closed));
      closed.add(id);
    }
  }

  /** The questions in {@code order}, each after what must come before it. */
  List<String> ordered(List<String> ids, Comparator<String> order) {
    List<String> ordered = new ArrayList<>(closed(ids.stream().sorted(order).toList()));
    ordered.retainAll(ids);
    return ordered;
  }
}
