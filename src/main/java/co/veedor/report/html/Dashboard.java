package co.veedor.report.html;

import co.veedor.document.Digest;
import co.veedor.plan.Plan;
import co.veedor.report.Layout;
import co.veedor.report.OneFileFormat;
import co.veedor.report.chart.Charts;
import co.veedor.template.Templates;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes a result as one page that needs nothing else: no network, no other file. Every number
 * leads to its explanation, down to the answers. Thread-safe.
 */
public final class Dashboard implements OneFileFormat {
  private static final String FOLDER = "tablero";

  private static final String TEMPLATE = "tablero.peb";

  private static final int BUFFER = 1 << 16;

  private final Layout layout;
  private final Charts charts;
  private final Templates templates;

  /**
   * A dashboard.
   *
   * @param layout columns and colours
   * @param reports the folder {@code reports/}, whose {@code tablero/} holds the templates
   */
  public Dashboard(Layout layout, Path reports) {
    this.layout = layout;
    this.charts = new Charts(layout.colours());
    this.templates = new Templates(reports, FOLDER);
  }

  @Override
  public String code() {
    return "html";
  }

  @Override
  public String fileName() {
    return "tablero.html";
  }

  @Override
  public void write(Plan plan, OutputStream out) throws IOException {
    Map<String, Object> values = new Page(plan, layout, charts, "#").all();
    values.put("css", templates.text("tablero.css"));
    String script = PageWriter.written(templates.text("tablero.js"));
    values.put("js", script);
    values.put("jsHash", "sha256-" + Digest.base64(script));
    Writer writer =
        new PageWriter(
            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER));
    templates.fill(TEMPLATE, values, writer);
    writer.flush();
  }
}
