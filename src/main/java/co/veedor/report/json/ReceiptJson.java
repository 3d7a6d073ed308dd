package co.veedor.report.json;

import co.veedor.assessment.Assessment;
import co.veedor.plan.Plan;
import co.veedor.report.Receipts;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a result was made with, as JSON. */
public final class ReceiptJson {
  private ReceiptJson() {}

  /** What a plan was made with. */
  public static Map<String, Object> of(Plan plan) {
    return receipt(plan.assessment(), Receipts.of(plan), plan.settings().source(), days(plan));
  }

  /** What an assessment was made with. */
  public static Map<String, Object> of(Assessment assessment) {
    return receipt(assessment, Receipts.of(assessment), "", Map.of());
  }

  private static Map<String, Object> receipt(
      Assessment assessment, Map<String, String> hashes, String plan, Map<String, Object> days) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(Receipts.PROGRAM, assessment.receipt().program());
    map.put("asOf", assessment.asOf().toString());
    map.put("basis", assessment.basis());
    map.put("files", files(assessment, plan));
    if (!days.isEmpty()) {
      map.put("days", days);
    }
    hashes.forEach((key, hash) -> put(map, key, "sha256:" + hash));
    return map;
  }

  private static Map<String, Object> files(Assessment assessment, String plan) {
    Map<String, Object> files = new LinkedHashMap<>();
    files.put("answers", assessment.response().file());
    if (!plan.isEmpty()) {
      files.put("plan", plan);
    }
    return files;
  }

  private static Map<String, Object> days(Plan plan) {
    Map<String, Object> days = new LinkedHashMap<>();
    plan.trend().earlier().forEach(each -> days.put(each.period(), each.asOf().toString()));
    return days;
  }

  private static void put(Map<String, Object> map, String key, String hash) {
    int apart = key.indexOf(Receipts.APART);
    if (apart < 0) {
      map.put(key, hash);
      return;
    }
    @SuppressWarnings("unchecked")
    Map<String, Object> group =
        (Map<String, Object>)
            map.computeIfAbsent(key.substring(0, apart), none -> new LinkedHashMap<>());
    group.put(key.substring(apart + 1), hash);
  }
}
