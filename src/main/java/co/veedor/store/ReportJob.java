package co.veedor.store;

import java.time.Instant;

/**
 * A report somebody asked for.
 *
 * @param id its identifier
 * @param entity whose
 * @param period of which period
 * @param kind what report
 * @param state {@code pendiente}, {@code en_curso}, {@code listo} or {@code fallido}
 * @param progress percent, 0–100
 * @param file where it lies when ready; empty before
 * @param askedBy who asked
 * @param askedAt when
 * @param doneAt when it was ready or failed; null before
 * @param error what a person is told when it failed; empty otherwise
 */
public record ReportJob(
    String id,
    String entity,
    String period,
    String kind,
    String state,
    int progress,
    String file,
    String askedBy,
    Instant askedAt,
    Instant doneAt,
    String error) {}
