package co.veedor.report.json;

import co.veedor.assessment.Explanation;
import co.veedor.facts.InForce;
import java.util.LinkedHashMap;
import java.util.Map;

/** Explanations as JSON. */
public final class ExplanationJson {
  private ExplanationJson() {}

  static Map<String, Object> all(Map<String, Explanation> explanations) {
    Map<String, Object> all = new LinkedHashMap<>();
    explanations.forEach((id, explanation) -> all.put(id, of(explanation)));
    return all;
  }

  /** One explanation. */
  public static Map<String, Object> of(Explanation explanation) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("rule", explanation.rule().isEmpty() ? null : explanation.rule());
    map.put("says", explanation.says());
    map.put("inputs", explanation.inputs().stream().map(ExplanationJson::input).toList());
    if (!explanation.excluded().isEmpty()) {
      map.put("excluded", explanation.excluded().stream().map(ExplanationJson::excluded).toList());
    }
    map.put(
        "parameters", explanation.parameters().stream().map(ExplanationJson::parameter).toList());
    if (!explanation.source().isEmpty()) {
      map.put("source", explanation.source());
    }
    return map;
  }

  private static Map<String, Object> input(Explanation.Source input) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", input.id());
    map.put("value", input.value());
    map.put("weight", input.weight());
    if (!input.value().isWhole() || !input.weight().isWhole()) {
      Map<String, Object> exact = new LinkedHashMap<>();
      exact.put("value", input.value().toString());
      exact.put("weight", input.weight().toString());
      map.put("exact", exact);
    }
    map.put("because", input.because());
    return map;
  }

  private static Map<String, Object> excluded(Explanation.Omitted omitted) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", omitted.id());
    map.put("because", omitted.because());
    return map;
  }

  private static Map<String, Object> parameter(InForce parameter) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", parameter.name());
    map.put("value", parameter.value());
    map.put("from", parameter.from().toString());
    map.put("source", parameter.source());
    map.put("confidence", parameter.confidence());
    return map;
  }
}
