package co.veedor.facts.review;

/**
 * Something the rules found about a claim or one of its options.
 *
 * @param claim questionnaire and code of the answer
 * @param kind a code of the vocabulary list {@code finding-kind}
 * @param severity a code of the vocabulary list {@code severity}
 * @param says what is the matter, in Spanish
 * @param because id of the explanation of the finding
 */
public record Raised(String claim, String kind, String severity, String says, String because) {}
