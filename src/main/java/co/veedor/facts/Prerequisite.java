package co.veedor.facts;

/**
 * An option that makes no sense unless another one is met.
 *
 * @param option key of the option
 * @param needs key of the option that comes before it
 */
public record Prerequisite(String option, String needs) {}
