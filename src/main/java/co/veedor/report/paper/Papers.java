package co.veedor.report.paper;

import co.veedor.plan.Plan;
import co.veedor.report.Layout;
import co.veedor.report.chart.Charts;
import java.nio.file.Path;

/** Makes reports; every format of one plan draws the same one. Thread-safe. */
public final class Papers {
  private final Layout layout;
  private final Path folder;
  private final Charts charts;
  private PaperSpec spec;
  private Made last;

  /**
   * Reports laid out by what stands in a folder; it is read when the first one is made.
   *
   * @param layout columns and colours
   * @param folder the folder {@code reports/}
   */
  public Papers(Layout layout, Path folder) {
    this.layout = layout;
    this.folder = folder;
    this.charts = new Charts(layout.colours());
  }

  private record Made(Plan plan, Paper paper) {}

  /**
   * The report of a plan.
   *
   * @throws co.veedor.fault.FaultException when what lays it out is broken
   */
  public synchronized Paper of(Plan plan) {
    if (last == null || last.plan() != plan) {
      last = new Made(plan, new PaperMaker(spec(plan), layout, charts).make(new Scope(plan, null)));
    }
    return last.paper();
  }

  private PaperSpec spec(Plan plan) {
    if (spec == null) {
      spec = SpecReader.read(folder, plan.assessment().catalogue().vocabulary());
    }
    return spec;
  }
}
