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
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What closing gaps brings, found by having the rules judge the questionnaires again with the gaps
 * closed. Not thread-safe; close it.
 */
final class Gains implements AutoCloseable {
  private final Assessment assessment;
  private final Assessor assessor;
  private final Map<String, Questionnaire> questionnaires;
  private final Map<String, Supposition> open = new HashMap<>();
  private final Map<String, Map<String, Fraction>> asIs = new HashMap<>();

  Gains(Assessment assessment, Assessor assessor, Map<String, Questionnaire> questionnaires) {
    this.assessment = assessment;
    this.assessor = assessor;
    this.questionnaires = questionnaires;
  }

  /** Points that closing {@code gaps} together brings, by key of the node; only those that move. */
  Map<String, Fraction> points(Collection<GapResult> gaps) {
    Map<String, Fraction> points = new LinkedHashMap<>();
    answers(gaps)
        .forEach(
            (id, answers) -> {
              Map<String, Fraction> after = supposition(id).with(answers).values();
              for (String node : questionnaires.get(id).nodes().keySet()) {
                Fraction before = asIs.get(id).getOrDefault(node, Fraction.ZERO);
                Fraction gain = after.getOrDefault(node, Fraction.ZERO).minus(before);
                if (!gain.equals(Fraction.ZERO)) {
                  points.put(Keys.of(id, node), gain);
                }
              }
            });
    return points;
  }

  /** What the nodes of a questionnaire reach with {@code gaps} closed, by id. */
  Map<String, Fraction> values(String questionnaire, Collection<GapResult> gaps) {
    List<GapResult> own =
        gaps.stream().filter(gap -> gap.questionnaire().equals(questionnaire)).toList();
    return supposition(questionnaire)
        .with(answers(own).getOrDefault(questionnaire, Map.of()))
        .values();
  }

  private Map<String, Map<String, Answer>> answers(Collection<GapResult> gaps) {
    Map<String, Map<String, Answer>> answers = new LinkedHashMap<>();
    for (GapResult gap : gaps) {
      String question = gap.question().id();
      Answer given = assessment.response().to(gap.questionnaire(), question);
      answers
          .computeIfAbsent(gap.questionnaire(), id -> new LinkedHashMap<>())
          .put(question, Raised.to(gap.question(), given, gap.target(), assessment.asOf()));
    }
    return answers;
  }

  private Supposition supposition(String questionnaire) {
    return open.computeIfAbsent(
        questionnaire,
        id -> {
          Supposition opened =
              assessor.suppose(assessment.response(), id, assessment.asOf(), assessment.basis());
          asIs.put(id, opened.with(Map.of()).values());
          return opened;
        });
  }

  @Override
  public void close() {
    open.values().forEach(Supposition::close);
  }
}
