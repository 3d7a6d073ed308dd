package co.veedor.store;

/**
 * A file of evidence as it is kept: once, whatever it is called and however often it is used.
 *
 * @param hash SHA-256 of its bytes, in hexadecimal
 * @param name what its sender called it, without folders: a label, never a path
 * @param mediaType what its bytes are
 * @param bytes its size
 */
public record StoredFile(String hash, String name, String mediaType, long bytes) {}
