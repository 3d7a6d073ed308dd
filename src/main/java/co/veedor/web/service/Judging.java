package co.veedor.web.service;

import co.veedor.assessment.Assessor;
import co.veedor.assessment.Content;
import co.veedor.assessment.Remembered;
import co.veedor.crosswalk.Ways;
import co.veedor.plan.Planner;
import co.veedor.report.Layout;
import co.veedor.report.ReportFormat;
import java.util.List;
import java.util.function.Supplier;

/**
 * All that answers are judged and shown with, read and compiled.
 *
 * @param content norms, questionnaires and rules
 * @param assessor over that content
 * @param planner over that content
 * @param ways through the crosswalks; found when first asked for
 * @param layout how reports look
 * @param formats the report formats
 */
public record Judging(
    Content content,
    Assessor assessor,
    Planner planner,
    Supplier<Ways> ways,
    Layout layout,
    List<ReportFormat> formats) {
  /** Everything over some content. */
  public static Judging over(
      Content content, String program, Layout layout, List<ReportFormat> formats) {
    Assessor assessor = new Assessor(content, program);
    Planner planner = new Planner(content, assessor, content.crosswalks());
    Supplier<Ways> ways = new Remembered<>(() -> new Ways(content.crosswalks().get()));
    return new Judging(content, assessor, planner, ways, layout, formats);
  }
}
