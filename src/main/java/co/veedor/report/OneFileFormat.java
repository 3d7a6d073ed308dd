package co.veedor.report;

import co.veedor.plan.Plan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;

/** A way to write every plan into one file. */
public interface OneFileFormat extends ReportFormat {
  /** The name of the file it makes. */
  String fileName();

  /** Writes the report to {@code out}, which stays open. */
  void write(Plan plan, OutputStream out) throws IOException;

  @Override
  default Set<String> fileNames() {
    return Set.of(fileName());
  }

  @Override
  default Map<String, ReportFolder.Writing> files(Plan plan) {
    return Map.of(fileName(), out -> write(plan, out));
  }
}
