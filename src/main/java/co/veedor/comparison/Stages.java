package co.veedor.comparison;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Assessor;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.Answer;
import co.veedor.response.Evidence;
import co.veedor.response.Response;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Walks from an earlier to a later result of one edition, replacing one kind of thing at a time.
 */
final class Stages {
  private final Assessor assessor;

  Stages(Assessor assessor) {
    this.assessor = assessor;
  }

  /**
   * Every result on the way, the earlier first and the later last.
   *
   * @param edition answered in both
   */
  List<Stage> between(Assessment before, Assessment after, Questionnaire edition) {
    Response one = before.response();
    Response other = after.response();
    Set<String> answered = new LinkedHashSet<>();
    Set<String> backed = new LinkedHashSet<>();
    Map<String, Answer> unbacked = new LinkedHashMap<>();
    for (Question question : edition.questions().values()) {
      Answer was = one.to(edition.id(), question.id());
      Answer is = other.to(edition.id(), question.id());
      if (!isSame(was, is)) {
        answered.add(question.id());
      }
      if (!evidence(was).equals(evidence(is))) {
        backed.add(question.id());
      }
      unbacked.put(question.id(), is.showing(was.shown()));
    }
    Map<String, Answer> given = one.answers().get(edition.id());
    return List.of(
        new Stage(null, before, Set.of()),
        stage(Stage.Kind.CIRCUMSTANCES, with(other, edition, given), after, Set.of()),
        stage(Stage.Kind.ANSWERS, with(other, edition, unbacked), after, answered),
        new Stage(Stage.Kind.EVIDENCE, after, backed));
  }

  /** Whether the same is claimed, whatever is shown for it and wherever it is written. */
  private static boolean isSame(Answer one, Answer other) {
    if (one instanceof Answer.Given given && other instanceof Answer.Given last) {
      return given.marks().equals(last.marks())
          && Objects.equals(given.declared(), last.declared());
    }
    boolean claims = one instanceof Answer.Given || other instanceof Answer.Given;
    boolean waived = one instanceof Answer.NotApplicable != other instanceof Answer.NotApplicable;
    return !claims && !waived;
  }

  /** What of the evidence the verified reading looks at. */
  private static Set<List<Object>> evidence(Answer answer) {
    Set<List<Object>> seen = new HashSet<>();
    for (Evidence each : answer.shown()) {
      seen.add(
          Arrays.asList(each.title(), each.link(), each.status(), each.expires(), each.options()));
    }
    return seen;
  }

  private Stage stage(Stage.Kind kind, Response response, Assessment after, Set<String> changed) {
    return new Stage(kind, assessor.assess(response, after.asOf(), after.basis()), changed);
  }

  private static Response with(
      Response response, Questionnaire edition, Map<String, Answer> answers) {
    return new Response(
        response.entity(),
        response.period(),
        response.answeredOn(),
        response.targets(),
        Map.of(edition.id(), answers),
        response.file(),
        response.digest());
  }
}
