package co.veedor.assessment;

import co.veedor.engine.RuleRun;
import co.veedor.facts.FactsOf;
import co.veedor.facts.Keys;
import co.veedor.facts.said.Level;
import co.veedor.facts.said.Score;
import co.veedor.number.Fraction;
import co.veedor.response.Answer;
import co.veedor.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * One questionnaire of a response, kept in the rules: what would come out if some answers were
 * others. Every outcome is what the rules say when they judge the whole questionnaire with those
 * answers. Not thread-safe; close it.
 */
public final class Supposition implements AutoCloseable {
  /** Nothing later changes a value or a level. */
  private static final String LAST_STEP = "level";

  private final FactsOf facts;
  private final Response response;
  private final String questionnaire;
  private final String basis;
  private final RuleRun run;
  private final Map<String, Answer> supposed = new HashMap<>();

  Supposition(
      FactsOf facts,
      RuleRun run,
      Response response,
      String questionnaire,
      LocalDate asOf,
      String basis) {
    this.facts = facts;
    this.run = run;
    this.response = response;
    this.questionnaire = questionnaire;
    this.basis = basis;
    run.state(facts.response(response, questionnaire, asOf, basis));
  }

  /**
   * What comes out.
   *
   * @param values percent 0–100 by id of the node or question, in the reading that counts; those
   *     without a value are missing
   * @param levels the maturity level by id of the node
   */
  public record Outcome(Map<String, Fraction> values, Map<String, Level> levels) {}

  /**
   * The outcome with some answers changed; all others are as the entity gave them.
   *
   * @param answers by id of the question; empty for the outcome as it is
   */
  public Outcome with(Map<String, Answer> answers) {
    Set<String> touched = new HashSet<>(supposed.keySet());
    touched.addAll(answers.keySet());
    for (String question : touched) {
      swap(question, answers.getOrDefault(question, response.to(questionnaire, question)));
    }
    run.fire(LAST_STEP);
    return outcome();
  }

  private void swap(String question, Answer next) {
    Answer given = response.to(questionnaire, question);
    Answer before = supposed.getOrDefault(question, given);
    if (!before.equals(next)) {
      run.takeBack(facts.answer(questionnaire, question, before));
      run.state(facts.answer(questionnaire, question, next));
    }
    if (next.equals(given)) {
      supposed.remove(question);
    } else {
      supposed.put(question, next);
    }
  }

  private Outcome outcome() {
    Map<String, Fraction> values = new HashMap<>();
    Map<String, Level> levels = new HashMap<>();
    for (Score score : run.conclusions(Score.class)) {
      if (score.isValued() && score.reading().equals(basis)) {
        values.put(Keys.id(score.key()), score.value());
      }
    }
    run.conclusions(Level.class).forEach(level -> levels.put(Keys.id(level.key()), level));
    return new Outcome(values, levels);
  }

  @Override
  public void close() {
    run.close();
  }
}
