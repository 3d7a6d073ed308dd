package co.veedor.report.pdf;

import co.veedor.plan.Plan;
import co.veedor.report.Layout;
import co.veedor.report.OneFileFormat;
import co.veedor.report.paper.Paper;
import co.veedor.report.paper.Papers;
import java.io.IOException;
import java.io.OutputStream;

/**
 * {@code informe.pdf}: the report as a finished document, tagged after PDF/UA-1, with bookmarks and
 * its letters inside. Thread-safe.
 */
public final class PdfReport implements OneFileFormat {
  private final Papers papers;
  private final Layout layout;

  /**
   * The format.
   *
   * @param papers makes the reports
   * @param layout colours
   */
  public PdfReport(Papers papers, Layout layout) {
    this.papers = papers;
    this.layout = layout;
  }

  @Override
  public String code() {
    return "pdf";
  }

  @Override
  public String fileName() {
    return "informe.pdf";
  }

  @Override
  public void write(Plan plan, OutputStream out) throws IOException {
    Paper paper = papers.of(plan);
    Markup markup = new Markup(paper, new StyleSheet(layout.colours()).of(paper.look().css()));
    new Printer(Letters.find(), plan.assessment().asOf()).print(markup, out);
  }
}
