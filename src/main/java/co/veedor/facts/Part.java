package co.veedor.facts;

/**
 * One score that goes into a total.
 *
 * @param of key of the total's node
 * @param child key of the node or question whose score goes in
 */
public record Part(String of, String child) {}
