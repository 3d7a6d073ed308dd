package co.veedor.bench;

import co.veedor.access.Role;
import co.veedor.access.Sessions;
import co.veedor.store.AnswerKey;
import co.veedor.store.By;
import co.veedor.store.Membership;
import co.veedor.store.NewPerson;
import co.veedor.store.Person;
import co.veedor.store.Store;
import co.veedor.store.StoreSettings;
import co.veedor.support.ServingProgram;
import co.veedor.support.Veedor;
import co.veedor.support.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Two hundred people of ten entities who save an answer every five seconds for a minute, on a
 * server in a process of its own with the embedded database, while somebody looks at pages.
 */
public final class ServiceLoad {
  private static final int ENTITIES = 10;
  private static final int PEOPLE = 20;
  private static final int EVERY_MILLISECONDS = 5_000;
  private static final int PAGE_EVERY_MILLISECONDS = 100;
  private static final int THREADS = 64;

  private final Path folder;
  private final int seconds;
  private final List<Writer> writers = new ArrayList<>();
  private final Measured saves = new Measured();
  private final Measured pages = new Measured();
  private final AtomicInteger pending = new AtomicInteger();

  private ServiceLoad(Path folder, int seconds) {
    this.folder = folder;
    this.seconds = seconds;
  }

  /** Measures and prints; the first argument is for how many seconds, a minute when missing. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int seconds = arguments.length == 0 ? 60 : Integer.parseInt(arguments[0]);
    new ServiceLoad(Files.createTempDirectory("veedor-load"), seconds).run();
  }

  /** How long things took, in milliseconds. */
  private static final class Measured {
    private final ConcurrentLinkedQueue<Double> times = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

    Visitor.Answer measure(java.util.function.Supplier<Visitor.Answer> call) {
      long start = System.nanoTime();
      Visitor.Answer answer = call.get();
      times.add((System.nanoTime() - start) / 1e6);
      if (answer.status() != 200) {
        failures.add(answer.status() + " " + answer.text());
      }
      return answer;
    }

    String told() {
      List<Double> sorted = times.stream().sorted().toList();
      return "%d, p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, max %.0f ms; failures %d %s"
          .formatted(
              sorted.size(),
              at(sorted, .5),
              at(sorted, .95),
              at(sorted, .99),
              at(sorted, 1),
              failures.size(),
              failures.isEmpty() ? "" : failures.peek());
    }

    private static double at(List<Double> sorted, double part) {
      return sorted.get(Math.min(sorted.size() - 1, (int) (part * sorted.size())));
    }
  }

  /** One person who saves one answer over and over. */
  private final class Writer {
    private final AnswerKey key;
    private final Sessions.Begun session;
    private Visitor browser;
    private long version;

    Writer(AnswerKey key, Sessions.Begun session) {
      this.key = key;
      this.session = session;
    }

    synchronized void save() {
      String path =
          "/entidades/%s/vigencias/%s/cuestionarios/%s/respuestas/%s"
              .formatted(key.entity(), key.period(), key.questionnaire(), key.question());
      Map<String, Object> body = Map.of("answer", 20 * (version % 6), "version", version);
      Visitor.Answer saved = saves.measure(() -> browser.put(path, body));
      if (saved.status() == 200) {
        version++;
      }
      if (saved.text().contains("\"pending\"")) {
        pending.incrementAndGet();
      }
    }
  }

  private void run() throws IOException, InterruptedException {
    prepare();
    long start = System.nanoTime();
    try (ServingProgram program = ServingProgram.start(folder)) {
      String address = program.address();
      new Visitor(address).send("GET", "/entrar", "", null);
      System.out.printf(
          "start to first answer %.1f s, of which processor %.1f s%n",
          (System.nanoTime() - start) / 1e9, program.busy().toMillis() / 1e3);
      program.ready();
      System.out.printf("start to rules ready %.1f s%n", (System.nanoTime() - start) / 1e9);
      Thread.sleep(2_000);
      System.out.println("idle after the start " + program.memory() + " MiB");
      Duration before = program.busy();
      work(address);
      Duration busy = program.busy().minus(before);
      System.out.printf(
          "processor per save %.1f ms%n", (double) busy.toMillis() / saves.times.size());
      System.out.println("saves: " + saves.told());
      System.out.println("scores that came later: " + pending);
      System.out.println("pages: " + pages.told());
      System.out.println("after the load " + program.memory() + " MiB");
      program.stop();
    }
    System.out.println("lost writes: " + lost());
  }

  private void prepare() throws IOException {
    try (Store store = Store.open(StoreSettings.embedded(folder), Instant::now)) {
      Sessions sessions = new Sessions(store.sessions(), store.people(), Instant::now);
      List<String> questions =
          List.copyOf(Veedor.content().questionnaires().get("mspi-2013").questions().keySet());
      for (int i = 0; i < ENTITIES; i++) {
        String id = "7600" + i;
        String text = Files.readString(Veedor.CANDELARIA).replace("76130", id);
        store.imports(Veedor.content().questionnaires()).put(Veedor.document(text), By.SYSTEM);
        for (int j = 0; j < PEOPLE; j++) {
          writers.add(writer(store, sessions, id, questions.get(j)));
        }
      }
    }
  }

  private Writer writer(Store store, Sessions sessions, String entity, String question) {
    NewPerson one = new NewPerson(entity + "-" + question, "Persona", "", false, false);
    Person person = store.people().add(one, By.SYSTEM);
    String role = Role.DILIGENCIADOR.code();
    store.memberships().grant(new Membership(person.id(), entity, role), By.SYSTEM);
    AnswerKey key = new AnswerKey(entity, "2019", "mspi-2013", question);
    Writer writer = new Writer(key, sessions.begin(person, ""));
    writer.version = store.answers().find(key).map(answer -> answer.version()).orElse(0L);
    return writer;
  }

  private void work(String address) throws InterruptedException {
    ScheduledExecutorService clock = Executors.newScheduledThreadPool(THREADS);
    Random random = new Random(1);
    for (Writer writer : writers) {
      writer.browser = new Visitor(address).session(writer.session.secret(), writer.session.csrf());
      int first = random.nextInt(EVERY_MILLISECONDS);
      clock.scheduleAtFixedRate(writer::save, first, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
    }
    Visitor reader = new Visitor(address).with("Accept", "text/html");
    reader.session(writers.get(0).session.secret(), writers.get(0).session.csrf());
    clock.scheduleAtFixedRate(
        () -> pages.measure(() -> reader.send("GET", "/", "", null)),
        0,
        PAGE_EVERY_MILLISECONDS,
        TimeUnit.MILLISECONDS);
    TimeUnit.SECONDS.sleep(seconds);
    clock.shutdown();
    clock.awaitTermination(1, TimeUnit.MINUTES);
  }

  private long lost() {
    try (Store store = Store.open(StoreSettings.embedded(folder), Instant::now)) {
      return writers.stream()
          .filter(
              writer ->
                  store.answers().find(writer.key).map(answer -> answer.version()).orElse(0L)
                      != writer.version)
          .count();
    }
  }
}
