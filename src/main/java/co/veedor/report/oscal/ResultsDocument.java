package co.veedor.report.oscal;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.plan.Plan;
import co.veedor.questionnaire.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The results of the questionnaires that ask for controls: {@code assessment-results}. */
final class ResultsDocument {
  private static final String MODEL = "assessment-results";

  private final Plan plan;
  private final Assessment assessment;

  ResultsDocument(Plan plan) {
    this.plan = plan;
    this.assessment = plan.assessment();
  }

  Map<String, Object> document(List<QuestionnaireResult> results) {
    String resource = Head.uuid(assessment, "assessment-plan");
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("metadata", Head.metadata(plan, MODEL, "Resultados de la autoevaluación"));
    map.put("import-ap", Map.of("href", "#" + resource));
    map.put("results", results.stream().map(this::result).toList());
    Map<String, Object> planned = new LinkedHashMap<>();
    planned.put("uuid", resource);
    planned.put("title", "Plan de la autoevaluación");
    planned.put(
        "description",
        "La entidad responde cada control del cuestionario; las reglas de Veedor lo califican. No"
            + " hay un plan de evaluación aparte.");
    map.put("back-matter", Map.of("resources", List.of(planned)));
    return Oscal.document(MODEL, map);
  }

  private Map<String, Object> result(QuestionnaireResult result) {
    ControlParts parts = new ControlParts(plan, result);
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("uuid", Head.uuid(assessment, "result", result.questionnaire().id()));
    map.put("title", Oscal.line(result.questionnaire().name()));
    map.put(
        "description",
        Oscal.line(
            "Controles de "
                + result.questionnaire().controls().catalogue()
                + ". "
                + result.questionnaire().summary()));
    map.put("start", Oscal.moment(assessment.asOf()));
    map.put("end", Oscal.moment(assessment.asOf()));
    map.put("props", totals(result));
    map.put("reviewed-controls", reviewed(result, parts));
    List<Question> judged = parts.judged();
    Oscal.put(map, "observations", judged.stream().map(parts::observation).toList());
    Oscal.put(map, "risks", parts.lacking().stream().map(parts::risk).toList());
    Oscal.put(map, "findings", judged.stream().map(parts::finding).toList());
    return map;
  }

  private static List<Object> totals(QuestionnaireResult result) {
    List<Object> props = new ArrayList<>();
    props.add(Oscal.prop("questionnaire", result.questionnaire().id()));
    for (NodeResult node : result.nodes()) {
      if (!result.questionnaire().questions().containsKey(node.id())) {
        for (Object score : ControlParts.scores(node)) {
          Map<String, Object> prop = new LinkedHashMap<>((Map<String, Object>) cast(score));
          prop.put("class", node.id());
          props.add(prop);
        }
      }
    }
    return props;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> cast(Object prop) {
    return (Map<String, Object>) prop;
  }

  private static Map<String, Object> reviewed(QuestionnaireResult result, ControlParts parts) {
    List<Question> out = new ArrayList<>(parts.all());
    out.removeAll(parts.judged());
    Map<String, Object> selection = new LinkedHashMap<>();
    selection.put(
        "description",
        Oscal.line(
            result.questionnaire().controls().catalogue()
                + ". Se excluyen los que no tienen puntaje; de cada uno, una propiedad dice si no"
                + " aplica o no se respondió, y por qué."));
    Oscal.put(selection, "props", parts.excluded());
    Oscal.put(selection, "include-controls", ids(parts.all()));
    Oscal.put(selection, "exclude-controls", ids(out));
    return Map.of("control-selections", List.of(selection));
  }

  private static List<Object> ids(List<Question> controls) {
    return controls.stream().<Object>map(each -> Map.of("control-id", each.id())).toList();
  }
}
