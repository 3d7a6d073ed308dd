package co.veedor.cli;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Assessor;
import co.veedor.assessment.Content;
import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import co.veedor.plan.Plan;
import co.veedor.plan.PlanReader;
import co.veedor.plan.PlanSettings;
import co.veedor.plan.Planner;
import co.veedor.response.Response;
import co.veedor.response.workbook.ResponseFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Takes one response file from disk to a plan. */
final class Evaluation {
  private final Workplace workplace;
  private final EvaluationSettings settings;
  private final ResponseFiles reader;
  private final Assessor assessor;
  private final Planner planner;

  Evaluation(Workplace workplace, EvaluationSettings settings) {
    Content content = workplace.content().get();
    this.workplace = workplace;
    this.settings = settings;
    this.reader = new ResponseFiles(content.questionnaires());
    this.assessor = workplace.assessor();
    this.planner =
        new Planner(
            content,
            assessor,
            () -> workplace.folder().crosswalks(content.catalogue(), content.questionnaires()));
  }

  /**
   * Reads, assesses and plans, with what the plan's file decides.
   *
   * @param name the file as the person named it
   * @throws co.veedor.fault.FaultException with the place of whatever is wrong in it
   */
  Plan plan(Path file, String name) {
    return planned(assessment(file, name), List.of());
  }

  /**
   * Plans with what the plan's file decides.
   *
   * @param earlier assessments of the same entity, of earlier periods
   */
  Plan planned(Assessment assessment, List<Assessment> earlier) {
    return planner.plan(assessment, decided(assessment)).after(earlier);
  }

  /**
   * Plans without limits: the plan's file is of another period.
   *
   * @param earlier assessments of the same entity, of earlier periods
   */
  Plan unlimited(Assessment assessment, List<Assessment> earlier) {
    return planner.plan(assessment, PlanSettings.usual(assessment.asOf())).after(earlier);
  }

  /**
   * Reads and assesses.
   *
   * @param name the file as the person named it
   * @throws co.veedor.fault.FaultException with the place of whatever is wrong in it
   */
  Assessment assessment(Path file, String name) {
    Response response = reader.read(file, name);
    return assessor.assess(response, day(response), settings.basis());
  }

  private PlanSettings decided(Assessment assessment) {
    if (settings.plan() == null) {
      return PlanSettings.usual(assessment.asOf());
    }
    Path file = workplace.here().resolve(settings.plan());
    TextFile text = TextFile.read(file, settings.plan().toString(), Kind.RESPONSE);
    return PlanReader.read(text, assessment.catalogue(), assessment.asOf());
  }

  private LocalDate day(Response response) {
    return settings.date() == null ? response.day(workplace.today().get()) : settings.date();
  }
}
