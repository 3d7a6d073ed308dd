package co.veedor.cli;

import co.veedor.assessment.Assessor;
import co.veedor.assessment.Content;
import co.veedor.assessment.ContentFolder;
import co.veedor.report.Layout;
import co.veedor.report.ReportFolder;
import co.veedor.report.ReportFormat;
import co.veedor.store.StoreSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What commands work with; everything costly is made when first asked for.
 *
 * @param here the folder the person is in: relative paths start there
 * @param home the folder the program stands in
 * @param today the date of today
 * @param now this moment
 * @param version version of the program
 * @param out where answers go
 * @param err where faults and progress go
 * @param folder the content's folders
 * @param content the content, read and compiled
 * @param layout how reports look
 * @param formats the report formats, given a layout
 * @param database where the service keeps things, given its folder of data
 */
public record Workplace(
    Path here,
    Path home,
    Supplier<LocalDate> today,
    Supplier<Instant> now,
    String version,
    PrintStream out,
    PrintStream err,
    ContentFolder folder,
    Supplier<Content> content,
    Supplier<Layout> layout,
    Function<Layout, List<ReportFormat>> formats,
    Function<Path, StoreSettings> database) {

  /** Writes a document to where answers go. */
  void answer(ReportFolder.Writing document) {
    try {
      document.to(out);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** An assessor over the content. */
  Assessor assessor() {
    return new Assessor(content.get(), "veedor " + version);
  }
}
