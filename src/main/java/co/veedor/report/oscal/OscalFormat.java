package co.veedor.report.oscal;

import co.veedor.assessment.QuestionnaireResult;
import co.veedor.document.JsonText;
import co.veedor.plan.Plan;
import co.veedor.report.ReportFolder;
import co.veedor.report.ReportFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Results and plan in OSCAL, for the questionnaires whose editions say which questions are
 * controls. The same result gives the same bytes: identifiers follow from what they name.
 */
public final class OscalFormat implements ReportFormat {
  private static final String RESULTS = "oscal-resultados.json";
  private static final String PLAN = "oscal-plan.json";

  @Override
  public String code() {
    return "oscal";
  }

  @Override
  public Set<String> fileNames() {
    return Set.of(RESULTS, PLAN);
  }

  /** Nothing without controls; no plan of action where no control lacks anything. */
  @Override
  public Map<String, ReportFolder.Writing> files(Plan plan) {
    List<QuestionnaireResult> results =
        plan.assessment().questionnaires().stream()
            .filter(each -> !each.questionnaire().controlQuestions().isEmpty())
            .toList();
    Map<String, ReportFolder.Writing> files = new LinkedHashMap<>();
    if (!results.isEmpty()) {
      files.put(RESULTS, out -> JsonText.write(new ResultsDocument(plan).document(results), out));
    }
    if (results.stream().anyMatch(each -> !new ControlParts(plan, each).lacking().isEmpty())) {
      files.put(PLAN, out -> JsonText.write(new PlanDocument(plan).document(results), out));
    }
    return files;
  }
}
