package co.veedor.cli;

import co.veedor.assessment.Assessor;
import co.veedor.assessment.Content;
import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import co.veedor.plan.Plan;
import co.veedor.plan.Planner;
import co.veedor.response.Response;
import co.veedor.response.ResponseReader;
import java.nio.file.Path;
import java.time.LocalDate;

/** Takes one response file from disk to a plan. */
final class Evaluation {
  private final Workplace workplace;
  private final EvaluationSettings settings;
  private final ResponseReader reader;
  private final Assessor assessor;

  Evaluation(Workplace workplace, EvaluationSettings settings) {
    Content content = workplace.content().get();
    this.workplace = workplace;
    this.settings = settings;
    this.reader = new ResponseReader(content.questionnaires());
    this.assessor = workplace.assessor();
  }

  /**
   * Reads, assesses and plans.
   *
   * @param name the file as the person named it
   * @throws co.veedor.fault.FaultException with the place of whatever is wrong in it
   */
  Plan plan(Path file, String name) {
    Response response = reader.read(TextFile.read(file, name, Kind.RESPONSE));
    return Planner.plan(assessor.assess(response, day(response), settings.basis()));
  }

  private LocalDate day(Response response) {
    if (settings.date() != null) {
      return settings.date();
    }
    if (response.answeredOn() != null) {
      return response.answeredOn();
    }
    LocalDate today = workplace.today().get();
    LocalDate end = response.period().end();
    return end.isBefore(today) ? end : today;
  }
}
