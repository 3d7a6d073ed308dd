package co.veedor.assessment;

/**
 * Digests of what every assessment depends on beside editions, rules and catalogue. SHA-256 in
 * hexadecimal.
 *
 * @param program of the program's sources; empty where they do not lie beside the content
 * @param crosswalks of the files that tell how editions relate
 */
public record Stamps(String program, String crosswalks) {}
