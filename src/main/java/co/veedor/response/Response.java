package co.veedor.response;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A self-assessment as an entity handed it over, valid against the questionnaires it answers.
 * Immutable.
 *
 * @param entity who answers
 * @param period the time it speaks of
 * @param answeredOn day it was answered; null when not stated
 * @param targets what the entity wants to reach
 * @param answers questionnaire id, then question id, in the order of the questionnaire; questions
 *     nobody answered are missing
 * @param file the file it came from, as the person named it
 * @param digest SHA-256 of that file, in hexadecimal
 */
public record Response(
    Entity entity,
    Period period,
    LocalDate answeredOn,
    Targets targets,
    Map<String, Map<String, Answer>> answers,
    String file,
    String digest) {
  private static final Answer UNANSWERED = new Answer.Unanswered();

  /**
   * The day whose norms and parameters count when nobody chooses another: the one it was answered
   * on, or else the end of its period, but no day still to come.
   */
  public LocalDate day(LocalDate today) {
    if (answeredOn != null) {
      return answeredOn;
    }
    return period.end().isBefore(today) ? period.end() : today;
  }

  /** The answer to a question; {@link Answer.Unanswered} when there is none. */
  public Answer to(String questionnaire, String question) {
    Answer answer = answers.getOrDefault(questionnaire, Map.of()).get(question);
    return answer == null ? UNANSWERED : answer;
  }

  /** The same response with every piece of evidence put as {@code change} has it. */
  public Response withEvidence(UnaryOperator<Evidence> change) {
    Map<String, Map<String, Answer>> changed = new LinkedHashMap<>();
    answers.forEach(
        (questionnaire, given) -> {
          Map<String, Answer> own = new LinkedHashMap<>();
          given.forEach((question, answer) -> own.put(question, answer.withEvidence(change)));
          changed.put(questionnaire, own);
        });
    return new Response(entity, period, answeredOn, targets, changed, file, digest);
  }

  /** The same response without any target. */
  public Response withoutTargets() {
    return new Response(entity, period, answeredOn, Targets.NONE, answers, file, digest);
  }

  /** Everything shown for any answer, in the order of the questionnaires. */
  public Stream<Evidence> evidence() {
    return answers.values().stream()
        .flatMap(given -> given.values().stream())
        .flatMap(answer -> answer.shown().stream());
  }
}
