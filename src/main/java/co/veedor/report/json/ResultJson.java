package co.veedor.report.json;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.FindingResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.document.JsonText;
import co.veedor.plan.Plan;
import co.veedor.report.OneFileFormat;
import co.veedor.response.ResponseText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the result in the public shape {@code veedor/result/1}. Numbers carry sixteen significant
 * digits, and beside them the exact fraction.
 */
public final class ResultJson implements OneFileFormat {
  /** Name and version of the shape. */
  public static final String SCHEMA = "veedor/result/1";

  @Override
  public String code() {
    return "json";
  }

  @Override
  public String fileName() {
    return "resultado.json";
  }

  @Override
  public void write(Plan plan, OutputStream out) throws IOException {
    JsonText.write(document(plan), out);
  }

  /** Writes several results as one document. */
  public static void write(List<Plan> plans, OutputStream out) throws IOException {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schema", "veedor/results/1");
    document.put("results", plans.stream().map(ResultJson::document).toList());
    JsonText.write(document, out);
  }

  private static Map<String, Object> document(Plan plan) {
    Assessment assessment = plan.assessment();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schema", SCHEMA);
    document.put("entity", ResponseText.entity(assessment.response().entity()));
    document.put("period", assessment.response().period().code());
    document.put("asOf", assessment.asOf().toString());
    document.put("basis", assessment.basis());
    document.put("receipt", ReceiptJson.of(plan));
    document.put("review", NodeJson.review(assessment.review()));
    document.put(
        "questionnaires",
        assessment.questionnaires().stream()
            .map(result -> questionnaire(result, assessment.basis()))
            .toList());
    document.put("gaps", PlanJson.gaps(plan));
    document.put("initiatives", plan.initiatives().stream().map(PlanJson::initiative).toList());
    document.put("plan", PlanJson.of(plan));
    document.put("trend", TrendJson.of(plan.trend()));
    document.put("findings", assessment.findings().stream().map(ResultJson::finding).toList());
    document.put("explanations", ExplanationJson.all(plan.explanations()));
    return document;
  }

  /**
   * The result of one questionnaire, with its whole tree.
   *
   * @param basis code of the reading that counts
   */
  public static Map<String, Object> questionnaire(QuestionnaireResult result, String basis) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", result.questionnaire().id());
    map.put("name", result.questionnaire().name());
    map.put("source", result.questionnaire().source());
    map.put("confidence", result.questionnaire().confidence());
    map.put("notice", result.questionnaire().notice());
    map.put("notes", result.questionnaire().notes());
    map.put("review", NodeJson.review(result.review()));
    map.put("nodes", result.nodes().stream().map(node -> NodeJson.of(node, basis)).toList());
    return map;
  }

  /** One finding. */
  public static Map<String, Object> finding(FindingResult finding) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("rule", finding.rule());
    map.put("kind", finding.kind());
    map.put("severity", finding.severity());
    map.put("questionnaire", finding.questionnaire());
    map.put("subject", finding.subject());
    map.put("message", finding.message());
    if (finding.isAcross()) {
      map.put("other", other(finding.other()));
    }
    map.put("because", List.of(finding.because()));
    return map;
  }

  private static Map<String, Object> other(FindingResult.Other place) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("questionnaire", place.questionnaire());
    map.put("question", place.question());
    map.put("value", place.value());
    return map;
  }
}
