package co.veedor.web.page;

import co.veedor.assessment.Remembered;
import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import co.veedor.report.Layout;
import co.veedor.web.http.Call;
import co.veedor.web.http.Reply;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Style and script the pages share with the dashboard, in the colours of all reports. */
public final class StylePages {
  private final Path reports;
  private final Supplier<Reply> style = new Remembered<>(this::readStyle);
  private final Supplier<Reply> script = new Remembered<>(this::readScript);

  /**
   * What pages share, read when first asked for.
   *
   * @param reports the folder {@code reports/}
   */
  public StylePages(Path reports) {
    this.reports = reports;
  }

  /** Gives the style. */
  public Reply style(Call call) {
    return style.get();
  }

  /** Gives the script. */
  public Reply script(Call call) {
    return script.get();
  }

  private Reply readStyle() {
    StringBuilder text = new StringBuilder(":root{");
    Layout.read(reports)
        .colours()
        .forEach((role, colour) -> text.append("--" + role + ":" + colour + ";"));
    return plain("text/css", text.append("}\n").append(text("tablero.css")).toString());
  }

  private Reply readScript() {
    return plain("text/javascript", text("tablero.js"));
  }

  private String text(String name) {
    return TextFile.read(reports.resolve("tablero").resolve(name), name, Kind.CONTENT).text();
  }

  private static Reply plain(String type, String text) {
    return new Reply.Plain(type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), false);
  }
}
