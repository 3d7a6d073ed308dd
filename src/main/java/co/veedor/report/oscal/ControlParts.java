package co.veedor.report.oscal;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.GapResult;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.facts.said.State;
import co.veedor.plan.Fate;
import co.veedor.plan.GapRow;
import co.veedor.plan.Plan;
import co.veedor.plan.PlannedInitiative;
import co.veedor.plan.PlannedInitiative.Done;
import co.veedor.questionnaire.Question;
import co.veedor.response.Answer;
import co.veedor.response.Evidence;
import co.veedor.response.Links;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What one questionnaire says of its controls: observations, findings and risks. */
final class ControlParts {
  private static final Map<String, String> SCORES =
      Map.of("declarado", "declared", "calculado", "computed", "verificado", "verified");
  private static final Map<State, String> EXCLUDED =
      Map.of(
          State.NOT_APPLICABLE, "not-applicable",
          State.UNANSWERED, "unanswered",
          State.UNTOTALLED, "not-scored");

  private final Plan plan;
  private final Assessment assessment;
  private final QuestionnaireResult result;
  private final Map<String, NodeResult> nodes;

  /** The gap of each control that has one, by its code. */
  private final Map<String, GapResult> gaps = new LinkedHashMap<>();

  ControlParts(Plan plan, QuestionnaireResult result) {
    this.plan = plan;
    this.assessment = plan.assessment();
    this.result = result;
    this.nodes = result.nodes().stream().collect(Collectors.toMap(NodeResult::id, each -> each));
    assessment.gaps().stream()
        .filter(gap -> gap.questionnaire().equals(result.questionnaire().id()))
        .forEach(gap -> gaps.putIfAbsent(gap.question().id(), gap));
  }

  /** All controls. */
  List<Question> all() {
    return result.questionnaire().controlQuestions();
  }

  /** Those with an answer that gives a score. */
  List<Question> judged() {
    return all().stream().filter(each -> nodes.get(each.id()).value() != null).toList();
  }

  /** Those under their target. */
  List<Question> lacking() {
    return judged().stream().filter(each -> gaps.containsKey(each.id())).toList();
  }

  /** The gap of a control that lacks something. */
  GapResult gap(Question control) {
    return gaps.get(control.id());
  }

  /** What the entity could do to close the gap of a control. */
  List<PlannedInitiative> closing(Question control) {
    String gap = gap(control).id();
    return plan.initiatives().stream().filter(each -> each.closes().contains(gap)).toList();
  }

  /** What the plan does about it. */
  Fate fate(Question control) {
    String gap = gap(control).id();
    return plan.gaps().stream()
        .filter(row -> row.gap().id().equals(gap) || row.same().contains(gap))
        .map(GapRow::fate)
        .findFirst()
        .orElseThrow();
  }

  /**
   * The UUID of a part that tells of a control. It names what the part is about and nothing that is
   * said of it, so that whoever follows a gap finds it in every later document, also of the next
   * period.
   */
  String uuid(String kind, Question control) {
    return Oscal.uuid(
        kind, assessment.response().entity().id(), result.questionnaire().id(), control.id());
  }

  /** The control with its name. */
  String title(Question control) {
    return Oscal.line(control.id() + ". " + control.theme());
  }

  /** A property with each control that has no score, which says why. */
  List<Object> excluded() {
    List<Object> props = new ArrayList<>();
    for (Question control : all()) {
      NodeResult node = nodes.get(control.id());
      if (node.value() == null) {
        Map<String, Object> prop = Oscal.prop("excluded." + EXCLUDED.get(node.state()), node.id());
        prop.put("remarks", says(node.because().get(assessment.basis())));
        props.add(prop);
      }
    }
    return props;
  }

  private String says(String explanation) {
    return Oscal.line(assessment.explanations().get(explanation).says());
  }

  /**
   * What a gap comes to. The text of the questionnaire tells of a control that nobody has begun, so
   * it only stands beside what was reached.
   */
  private String shortfall(Question control) {
    return says(gap(control).because().get(0))
        + ". Qué falta cuando no se cumple: "
        + Oscal.line(control.gap());
  }

