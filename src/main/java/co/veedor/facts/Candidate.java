package co.veedor.facts;

/**
 * An initiative that can close the gap a question leaves.
 *
 * @param initiative id of the initiative
 * @param kind quick win or structural: a code of the vocabulary
 */
public record Candidate(String initiative, String kind) {}
