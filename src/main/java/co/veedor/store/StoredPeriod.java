package co.veedor.store;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The time one entity assesses itself for.
 *
 * @param entity its id
 * @param code as responses write it: {@code 2025}, {@code 2025-S1}
 * @param answeredOn the day the answers speak of; null when not stated
 * @param state {@code abierta} or {@code congelada}
 * @param openedAt when it was opened
 * @param frozenAt since when nothing in it may change; null while open
 * @param frozenBy who froze it; null while open
 */
public record StoredPeriod(
    String entity,
    String code,
    LocalDate answeredOn,
    String state,
    Instant openedAt,
    Instant frozenAt,
    String frozenBy) {
  static final String OPEN = "abierta";

  /** The state of a period in which nothing may change any more. */
  public static final String FROZEN = "congelada";

  /** Whether nothing in it may change any more. */
  public boolean isFrozen() {
    return state.equals(FROZEN);
  }

  Change.Scope scope() {
    return new Change.Scope(entity, code);
  }
}
