package co.veedor.crosswalk;

import java.util.List;

/**
 * How two editions relate.
 *
 * @param name what people call it
 * @param from id of the edition the links start in
 * @param to id of the edition they end in
 * @param confidence how sure it is: a code of the vocabulary
 * @param source where it comes from
 * @param links at least one
 * @param digest SHA-256 of its file, in hexadecimal
 */
public record Crosswalk(
    String name,
    String from,
    String to,
    String confidence,
    String source,
    List<Link> links,
    String digest) {}
