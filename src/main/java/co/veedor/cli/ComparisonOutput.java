package co.veedor.cli;

import co.veedor.report.ReportFolder;
import java.io.PrintStream;

/**
 * Where a comparison goes.
 *
 * @param folder the folder for its files; null for none
 * @param named the folder as the person named it; null for none
 * @param json whether JSON goes to standard output instead of words
 */
record ComparisonOutput(ReportFolder folder, String named, boolean json) {
  /** Whether anything but words on the terminal was asked for. */
  boolean isAsked() {
    return folder != null || json;
  }

  /** Says where files were written, if they were. */
  void tellWritten(PrintStream out) {
    if (folder != null) {
      out.println();
      out.println("Informes escritos en " + named);
    }
  }
}
