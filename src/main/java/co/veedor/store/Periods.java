package co.veedor.store;

import co.veedor.response.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The periods of entities: opened, filled, and frozen, after which only amendments change them.
 * Thread-safe.
 */
public final class Periods {
  private static final String SELECT =
      "SELECT entity, code, answered_on, state, opened_at, frozen_at, frozen_by FROM period";

  private static final String ANSWERED_ON = "answered-on";

  private final Database database;

  Periods(Database database) {
    this.database = database;
  }

  /**
   * Opens a period.
   *
   * @param answeredOn the day its answers speak of; null when not stated
   * @throws co.veedor.fault.FaultException when there is no such entity or the period exists
   */
  public StoredPeriod open(String entity, Period period, LocalDate answeredOn, By by) {
    return database.write(by, change -> open(change, entity, period, answeredOn));
  }

  /**
   * Freezes an open period: nothing in it changes any more.
   *
   * @throws co.veedor.fault.FaultException when there is no such period or it is frozen already
   */
  public StoredPeriod freeze(String entity, String code, By by) {
    return database.write(
        by,
        change -> {
          StoredPeriod before = open(change, entity, code);
          change
              .handle()
              .createUpdate(
                  "UPDATE period SET state = :state, frozen_at = :at, frozen_by = :by"
                      + " WHERE entity = :entity AND code = :code")
              .bind("state", StoredPeriod.FROZEN)
              .bind("at", change.at())
              .bind("by", change.person())
              .bind("entity", entity)
              .bind("code", code)
              .execute();
          change.note(before.scope(), "period", code, before.state(), StoredPeriod.FROZEN);
          return known(change.handle(), entity, code);
        });
  }

  /**
   * Says which day the answers of an open period speak of; null for none.
   *
   * @throws co.veedor.fault.FaultException when there is no such period or it is frozen
   */
  public StoredPeriod answeredOn(String entity, String code, LocalDate day, By by) {
    return database.write(
        by,
        change -> {
          StoredPeriod before = open(change, entity, code);
          change
              .handle()
              .createUpdate(
                  "UPDATE period SET answered_on = :day WHERE entity = :entity AND code = :code")
              .bind("day", day)
              .bind("entity", entity)
              .bind("code", code)
              .execute();
          String old = Objects.toString(before.answeredOn(), null);
          change.note(before.scope(), ANSWERED_ON, code, old, Objects.toString(day, null));
          return known(change.handle(), entity, code);
        });
  }

  /** A period of an entity. */
  public Optional<StoredPeriod> find(String entity, String code) {
    return database.read(handle -> find(handle, entity, code));
  }

  /** The periods of an entity, by code. */
  public List<StoredPeriod> of(String entity) {
    return database.read(
        handle ->
            handle
                .createQuery(SELECT + " WHERE entity = :entity ORDER BY code")
                .bind("entity", entity)
                .mapTo(StoredPeriod.class)
                .list());
  }

  static StoredPeriod open(Change change, String entity, Period period, LocalDate answeredOn) {
    Entities.known(change.handle(), entity);
    if (find(change.handle(), entity, period.code()).isPresent()) {
      throw Refusals.stop(
          "la vigencia «" + period.code() + "» ya existe", "una vigencia que la entidad no tenga");
    }
    StoredPeriod opened =
        new StoredPeriod(
            entity, period.code(), answeredOn, StoredPeriod.OPEN, change.at(), null, null);
    change
        .handle()
        .createUpdate(
            """
            INSERT INTO period (entity, code, answered_on, state, opened_at)
            VALUES (:entity, :code, :answeredOn, :state, :openedAt)
            """)
        .bindMethods(opened)
        .execute();
    change.note(opened.scope(), "period", period.code(), null, StoredPeriod.OPEN);
    if (answeredOn != null) {
      change.note(opened.scope(), ANSWERED_ON, period.code(), null, answeredOn.toString());
    }
    return opened;
  }

  static Optional<StoredPeriod> find(Handle handle, String entity, String code) {
    return handle
        .createQuery(SELECT + " WHERE entity = :entity AND code = :code")
        .bind("entity", entity)
        .bind("code", code)
        .mapTo(StoredPeriod.class)
        .findOne();
  }

  static StoredPeriod known(Handle handle, String entity, String code) {
    return find(handle, entity, code).orElseThrow(() -> Refusals.period(entity, code));
  }

  /** A period whose answers, evidence and targets may change. */
  static StoredPeriod open(Change change, String entity, String code) {
    StoredPeriod period = known(change.handle(), entity, code);
    if (period.isFrozen() && !change.amends(period.scope())) {
      throw Refusals.stop(
          "la vigencia «" + code + "» está congelada desde el " + Moments.told(period.frozenAt()),
          "una vigencia abierta");
    }
    return period;
  }
}
