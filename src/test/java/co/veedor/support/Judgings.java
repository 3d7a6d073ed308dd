package co.veedor.support;

import co.veedor.App;
import co.veedor.cli.Workplace;
import co.veedor.report.Layout;
import co.veedor.web.service.Judging;
import java.io.PrintStream;
import java.time.Clock;

/** What the service judges answers with: the real content. */
public final class Judgings {
  private Judgings() {}

  /** The project's own. */
  public static Judging real() {
    PrintStream none = new PrintStream(PrintStream.nullOutputStream());
    Workplace workplace =
        App.workplace(
            Veedor.ROOT, Veedor.CACHE, Veedor.ROOT, Clock.systemDefaultZone(), none, none);
    Layout layout = workplace.layout().get();
    return Judging.over(
        Veedor.content(),
        "veedor " + workplace.version(),
        layout,
        workplace.formats().apply(layout));
  }
}
