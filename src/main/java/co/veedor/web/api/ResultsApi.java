package co.veedor.web.api;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Explanation;
import co.veedor.document.Fields;
import co.veedor.facts.FactsOf;
import co.veedor.plan.Plan;
import co.veedor.report.json.ExplanationJson;
import co.veedor.report.json.MovementJson;
import co.veedor.report.json.NodeJson;
import co.veedor.report.json.ReceiptJson;
import co.veedor.report.json.ResultJson;
import co.veedor.store.StoredPeriod;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Comparisons;
import co.veedor.web.service.Services;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the answers of a period come to, why, and what would change it. */
public final class ResultsApi {
  private final Services services;

  /** Over these services. */
  public ResultsApi(Services services) {
    this.services = services;
  }

  /** Shows every node of every questionnaire answered. */
  public Reply show(Call call) {
    Assessment assessment = assessment(call);
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("period", assessment.response().period().code());
    told.put("asOf", assessment.asOf().toString());
    told.put("basis", assessment.basis());
    told.put("receipt", ReceiptJson.of(assessment));
    told.put("review", NodeJson.review(assessment.review()));
    told.put(
        "questionnaires",
        assessment.questionnaires().stream()
            .map(result -> ResultJson.questionnaire(result, assessment.basis()))
            .toList());
    return Reply.json(told);
  }

  /** Shows one explanation, by the id results name it with. */
  public Reply explanation(Call call) {
    String id = call.query("id", "");
    Explanation found = assessment(call).explanations().get(id);
    found = found == null ? plan(call).explanations().get(id) : found;
    if (found == null) {
      throw Problem.missing("Esa explicación no existe.");
    }
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", id);
    told.putAll(ExplanationJson.of(found));
    return Reply.json(told);
  }

  /** Lists what a reader must know or mend. */
  public Reply findings(Call call) {
    return Listing.of(call, assessment(call).findings(), ResultJson::finding);
  }

  /** Tells what would change with other answers; nothing is saved. */
  public Reply simulate(Call call) {
    List<String> changes = ApiBody.read(call, (Fields fields) -> fields.obligatoryTexts("changes"));
    Assessment before = assessment(call);
    Assessment after = services.comparisons().supposed(before, changes);
    return Reply.json(compared(before, after, true));
  }

  /** Shows this period beside another one of the entity: {@code con}. */
  public Reply compare(Call call) {
    StoredPeriod period = services.finder().period(call);
    String other = services.finder().other(call).code();
    Assessment before = services.assessments().get(period.entity(), other, basis(call));
    return Reply.json(compared(before, assessment(call), false));
  }

  /** Tells what moved since another period of the entity, {@code con}, and because of what. */
  public Reply movement(Call call) {
    StoredPeriod period = services.finder().period(call);
    String other = services.finder().other(call).code();
    return Reply.json(
        MovementJson.document(
            services.comparisons().between(period.entity(), other, period.code())));
  }

  private static Map<String, Object> compared(
      Assessment before, Assessment after, boolean changedOnly) {
    List<Map<String, Object>> nodes =
        Comparisons.pairs(before, after).stream()
            .filter(pair -> !changedOnly || pair.isMoved())
            .map(ResultsApi::node)
            .toList();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("basis", after.basis());
    told.put("before", side(before));
    told.put("after", side(after));
    told.put("nodes", nodes);
    return told;
  }

  private static Map<String, Object> node(Comparisons.Pair pair) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("questionnaire", pair.questionnaire().id());
    told.put("id", pair.node().id());
    told.put("kind", pair.node().kind());
    told.put("name", pair.node().name());
    told.put("before", pair.before());
    told.put("after", pair.node().value());
    told.put("change", pair.change());
    return told;
  }

  private static Map<String, Object> side(Assessment assessment) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("period", assessment.response().period().code());
    told.put("asOf", assessment.asOf().toString());
    told.put("gaps", assessment.gaps().size());
    told.put("findings", assessment.findings().size());
    return told;
  }

  private Assessment assessment(Call call) {
    StoredPeriod period = services.finder().period(call);
    return services.assessments().get(period.entity(), period.code(), basis(call));
  }

  private Plan plan(Call call) {
    StoredPeriod period = services.finder().period(call);
    return services.plans().get(period.entity(), period.code(), basis(call));
  }

  private static String basis(Call call) {
    return call.query("lectura", FactsOf.READINGS.get(0));
  }
}
