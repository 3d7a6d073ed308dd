package co.veedor.store;

import java.time.Instant;

/**
 * An answer as it is kept.
 *
 * @param questionnaire id of the edition
 * @param question its code
 * @param version to state when saving; grows by one with each save
 * @param body the JSON value a response file would hold, without evidence; null when cleared
 * @param updatedBy who wrote it last
 * @param updatedAt when
 */
public record StoredAnswer(
    String questionnaire,
    String question,
    long version,
    String body,
    String updatedBy,
    Instant updatedAt) {}
