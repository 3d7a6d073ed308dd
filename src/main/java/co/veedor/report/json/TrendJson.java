package co.veedor.report.json;

import co.veedor.plan.Trend;
import co.veedor.plan.Trend.Point;
import co.veedor.plan.Trend.Series;
import java.util.LinkedHashMap;
import java.util.Map;

/** How totals moved from period to period, as JSON. */
final class TrendJson {
  private TrendJson() {}

  static Map<String, Object> of(Trend trend) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("periods", trend.periods());
    map.put("series", trend.series().stream().map(TrendJson::series).toList());
    return map;
  }

  private static Map<String, Object> series(Series series) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("questionnaire", series.questionnaire().id());
    map.put("node", series.node());
    map.put("name", series.name());
    map.put("points", series.points().stream().map(TrendJson::point).toList());
    return map;
  }

  private static Map<String, Object> point(Point point) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("period", point.period());
    map.put("asOf", point.asOf().toString());
    map.put("value", point.value());
    map.putAll(NodeJson.values(point.readings()));
    map.put("exact", NodeJson.exact(point.value(), point.readings()));
    return map;
  }
}
