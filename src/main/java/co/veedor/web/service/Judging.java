package co.veedor.web.service;

import co.veedor.assessment.Assessor;
import co.veedor.assessment.Content;
import co.veedor.crosswalk.Crosswalk;
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
 * @param crosswalks between the questionnaires; read when first asked for
 * @param ways over them, likewise
 * @param layout how reports look
 * @param formats the report formats
 */
public record Judging(
    Content content,
    Assessor assessor,
    Planner planner,
    Supplier<List<Crosswalk>> crosswalks,
    Supplier<Ways> ways,
    Layout layout,
    List<ReportFormat> formats) {
  /** Everything over some content. */
  public static Judging over(
      Content content,
      String program,
      Supplier<List<Crosswalk>> crosswalks,
      Layout layout,
      List<ReportFormat> formats) {
    Assessor assessor = new Assessor(content, program);
    Planner planner = new Planner(content, assessor, crosswalks);
    Supplier<List<Crosswalk>> once = new Lazy<>(crosswalks);
    return new Judging(
        content, assessor, planner, once, new Lazy<>(() -> new Ways(once.get())), layout, formats);
  }
}
