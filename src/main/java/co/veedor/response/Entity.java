package co.veedor.response;

/**
 * Who answers.
 *
 * @param name full name
 * @param id DANE code or NIT, as text
 * @param order nacional or territorial
 * @param kind alcaldia, gobernacion, ministerio, … : an open list
 * @param category municipal category, 0 (especial) to 6; null when not stated
 * @param population inhabitants; null when not stated
 */
public record Entity(
    String name, String id, String order, String kind, Integer category, Long population) {}
