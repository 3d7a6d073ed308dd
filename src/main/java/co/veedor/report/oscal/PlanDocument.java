package co.veedor.report.oscal;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.plan.Fate;
import co.veedor.plan.Plan;
import co.veedor.plan.PlannedInitiative;
import co.veedor.plan.PlannedInitiative.Done;
import co.veedor.plan.PlannedInitiative.Placed;
import co.veedor.questionnaire.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the plan does about controls: {@code plan-of-action-and-milestones}. */
final class PlanDocument {
  private static final String MODEL = "plan-of-action-and-milestones";

  private final Plan plan;
  private final Assessment assessment;
  private final List<Object> observations = new ArrayList<>();
  private final List<Object> risks = new ArrayList<>();
  private final List<Object> findings = new ArrayList<>();
  private final List<Object> items = new ArrayList<>();

  PlanDocument(Plan plan) {
    this.plan = plan;
    this.assessment = plan.assessment();
  }

  Map<String, Object> document(List<QuestionnaireResult> results) {
    results.forEach(this::add);
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("metadata", Head.metadata(plan, MODEL, "Plan de acción y hitos"));
    Map<String, Object> system = new LinkedHashMap<>();
    system.put("identifier-type", "http://ietf.org/rfc/rfc4122");
    system.put("id", Head.party(assessment));
    map.put("system-id", system);
    map.put("observations", observations);
    map.put("risks", risks);
    map.put("findings", findings);
    map.put("poam-items", items);
    return Oscal.document(MODEL, map);
  }

  private void add(QuestionnaireResult result) {
    ControlParts parts = new ControlParts(plan, result);
    for (Question control : parts.lacking()) {
      observations.add(parts.observation(control));
      findings.add(parts.finding(control));
      risks.add(risk(parts, control));
      items.add(item(parts, control));
    }
  }

  private static Map<String, Object> risk(ControlParts parts, Question control) {
    Fate fate = parts.fate(control);
    Map<String, Object> risk = parts.risk(control);
    if (fate.closed() != null) {
      risk.put("deadline", Oscal.moment(fate.closed().lastDay()));
    }
    Oscal.put(
        risk,
        "remediations",
        parts.closing(control).stream().map(each -> remediation(parts, control, each)).toList());
    return risk;
  }

  private static Map<String, Object> remediation(
      ControlParts parts, Question control, PlannedInitiative planned) {
    String id = planned.initiative().id();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("uuid", parts.uuid("remediation " + id, control));
    map.put("lifecycle", lifecycle(planned));
    map.put("title", Oscal.line(id + ". " + planned.initiative().name()));
    map.put("description", Oscal.line(planned.initiative().objective()));
    List<Object> props = new ArrayList<>();
    props.add(Oscal.prop("initiative", id));
    props.add(Oscal.prop("priority", planned.priority()));
    props.add(Oscal.prop("cost.cop", Long.toString(planned.initiative().cost())));
    props.add(Oscal.prop("months", Integer.toString(planned.initiative().months())));
    map.put("props", props);
    if (planned.placement() instanceof Placed placed) {
      map.put("tasks", List.of(milestone(parts, control, planned, placed)));
    }
    return map;
  }

  private static String lifecycle(PlannedInitiative planned) {
    if (planned.placement() instanceof Done) {
      return "completed";
    }
    return planned.placement() instanceof Placed ? "planned" : "recommendation";
  }

  private static Map<String, Object> milestone(
      ControlParts parts, Question control, PlannedInitiative planned, Placed placed) {
    Map<String, Object> range = new LinkedHashMap<>();
    range.put("start", Oscal.moment(placed.start().firstDay()));
    range.put("end", Oscal.moment(placed.end().lastDay()));
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("uuid", parts.uuid("milestone " + planned.initiative().id(), control));
    map.put("type", "milestone");
    map.put("title", Oscal.line("Termina " + planned.initiative().name()));
    map.put("description", Oscal.line(String.join("; ", planned.initiative().deliverables())));
    map.put("timing", Map.of("within-date-range", range));
    return map;
  }

  private Map<String, Object> item(ControlParts parts, Question control) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("uuid", parts.uuid("poam-item", control));
    map.put("title", parts.title(control));
    map.put("description", Oscal.line(parts.fate(control).says()));
    map.put("origins", Head.origins(assessment));
    map.put("related-findings", List.of(Map.of("finding-uuid", parts.uuid("finding", control))));
    map.put(
        "related-observations",
        List.of(Map.of("observation-uuid", parts.uuid("observation", control))));
    map.put("related-risks", List.of(Map.of("risk-uuid", parts.uuid("risk", control))));
    return map;
  }
}
