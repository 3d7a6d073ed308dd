package co.veedor.facts.across;

/**
 * A link between places of two instruments, read from one end. What asks the same is here from both
 * ends; what contains another, from the end that contains it.
 *
 * @param from key of the question or option it is read from
 * @param to key of the one it leads to
 * @param relation {@code igual} or {@code contiene}
 * @param reason why they are linked, as a person reads it
 */
public record Linked(String from, String to, String relation, String reason) {}
