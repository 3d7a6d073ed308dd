package co.veedor.cli;

import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.plan.Plan;
import co.veedor.report.ReportFolder;
import co.veedor.report.ReportFormat;
import co.veedor.report.text.TextTable;
import co.veedor.response.Response;
import java.io.PrintStream;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Assesses every response file below a folder, a few at a time; keeps no assessment in memory, and
 * of what was read only what there is room for.
 */
final class Batch {
  private final Workplace workplace;
  private final Evaluation evaluation;
  private final ReportFolder output;
  private final List<ReportFormat> formats;
  private final Subfolders subfolders = new Subfolders();

  /** More than a few would only fill the memory of a small machine. */
  private static final int WORKERS = Math.min(4, Runtime.getRuntime().availableProcessors());

  private static final int AT_ONCE = 4 * WORKERS;

  /** What was read to look at its evidence; read again only where memory was short. */
  private final Map<Path, SoftReference<Response>> read = new ConcurrentHashMap<>();

  private final Consolidated consolidated = new Consolidated();
  private int refused;

  Batch(
      Workplace workplace, Evaluation evaluation, ReportFolder output, List<ReportFormat> formats) {
    this.workplace = workplace;
    this.evaluation = evaluation;
    this.output = output;
    this.formats = formats;
  }

  /**
   * Assesses everything in {@code folder}, a few files at a time.
   *
   * @param name the folder as the person named it
   * @return the exit status: wrong only when there was nothing that could be assessed
   */
  int run(Path folder, String name) {
    ResponseFolder responses = new ResponseFolder(workplace, folder, name);
    List<Path> files = responses.files();
    Progress progress = new Progress(workplace.err(), files.size());
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    try {
      look(workers, responses);
      for (int first = 0; first < files.size(); first += AT_ONCE) {
        List<Path> some = files.subList(first, Math.min(first + AT_ONCE, files.size()));
        some(workers, responses, some, progress);
      }
    } finally {
      workers.shutdownNow();
    }
    progress.end();
    PrintStream out = workplace.out();
    out.print(TextTable.draw(consolidated.table()));
    out.println();
    out.println(files.size() - refused + " archivos evaluados y " + refused + " rechazados.");
    return refused < files.size() ? Commands.DONE : Commands.WRONG;
  }

  /** Notes what every entity shows before any is assessed; what is wrong is told later. */
  private void look(ExecutorService workers, ResponseFolder responses) {
    List<Future<?>> looking = new ArrayList<>();
    for (Path file : responses.files()) {
      looking.add(workers.submit(() -> look(file, responses.named(file))));
    }
    looking.forEach(Batch::done);
  }

  private void look(Path file, String named) {
    try {
      read.put(file, new SoftReference<>(evaluation.read(file, named)));
    } catch (FaultException wrong) {
      if (wrong.kind() != Kind.RESPONSE) {
        throw wrong;
      }
    }
  }

  /** Assesses and writes side by side; what depends on the order of the files is done in order. */
  private void some(
      ExecutorService workers, ResponseFolder responses, List<Path> files, Progress progress) {
    List<Future<Plan>> plans = new ArrayList<>();
    for (Path file : files) {
      String named = responses.named(file);
      plans.add(workers.submit(() -> plan(file, named)));
    }
    Map<Plan, Future<?>> writing = new LinkedHashMap<>();
    for (Future<Plan> planned : plans) {
      progress.step();
      try {
        Plan plan = done(planned);
        subfolders.claim(plan.assessment().response());
        writing.put(plan, workers.submit(() -> write(plan)));
      } catch (FaultException wrong) {
        refuse(wrong, progress);
      }
    }
    writing.forEach(
        (plan, written) -> {
          done(written);
          consolidated.add(plan.assessment());
        });
  }

  private Plan plan(Path file, String named) {
    SoftReference<Response> looked = read.remove(file);
    Response known = looked == null ? null : looked.get();
    return evaluation.plan(known == null ? evaluation.read(file, named) : known);
  }

  private void write(Plan plan) {
    output.write(Subfolders.name(plan.assessment().response()), plan, formats);
  }

  private void refuse(FaultException wrong, Progress progress) {
    if (wrong.kind() != Kind.RESPONSE) {
      throw wrong;
    }
    refused++;
    progress.clear();
    workplace.err().println(wrong.getMessage());
  }

  private static <T> T done(Future<T> work) {
    try {
      return work.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
