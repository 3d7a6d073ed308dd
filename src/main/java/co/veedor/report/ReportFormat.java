package co.veedor.report;

import co.veedor.plan.Plan;
import java.util.Map;
import java.util.Set;

/** A way to write a plan into files. */
public interface ReportFormat {
  /** The word that chooses it on the command line. */
  String code();

  /** The name of every file it may ever make. */
  Set<String> fileNames();

  /** What goes into each of its files, by name; empty when it has nothing to say of this plan. */
  Map<String, ReportFolder.Writing> files(Plan plan);
}
