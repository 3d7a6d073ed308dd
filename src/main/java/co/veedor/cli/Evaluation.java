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
import co.veedor.response.file.EvidenceFiles;
import co.veedor.response.file.SharedDocuments;
import co.veedor.response.workbook.ResponseFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Takes one response file from disk to a plan. */
final class Evaluation {
  private final Workplace workplace;
  private final EvaluationSettings settings;
  private final ResponseFiles reader;
  private final SharedDocuments shared = new SharedDocuments();
  private final Assessor assessor;
  private final Planner planner;

  Evaluation(Workplace workplace, EvaluationSettings settings) {
    Content content = workplace.content().get();
    this.workplace = workplace;
    this.settings = settings;
    this.reader = new ResponseFiles(content.questionnaires());
    this.assessor = workplace.assessor();
    this.planner = new Planner(content, assessor, content.crosswalks());
  }

  /**
   * Assesses and plans, with what the plan's file decides.
   *
   * @throws co.veedor.fault.FaultException with the place of whatever is wrong in that file
   */
  Plan plan(Response response) {
    return planned(assessed(response), List.of());
  }

  /**
   * Reads and assesses one file.
   *
   * @param name the file as the person named it
   * @throws co.veedor.fault.FaultException with the place of whatever is wrong in it
   */
  Assessment assessment(Path file, String name) {
    return assessed(read(file, name));
  }

  /**
   * Reads and assesses one file for its scores alone: no file of evidence is opened, and nothing of
   * it is kept.
   *
   * @param name the file as the person named it
   * @throws co.veedor.fault.FaultException with the place of whatever is wrong in it
   */
  Assessment scores(Path file, String name) {
    Response response = reader.read(file, name);
    return assessor.assess(response, day(response), settings.basis());
  }

  /**
   * Reads a response, and notes what it shows beside what others show.
   *
   * @param name the file as the person named it
   * @throws co.veedor.fault.FaultException with the place of whatever is wrong in it
   */
  Response read(Path file, String name) {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    Response response = new EvidenceFiles(folder).opened(reader.read(file, name));
    shared.add(response);
    return response;
  }

  /**
   * Plans with what the plan's file decides.
   *
   * @param earlier assessments of the same entity, of earlier periods
   */
  Plan planned(Assessment assessment, List<Assessment> earlier) {
    return planned(assessment, decided(assessment), earlier);
  }

  /**
   * Plans with what was decided.
   *
   * @param earlier assessments of the same entity, of earlier periods
   */
  Plan planned(Assessment assessment, PlanSettings decided, List<Assessment> earlier) {
    return planner.plan(assessment, decided).after(earlier);
  }

  /**
   * Plans without limits: the plan's file is of another period.
   *
   * @param earlier assessments of the same entity, of earlier periods
   */
  Plan unlimited(Assessment assessment, List<Assessment> earlier) {
    return planner.plan(assessment, PlanSettings.usual(assessment.asOf())).after(earlier);
  }

  /** Assesses a response, knowing what all responses read so far show. */
  Assessment assessed(Response response) {
    return assessed(response, day(response));
  }

  /** Assesses a response on a day, knowing what all responses read so far show. */
  Assessment assessed(Response response, LocalDate asOf) {
    return assessor.assess(shared.marked(response), asOf, settings.basis());
  }

  /**
   * What the plan's file decides; the usual when there is none.
   *
   * @throws co.veedor.fault.FaultException with the place of whatever is wrong in it
   */
  PlanSettings decided(Assessment assessment) {
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
