package co.veedor.plan;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Assessor;
import co.veedor.assessment.GapResult;
import co.veedor.assessment.Raised;
import co.veedor.assessment.Supposition;
import co.veedor.facts.Keys;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.Answer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What closing gaps brings, found by having the rules judge the questionnaires again with the gaps
 * closed. Not thread-safe; close it.
 */
final class Gains implements AutoCloseable {
  private final Assessment assessment;
  private final Assessor assessor;
  private final Map<String, Questionnaire> questionnaires;
  private final Map<String, Closing> closings = new HashMap<>();

  Gains(Assessment assessment, Assessor assessor, Map<String, Questionnaire> questionnaires) {
    this.assessment = assessment;
    this.assessor = assessor;
    this.questionnaires = questionnaires;
  }

  /** Finds out what many sets of gaps bring, the questionnaires side by side. */
  void prepare(List<List<GapResult>> sets) {
    Map<String, List<List<GapResult>>> byQuestionnaire = new LinkedHashMap<>();
    for (List<GapResult> set : sets) {
      parts(set)
          .forEach(
              (id, part) ->
                  byQuestionnaire.computeIfAbsent(id, key -> new ArrayList<>()).add(part));
    }
    byQuestionnaire.keySet().forEach(this::closing);
    byQuestionnaire.entrySet().parallelStream()
        .forEach(each -> each.getValue().forEach(closing(each.getKey())::values));
  }

  /** Points that closing {@code gaps} together brings, by key of the node; only those that move. */
  Map<String, Fraction> points(Collection<GapResult> gaps) {
    Map<String, Fraction> points = new LinkedHashMap<>();
    parts(gaps)
        .forEach(
            (id, part) -> {
              Map<String, Fraction> before = closing(id).values(List.of());
              Map<String, Fraction> after = closing(id).values(part);
              for (String node : questionnaires.get(id).nodes().keySet()) {
                Fraction gain = value(after, node).minus(value(before, node));
                if (!gain.equals(Fraction.ZERO)) {
                  points.put(Keys.of(id, node), gain);
                }
              }
            });
    return points;
  }

  /** What the nodes of a questionnaire reach with {@code gaps} closed, by id. */
  Map<String, Fraction> values(String questionnaire, Collection<GapResult> gaps) {
    return closing(questionnaire).values(parts(gaps).getOrDefault(questionnaire, List.of()));
  }

  private static Fraction value(Map<String, Fraction> values, String node) {
    return values.getOrDefault(node, Fraction.ZERO);
  }

  private static Map<String, List<GapResult>> parts(Collection<GapResult> gaps) {
    return gaps.stream()
        .collect(
            Collectors.groupingBy(
                GapResult::questionnaire, LinkedHashMap::new, Collectors.toList()));
  }

  private Closing closing(String questionnaire) {
    return closings.computeIfAbsent(questionnaire, Closing::new);
  }

  @Override
  public void close() {
    closings.values().forEach(Closing::close);
  }

  /** One questionnaire with gaps closed; remembers what came out. */
  private final class Closing implements AutoCloseable {
    private final Supposition supposition;
    private final Map<Set<String>, Map<String, Fraction>> known = new HashMap<>();

    Closing(String questionnaire) {
      this.supposition =
          assessor.suppose(
              assessment.response(), questionnaire, assessment.asOf(), assessment.basis());
    }

    Map<String, Fraction> values(List<GapResult> gaps) {
      Set<String> ids = gaps.stream().map(GapResult::id).collect(Collectors.toSet());
      return known.computeIfAbsent(ids, key -> supposition.with(answers(gaps)).values());
    }

    private Map<String, Answer> answers(List<GapResult> gaps) {
      Map<String, Answer> answers = new LinkedHashMap<>();
      for (GapResult gap : gaps) {
        String question = gap.question().id();
        Answer given = assessment.response().to(gap.questionnaire(), question);
        answers.put(question, Raised.to(gap.question(), given, gap.target(), assessment.asOf()));
      }
      return answers;
    }

    @Override
    public void close() {
      supposition.close();
    }
  }
}
