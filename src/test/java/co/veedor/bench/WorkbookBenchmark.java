package co.veedor.bench;

import co.veedor.document.sheet.Csv;
import co.veedor.document.sheet.Workbooks;
import co.veedor.report.Layout;
import co.veedor.report.excel.TemplateWorkbook;
import co.veedor.response.Response;
import co.veedor.response.workbook.CsvForm;
import co.veedor.response.workbook.WorkbookReader;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Reading 93 controls and 23 clauses that somebody filled, from the first one of a process on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 3)
@Fork(
    value = 3,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"})
@Threads(1)
public class WorkbookBenchmark {
  private static final String EDITION = "mspi-2022";

  private final WorkbookReader reader = new WorkbookReader(Veedor.content().questionnaires());
  private Path book;
  private Path fields;

  /** Fills both with the example that answers every instrument. */
  @Setup
  public void fill() throws IOException {
    Response response = Veedor.response(Veedor.ROOT.resolve("examples/san-bernardo-2025.yaml"));
    var edition = Veedor.content().questionnaires().get(EDITION);
    book = Files.createTempFile("veedor", ".xlsx");
    fields = Files.createTempFile("veedor", ".csv");
    try (OutputStream out = Files.newOutputStream(book)) {
      new TemplateWorkbook(Layout.read(Veedor.ROOT.resolve("reports")))
          .write(edition, response, out);
    }
    Files.write(fields, CsvForm.of(edition, response));
  }

  /** Deletes both. */
  @TearDown
  public void clean() throws IOException {
    Files.delete(book);
    Files.delete(fields);
  }

  /** The workbook. */
  @Benchmark
  public Response workbook() {
    return reader.read(Workbooks.read(book, "libro.xlsx"));
  }

  /** The same answers as CSV. */
  @Benchmark
  public Response csv() {
    return reader.read(Csv.read(fields, "datos.csv"));
  }

  /** Runs both. */
  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(WorkbookBenchmark.class.getSimpleName()).build()).run();
  }
}
