package co.veedor.questionnaire;

import java.util.List;

/**
 * Which questions of an edition are controls of a published catalogue: their codes are its control
 * identifiers.
 *
 * @param catalogue what the catalogue is called
 * @param nodes ids of the nodes whose questions are controls, at least one
 */
public record Controls(String catalogue, List<String> nodes) {}