  /** Readings of a node as properties. */
  static List<Object> scores(NodeResult node) {
    List<Object> props = new ArrayList<>();
    node.values()
        .forEach(
            (reading, value) -> {
              if (value != null) {
                props.add(Oscal.prop("score." + SCORES.get(reading), value));
              }
            });
    return props;
  }

  Map<String, Object> observation(Question control) {
    Answer answer = assessment.response().to(result.questionnaire().id(), control.id());
    List<Evidence> shown = answer.shown();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("uuid", uuid("observation", control));
    map.put("title", title(control));
    map.put("description", Oscal.line(control.text()));
    map.put("props", scores(nodes.get(control.id())));
    // Whoever reviewed a document examined it; otherwise the entity only said so.
    boolean examined = shown.stream().anyMatch(Evidence::isReviewed);
    map.put("methods", List.of(examined ? "EXAMINE" : "INTERVIEW"));
    map.put("types", List.of("control-objective"));
    map.put("origins", Head.origins(assessment));
    Oscal.put(map, "relevant-evidence", shown.stream().map(this::evidence).toList());
    map.put("collected", Oscal.moment(assessment.asOf()));
    return map;
  }

  private Map<String, Object> evidence(Evidence evidence) {
    Map<String, Object> map = new LinkedHashMap<>();
    String url = evidence.source().url();
    if (!url.isEmpty() && Links.fault(url).isEmpty()) {
      map.put("href", url);
    }
    map.put("description", Oscal.line(evidence.title()));
    List<Object> props = new ArrayList<>(List.of(Oscal.prop("review", evidence.status())));
    if (!evidence.source().file().isEmpty()) {
      props.add(Oscal.prop("file", evidence.source().file()));
    }
    if (!evidence.source().found().digest().isEmpty()) {
      props.add(Oscal.prop("sha256", evidence.source().found().digest()));
    }
    map.put("props", props);
    return map;
  }

  Map<String, Object> finding(Question control) {
    boolean lacks = gaps.containsKey(control.id());
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("state", lacks ? "not-satisfied" : "satisfied");
    status.put("reason", lacks ? "fail" : "pass");
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("type", "objective-id");
    target.put("target-id", control.id());
    target.put("status", status);
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("uuid", uuid("finding", control));
    map.put("title", title(control));
    map.put(
        "description", lacks ? shortfall(control) : "El control llega a la meta de la entidad.");
    map.put("origins", Head.origins(assessment));
    map.put("target", target);
    map.put(
        "related-observations", List.of(Map.of("observation-uuid", uuid("observation", control))));
    if (lacks) {
      map.put("related-risks", List.of(Map.of("risk-uuid", uuid("risk", control))));
    }
    return map;
  }

  /** The risk of a gap: the same in every document. */
  Map<String, Object> risk(Question control) {
    GapResult gap = gap(control);
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("uuid", uuid("risk", control));
    map.put("title", title(control));
    map.put("description", shortfall(control));
    map.put("statement", Oscal.line(control.consequence()));
    List<Object> props = new ArrayList<>();
    props.add(Oscal.prop("severity", gap.severity()));
    props.add(Oscal.prop("gap.current", gap.current()));
    props.add(Oscal.prop("gap.target", gap.target()));
    props.add(Oscal.prop("plan", fate(control).state().code()));
    map.put("props", props);
    map.put("status", status(control));
    map.put("origins", Head.origins(assessment));
    return map;
  }

  /** For the format, «remediating» is work underway; a risk with nothing but plans is open. */
  private String status(Question control) {
    List<PlannedInitiative> closing = closing(control);
    boolean begun = closing.stream().anyMatch(each -> each.placement() instanceof Done);
    boolean goesOn = closing.stream().anyMatch(each -> each.placed() != null);
    return begun && goesOn ? "remediating" : "open";
  }
}
