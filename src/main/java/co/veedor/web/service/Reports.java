package co.veedor.web.service;

import co.veedor.access.Permission;
import co.veedor.facts.FactsOf;
import co.veedor.fault.FaultException;
import co.veedor.plan.Plan;
import co.veedor.report.ReportFolder;
import co.veedor.report.ReportFormat;
import co.veedor.report.WrittenFile;
import co.veedor.store.By;
import co.veedor.store.ReportJob;
import co.veedor.store.Store;
import co.veedor.web.http.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Reports people asked for, made one after the other beside everything else; those a stop left
 * unfinished are made at the next start. Thread-safe.
 */
public final class Reports implements AutoCloseable {
  private static final int ASSESSED = 20;
  private static final int PLANNED = 60;
  private static final int GRACE_SECONDS = 10;
  private static final int MOST_WAITING = 200;

  private final Store store;
  private final Rules rules;
  private final Plans plans;
  private final DeliveryFormat delivery;
  private final Path folder;
  private final Consumer<Throwable> broken;
  private final AtomicInteger waiting = new AtomicInteger();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "informes");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * Reports of plans.
   *
   * @param delivery the report that shows the history too
   * @param folder where files lie
   * @param broken told of failures of the program
   */
  Reports(
      Store store,
      Rules rules,
      Plans plans,
      DeliveryFormat delivery,
      Path folder,
      Consumer<Throwable> broken) {
    this.store = store;
    this.rules = rules;
    this.plans = plans;
    this.delivery = delivery;
    this.folder = folder;
    this.broken = broken;
  }

  /** Takes up what the last stop left. */
  public void resume() {
    store.jobs().unfinished().forEach(this::queue);
  }

  /**
   * Asks for a report.
   *
   * @param format code of a format
   * @throws Problem when there is no such format or too many wait already
   */
  public ReportJob ask(String entity, String period, String format, By by) {
    known(format);
    if (waiting.get() >= MOST_WAITING) {
      throw Problem.of(503, "busy", "Hay demasiados informes en espera; inténtelo más tarde.")
          .with("Retry-After", "60");
    }
    ReportJob job = store.jobs().ask(entity, period, format, by);
    queue(job);
    return job;
  }

  /** How many reports wait or are being made. */
  public int waiting() {
    return waiting.get();
  }

  /** The file of a report that is ready. */
  public Path file(ReportJob job) {
    return folder.resolve(job.file());
  }

  /** The format with a code. */
  public ReportFormat known(String code) {
    List<ReportFormat> formats = formats();
    return formats.stream()
        .filter(format -> format.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                Finder.unknown(
                    "el formato «" + code + "» no existe",
                    code,
                    formats.stream().map(ReportFormat::code).toList()));
  }

  /** What can be asked for. */
  public List<ReportFormat> formats() {
    return Stream.concat(rules.get().formats().stream(), Stream.of(delivery)).toList();
  }

  /** What one must be allowed to do in the entity to ask for a report or to fetch it. */
  public static Permission needs(String format) {
    return format.equals(DeliveryFormat.CODE) ? Permission.READ_HISTORY : Permission.READ;
  }

  private void queue(ReportJob job) {
    waiting.incrementAndGet();
    try {
      worker.execute(() -> run(job));
    } catch (RejectedExecutionException stopping) {
      waiting.decrementAndGet();
    }
  }

  private void run(ReportJob job) {
    try {
      rules.now();
      store.jobs().progress(job.id(), ASSESSED);
      Plan plan = plans.get(job.entity(), job.period(), FactsOf.READINGS.get(0));
      store.jobs().progress(job.id(), PLANNED);
      ReportFormat format = known(job.kind());
      store.jobs().done(job.id(), written(job, format, plan));
    } catch (FaultException | Problem wrong) {
      store.jobs().failed(job.id(), wrong.getMessage());
    } catch (RuntimeException | Error failure) {
      broken.accept(failure);
      store.jobs().failed(job.id(), "El informe no se pudo hacer por un error del programa.");
    } finally {
      waiting.decrementAndGet();
    }
  }

  private String written(ReportJob job, ReportFormat format, Plan plan) {
    Map<String, ReportFolder.Writing> files = format.files(plan);
    if (files.isEmpty()) {
      throw Problem.of(422, "nothing", "Este informe no tiene nada que decir de la vigencia.");
    }
    boolean alone = files.size() == 1;
    Map.Entry<String, ReportFolder.Writing> first = files.entrySet().iterator().next();
    String name = job.id() + "-" + (alone ? first.getKey() : format.code() + ".zip");
    WrittenFile.write(folder.resolve(name), alone ? first.getValue() : out -> pack(files, out));
    return name;
  }

  private static void pack(Map<String, ReportFolder.Writing> files, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (Map.Entry<String, ReportFolder.Writing> file : files.entrySet()) {
      zip.putNextEntry(new ZipEntry(file.getKey()));
      file.getValue().to(zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  /** Lets the report being made end; the others wait for the next start. */
  @Override
  public void close() {
    worker.shutdownNow();
    try {
      worker.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }
}
