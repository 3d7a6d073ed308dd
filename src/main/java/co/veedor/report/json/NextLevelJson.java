package co.veedor.report.json;

import co.veedor.assessment.Assessment;
import co.veedor.document.JsonText;
import co.veedor.plan.NextLevel;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes what a next level takes, in the public shape {@code veedor/next-level/1}. */
public final class NextLevelJson {
  private NextLevelJson() {}

  /** Writes what several totals of one questionnaire need. */
  public static void write(Assessment assessment, List<NextLevel> found, OutputStream out)
      throws IOException {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schema", "veedor/next-level/1");
    document.put("asOf", assessment.asOf().toString());
    document.put("basis", assessment.basis());
    document.put("nodes", found.stream().map(NextLevelJson::node).toList());
    JsonText.write(document, out);
  }

  private static Map<String, Object> node(NextLevel found) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("questionnaire", found.questionnaire().id());
    map.put("id", found.node().id());
    map.put("value", found.node().value());
    map.put("level", found.node().level().n());
    map.put("outcome", found.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    map.put("reached", found.reached());
    boolean reached = found.outcome() == NextLevel.Outcome.REACHED;
    map.put("nextLevel", reached ? found.level().n() : null);
    map.put("nextLevelName", reached ? found.level().name() : null);
    map.put("raises", found.raises().stream().map(NextLevelJson::raise).toList());
    return map;
  }

  private static Map<String, Object> raise(NextLevel.Raise raise) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("question", raise.question().id());
    map.put("before", raise.before());
    map.put("after", raise.after());
    map.put("options", raise.options());
    map.put("points", raise.points());
    map.put("sum", raise.sum());
    map.put("first", raise.first());
    return map;
  }
}
