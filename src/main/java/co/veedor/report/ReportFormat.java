package co.veedor.report;

import co.veedor.plan.Plan;
import java.io.IOException;
import java.io.OutputStream;

/** A way to write a plan into a file. */
public interface ReportFormat {
  /** The word that chooses it on the command line. */
  String code();

  /** The name of the file it makes. */
  String fileName();

  /** Writes the report to {@code out}, which stays open. */
  void write(Plan plan, OutputStream out) throws IOException;
}
