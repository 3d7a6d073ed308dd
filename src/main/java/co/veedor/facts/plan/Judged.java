package co.veedor.facts.plan;

/**
 * A rating a person gave.
 *
 * @param initiative key of the initiative
 * @param criterion the criterion: a code of the vocabulary
 * @param value 0–5
 * @param reason why, in the person's words; empty when nobody said
 */
public record Judged(String initiative, String criterion, int value, String reason) {}
