package co.veedor.comparison;

import java.time.LocalDate;

/**
 * A correction of an answer after its period was handed in.
 *
 * @param questionnaire id of the edition
 * @param question id of the question
 * @param part what it corrected
 * @param on the day it was made; null when not stated
 * @param by who made it; empty when not stated
 * @param approvedBy who approved it; empty when nobody has
 * @param reason why it was made, never blank
 */
public record Correction(
    String questionnaire,
    String question,
    Part part,
    LocalDate on,
    String by,
    String approvedBy,
    String reason) {

  /** What of an answer can be corrected. */
  public enum Part {
    /** What was answered. */
    ANSWER,
    /** What is shown for it. */
    EVIDENCE,
    /** One or the other: it was not stated. */
    EITHER;

    /** Whether a correction of this can have moved what a change of {@code other} moved. */
    boolean covers(Part other) {
      return this == other || this == EITHER;
    }
  }
}
