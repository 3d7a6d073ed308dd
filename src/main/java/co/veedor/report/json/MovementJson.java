package co.veedor.report.json;

import co.veedor.assessment.Assessment;
import co.veedor.comparison.Contribution;
import co.veedor.comparison.Correction;
import co.veedor.comparison.MovedNode;
import co.veedor.comparison.Movement;
import co.veedor.document.JsonText;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.ResponseText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a movement between two results in the public shape {@code veedor/movement/1}. */
public final class MovementJson {
  /** Name and version of the shape. */
  public static final String SCHEMA = "veedor/movement/1";

  private MovementJson() {}

  /** Writes {@code movement} to {@code out}, which stays open. */
  public static void write(Movement movement, OutputStream out) throws IOException {
    JsonText.write(document(movement), out);
  }

  /** What is written. */
  public static Map<String, Object> document(Movement movement) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schema", SCHEMA);
    document.put("entity", ResponseText.entity(movement.after().response().entity()));
    document.put("before", side(movement.before()));
    document.put("after", side(movement.after()));
    document.put(
        "editions",
        movement.editions().stream()
            .map(each -> Map.of("from", each.from(), "to", each.to()))
            .toList());
    document.put("onlyBefore", ids(movement.onlyBefore()));
    document.put("onlyAfter", ids(movement.onlyAfter()));
    document.put("unmoved", movement.unmoved().stream().map(MovementJson::unmoved).toList());
    Map<String, Object> readings = new LinkedHashMap<>();
    movement
        .readings()
        .forEach(
            (reading, nodes) ->
                readings.put(
                    NodeJson.READINGS.get(reading),
                    nodes.stream().map(MovementJson::node).toList()));
    document.put("readings", readings);
    return document;
  }

  private static List<String> ids(List<Questionnaire> editions) {
    return editions.stream().map(Questionnaire::id).toList();
  }

  private static Map<String, Object> unmoved(Correction amendment) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("questionnaire", amendment.questionnaire());
    map.put("question", amendment.question());
    map.putAll(amendment(amendment));
    return map;
  }

  private static Map<String, Object> side(Assessment assessment) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("period", assessment.response().period().code());
    map.put("asOf", assessment.asOf().toString());
    map.put("receipt", ReceiptJson.of(assessment));
    return map;
  }

  private static Map<String, Object> node(MovedNode node) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("questionnaire", node.questionnaire());
    map.put("id", node.id());
    map.put("kind", node.kind());
    map.put("name", node.name());
    map.put("before", node.before());
    map.put("after", node.after());
    map.put("moved", node.movement());
    Map<String, Object> exact = new LinkedHashMap<>();
    exact.put("before", exact(node.before()));
    exact.put("after", exact(node.after()));
    exact.put("moved", exact(node.movement()));
    map.put("exact", exact);
    map.put("because", node.contributions().stream().map(MovementJson::part).toList());
    return map;
  }

  private static Map<String, Object> part(Contribution part) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("cause", part.cause().code());
    map.put("subject", part.subject());
    map.put("points", part.points());
    map.put("exact", part.points().toString());
    map.put("says", part.says());
    map.put("amendments", part.corrections().stream().map(MovementJson::amendment).toList());
    return map;
  }

  private static Map<String, Object> amendment(Correction amendment) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("on", amendment.on() == null ? null : amendment.on().toString());
    map.put("by", amendment.by());
    map.put("approvedBy", amendment.approvedBy());
    map.put("reason", amendment.reason());
    return map;
  }

  private static String exact(Fraction value) {
    return value == null ? null : value.toString();
  }
}
