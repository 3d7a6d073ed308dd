package co.veedor.store;

/**
 * A period of another entity whose evidence has a file of the same content.
 *
 * @param hash SHA-256 of the content
 * @param entity id of the other entity
 * @param period code of its period
 */
public record SameFile(String hash, String entity, String period) {}
