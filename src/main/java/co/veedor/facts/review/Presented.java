package co.veedor.facts.review;

/**
 * A piece of evidence shown for a claim.
 *
 * @param claim questionnaire and code of the answer
 * @param status whether an auditor accepted it: a code of the vocabulary list {@code
 *     evidence-status}
 * @param backs whether it counts on the day of the assessment: accepted, unchanged and in force
 */
public record Presented(String claim, String status, boolean backs) {}
