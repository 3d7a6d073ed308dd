package co.veedor.comparison;

import java.time.LocalDate;

/**
 * A correction of an answer after its period was handed in.
 *
 * @param questionnaire id of the edition
 * @param question id of the question
 * @param on the day it was made; null when not stated
 * @param by who made it; empty when not stated
 * @param approvedBy who approved it; empty when nobody has
 * @param reason why it was made, never blank
 */
public record Amendment(
    String questionnaire,
    String question,
    LocalDate on,
    String by,
    String approvedBy,
    String reason) {}
