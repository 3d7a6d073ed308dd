package co.veedor.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The reports people asked for. Asking is in the history; progress is not. Thread-safe. */
public final class Jobs {
  private static final String SELECT =
      "SELECT id, entity, period, kind, state, progress, file, asked_by, asked_at, done_at, error"
          + " FROM report_job";
  private static final String WAITING = "pendiente";
  private static final String RUNNING = "en_curso";

  private final Database database;

  Jobs(Database database) {
    this.database = database;
  }

  /**
   * Asks for a report.
   *
   * @throws co.veedor.fault.FaultException when there is no such period
   */
  public ReportJob ask(String entity, String period, String kind, By by) {
    return database.write(
        by,
        change -> {
          StoredPeriod known = Periods.known(change.handle(), entity, period);
          ReportJob asked =
              new ReportJob(
                  change.newId(),
                  entity,
                  period,
                  kind,
                  WAITING,
                  0,
                  "",
                  change.person(),
                  change.at(),
                  null,
                  "");
          insert(change.handle(), asked);
          change.note(known.scope(), "report", asked.id(), null, kind);
          return asked;
        });
  }

  /** Says how far a report is, in percent (0–100). */
  public void progress(String id, int percent) {
    set(id, "state = :state, progress = :progress", Map.of("state", RUNNING, "progress", percent));
  }

  /** Says that a report is ready and where it lies. */
  public void done(String id, String file) {
    set(
        id,
        "state = :state, progress = 100, file = :file, done_at = :at",
        Map.of("state", "listo", "file", file, "at", database.now()));
  }

  /** Says that a report could not be made, and what to tell who asked. */
  public void failed(String id, String error) {
    set(
        id,
        "state = :state, error = :error, done_at = :at",
        Map.of("state", "fallido", "error", error, "at", database.now()));
  }

  /** A report. */
  public Optional<ReportJob> find(String id) {
    return list("id = :id", Map.of("id", id)).stream().findFirst();
  }

  /** The reports of a period, in the order they were asked for. */
  public List<ReportJob> of(String entity, String period) {
    return list(
        "entity = :entity AND period = :period", Map.of("entity", entity, "period", period));
  }

  /** The reports nobody has finished, in the order they were asked for: work after a start. */
  public List<ReportJob> unfinished() {
    return list("state IN (:waiting, :running)", Map.of("waiting", WAITING, "running", RUNNING));
  }

  private static void insert(Handle handle, ReportJob asked) {
    handle
        .createUpdate(
            """
            INSERT INTO report_job (id, entity, period, kind, state, progress, file, asked_by,
              asked_at, error)
            VALUES (:id, :entity, :period, :kind, :state, :progress, :file, :askedBy, :askedAt,
              :error)
            """)
        .bindMethods(asked)
        .execute();
  }

  private List<ReportJob> list(String where, Map<String, ?> values) {
    return database.read(
        handle ->
            handle
                .createQuery(SELECT + " WHERE " + where + " ORDER BY id")
                .bindMap(values)
                .mapTo(ReportJob.class)
                .list());
  }

  private void set(String id, String set, Map<String, ?> values) {
    database.write(
        By.SYSTEM,
        change ->
            change
                .handle()
                .createUpdate("UPDATE report_job SET " + set + " WHERE id = :id")
                .bindMap(values)
                .bind("id", id)
                .execute());
  }
}
