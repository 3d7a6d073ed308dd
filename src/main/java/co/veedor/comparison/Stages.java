package co.veedor.comparison;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Assessor;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.Answer;
import co.veedor.response.Response;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
      if (!AnswerWords.isSame(was, is)) {
        answered.add(question.id());
      }
      if (!EvidenceWords.isSame(was.shown(), is.shown(), after.asOf())) {
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
