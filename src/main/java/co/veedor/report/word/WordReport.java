package co.veedor.report.word;

import co.veedor.plan.Plan;
import co.veedor.report.Layout;
import co.veedor.report.OneFileFormat;
import co.veedor.report.paper.Papers;
import java.io.IOException;
import java.io.OutputStream;

/** {@code informe.docx}: the report as a document people can edit. Thread-safe. */
public final class WordReport implements OneFileFormat {
  private final Papers papers;
  private final Layout layout;

  /**
   * The format.
   *
   * @param papers makes the reports
   * @param layout colours
   */
  public WordReport(Papers papers, Layout layout) {
    this.papers = papers;
    this.layout = layout;
  }

  @Override
  public String code() {
    return "docx";
  }

  @Override
  public String fileName() {
    return "informe.docx";
  }

  @Override
  public void write(Plan plan, OutputStream out) throws IOException {
    new WordDocument(papers.of(plan), layout.colours(), plan.assessment().asOf()).write(out);
  }
}
