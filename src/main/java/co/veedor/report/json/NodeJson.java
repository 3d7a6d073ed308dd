package co.veedor.report.json;

import co.veedor.assessment.NodeResult;
import co.veedor.assessment.Review;
import co.veedor.number.Fraction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A node of a result as JSON. */
public final class NodeJson {
  /** The keys of the readings, which are identifiers and therefore English. */
  static final Map<String, String> READINGS =
      Map.of("declarado", "declared", "calculado", "computed", "verificado", "verified");

  private NodeJson() {}

  /**
   * One node.
   *
   * @param basis code of the reading that counts
   */
  public static Map<String, Object> of(NodeResult node, String basis) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", node.id());
    map.put("parent", node.parent());
    map.put("kind", node.kind());
    map.put("name", node.name());
    map.put("confidence", node.confidence());
    map.put("weight", node.weight());
    map.put("value", node.value());
    map.putAll(values(node.values()));
    map.put("state", node.state().name().toLowerCase(Locale.ROOT));
    map.put("answered", node.answered());
    map.put("applicable", node.applicable());
    map.put("total", node.total());
    map.put("level", level(node.level()));
    map.put("gaps", node.gaps());
    map.put("review", review(node.review()));
    map.put("exact", exactWithWeight(node));
    map.put("because", List.of(node.because().get(basis)));
    map.put("readings", readings(node));
    return map;
  }

  /** How much of what was answered was reviewed; shares in percent, null where there is none. */
  public static Map<String, Object> review(Review review) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("evidence", review.evidence());
    map.put("reviewed", review.reviewed());
    map.put("accepted", review.accepted());
    map.put("share", review.share());
    map.put("claims", review.claims());
    map.put("claimsReviewed", review.claimsReviewed());
    map.put("claimsShare", review.claimsShare());
    return map;
  }

  private static Map<String, Object> level(NodeResult.Maturity level) {
    if (level == null) {
      return null;
    }
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("n", level.n());
    map.put("name", level.name());
    map.put("scale", level.scale());
    map.put("because", List.of(level.because()));
    return map;
  }

  private static Map<String, Object> exactWithWeight(NodeResult node) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("weight", node.weight().toString());
    map.putAll(exact(node.value(), node.values()));
    return map;
  }

  /** The readings under their keys. */
  static Map<String, Object> values(Map<String, Fraction> readings) {
    Map<String, Object> map = new LinkedHashMap<>();
    readings.forEach((reading, value) -> map.put(READINGS.get(reading), value));
    return map;
  }

  /** The exact form of a value and its readings. */
  static Map<String, Object> exact(Fraction value, Map<String, Fraction> readings) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("value", text(value));
    readings.forEach((reading, each) -> map.put(READINGS.get(reading), text(each)));
    return map;
  }

  private static String text(Fraction value) {
    return value == null ? null : value.toString();
  }

  private static Map<String, Object> readings(NodeResult node) {
    Map<String, Object> map = new LinkedHashMap<>();
    node.because().forEach((reading, id) -> map.put(READINGS.get(reading), List.of(id)));
    return map;
  }
}
