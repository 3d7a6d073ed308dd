package co.veedor.facts;

/**
 * One way to read every answer: declared, computed or verified.
 *
 * @param name a code of the vocabulary list {@code reading}
 */
public record Reading(String name) {}
