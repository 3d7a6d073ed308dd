package co.veedor.store;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.Place;
import co.veedor.questionnaire.Questionnaire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.JdbiException;

/** Everything the service keeps, open. Thread-safe; close it to let go of the database. */
public final class Store implements AutoCloseable {
  private final Database database;
  private final EvidenceFiles files;
  private final Path folder;

  private Store(Database database, EvidenceFiles files, Path folder) {
    this.database = database;
    this.files = files;
    this.folder = folder;
  }

  /**
   * Opens what is kept, bringing its tables up to date.
   *
   * @param clock tells the time of every change
   * @throws FaultException when the folder cannot be written or the database not be opened
   */
  public static Store open(StoreSettings settings, Supplier<Instant> clock) {
    try {
      makePrivate(settings.folder());
      EvidenceFiles files = new EvidenceFiles(settings.folder().resolve("evidencias"));
      return new Store(new Database(Opening.open(settings), clock), files, settings.folder());
    } catch (IOException refused) {
      throw new FaultException(
          FaultException.Kind.USAGE,
          Fault.at(
              Place.of(settings.folder().toString()),
              "no se puede escribir en la carpeta de datos",
              "una carpeta propia con permiso de escritura"));
    }
  }

  /** Only the owner reads what entities answer. */
  private static void makePrivate(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** The entities. */
  public Entities entities() {
    return new Entities(database);
  }

  /** Their periods. */
  public Periods periods() {
    return new Periods(database);
  }

  /** Their answers. */
  public Answers answers() {
    return new Answers(database);
  }

  /** Their evidence. */
  public Evidences evidence() {
    return new Evidences(database, files);
  }

  /** What is said about their evidence. */
  public Reviews reviews() {
    return new Reviews(database);
  }

  /** Samples of their claims. */
  public Samples samples() {
    return new Samples(database);
  }

  /** What they want to reach. */
  public TargetValues targets() {
    return new TargetValues(database);
  }

  /** Who answers what. */
  public Assignments assignments() {
    return new Assignments(database);
  }

  /** What they decide about their plans. */
  public Decisions decisions() {
    return new Decisions(database);
  }

  /** Changes asked for to what was submitted. */
  public Amendments amendments() {
    return new Amendments(database);
  }

  /** Whole responses from files, answering these questionnaires, by id. */
  public ResponseImport imports(Map<String, Questionnaire> questionnaires) {
    return new ResponseImport(database, questionnaires);
  }

  /** Who may sign in. */
  public People people() {
    return new People(database);
  }

  /** What they are in entities. */
  public Memberships memberships() {
    return new Memberships(database);
  }

  /** Where they are signed in. */
  public SessionRows sessions() {
    return new SessionRows(database);
  }

  /** What programs sign in with. */
  public TokenRows tokens() {
    return new TokenRows(database);
  }

  /** Every change. */
  public History history() {
    return new History(database);
  }

  /** Reports asked for. */
  public Jobs jobs() {
    return new Jobs(database);
  }

  /** Texts of the installation. */
  public Settings settings() {
    return new Settings(database);
  }

  /** Copies of everything. */
  public Backups backups() {
    return new Backups(database, files, folder);
  }

  /** Whether the database takes changes at this moment. */
  public boolean isWritable() {
    try {
      return database.write(By.SYSTEM, change -> true);
    } catch (JdbiException | BusyException refused) {
      return false;
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
