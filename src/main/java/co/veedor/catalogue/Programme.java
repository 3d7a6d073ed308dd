package co.veedor.catalogue;

/**
 * What a group of initiatives is paid under.
 *
 * @param id fixed id such as {@code P03}
 * @param line id of its strategic line
 * @param name as a plan prints it
 * @param objective what it sets out to reach
 */
public record Programme(String id, String line, String name, String objective) {}
