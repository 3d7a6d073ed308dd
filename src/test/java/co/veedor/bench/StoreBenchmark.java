package co.veedor.bench;

import static co.veedor.support.Stores.ANA;
import static co.veedor.support.Stores.ENTITY;
import static co.veedor.support.Stores.PERIOD;
import static co.veedor.support.Stores.answer;

import co.veedor.access.Passwords;
import co.veedor.store.EvidenceDraft;
import co.veedor.store.EvidenceUse;
import co.veedor.store.HistoryCheck;
import co.veedor.store.SaveResult;
import co.veedor.store.Store;
import co.veedor.support.Databases;
import co.veedor.support.Folders;
import co.veedor.support.Stores;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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

/** The embedded database on the disk of this folder: what each person waits for, all day. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m"})
@Threads(1)
public class StoreBenchmark {
  private static final int ANSWERS = 500;
  private static final String BODY =
      "{\"declared\": 60, \"marks\": {\"A\": \"si\", \"B\": \"parcial\"}, \"note\": \"En trámite\"}";

  private final Passwords passwords = new Passwords(Passwords.USUAL);
  private final String hash = passwords.hash("correcto caballo");
  private Stores stores;
  private long version;

  /** Fills a period with five hundred answers, a hundred of them with evidence. */
  @Setup(Level.Trial)
  public void fill() throws IOException {
    Path target = Files.createDirectories(Veedor.ROOT.resolve("target"));
    stores = Stores.with(Databases.SQLITE, Files.createTempDirectory(target, "medir"));
    Store store = stores.store();
    EvidenceDraft draft =
        new EvidenceDraft("Acta", "https://example.org/acta", null, null, null, "por_revisar");
    for (int i = 0; i < ANSWERS; i++) {
      store.answers().save(answer("P" + i), BODY, 0, ANA);
      if (i % 5 == 0) {
        String id = store.evidence().add(ENTITY, PERIOD, draft, ANA).id();
        store.evidence().use(new EvidenceUse(id, Veedor.TOOL_2019, "P" + i, List.of()), ANA);
      }
    }
    version = 1;
  }

  /** Lets go of the database. */
  @TearDown(Level.Trial)
  public void close() {
    stores.close();
    Folders.delete(stores.settings().folder());
  }

  /** One answer, on the disk with its history. */
  @Benchmark
  public SaveResult save() {
    return stores.store().answers().save(answer("P0"), BODY, version++, ANA);
  }

  /** The whole response as the text of a file. */
  @Benchmark
  public String document() {
    return stores.store().answers().document(ENTITY, PERIOD);
  }

  /** The history of filling, from its first row to its last. */
  @Benchmark
  public HistoryCheck verify() {
    return stores.store().history().verify();
  }

  /** A sign-in: dear on purpose. */
  @Benchmark
  public boolean password() {
    return passwords.matches("correcto caballo", hash);
  }

  /** Runs them. */
  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(StoreBenchmark.class.getSimpleName()).build()).run();
  }
}
