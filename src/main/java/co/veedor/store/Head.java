package co.veedor.store;

import org.jdbi.v3.core.Handle;

/**
 * The end of the history.
 *
 * @param seq how many rows there are
 * @param hash of the last one
 */
record Head(long seq, String hash) {
  private static final String KEY = "history.head";

  /** Read so that nobody else can write before the transaction ends. */
  static Head taken(Handle handle) {
    return parsed(
        handle
            .createQuery("UPDATE setting SET value = value WHERE key = :key RETURNING value")
            .bind("key", KEY)
            .mapTo(String.class)
            .one());
  }

  static Head read(Handle handle) {
    return parsed(
        handle
            .createQuery("SELECT value FROM setting WHERE key = :key")
            .bind("key", KEY)
            .mapTo(String.class)
            .findOne()
            .orElse(""));
  }

  void save(Handle handle) {
    handle
        .createUpdate("UPDATE setting SET value = :value WHERE key = :key")
        .bind("key", KEY)
        .bind("value", seq + " " + hash)
        .execute();
  }

  /** A head somebody spoilt stands for an empty history: the first row will not fit. */
  private static Head parsed(String value) {
    return value.matches("\\d{1,18} [0-9a-f]{64}")
        ? new Head(
            Long.parseLong(value.substring(0, value.indexOf(' '))),
            value.substring(value.indexOf(' ') + 1))
        : new Head(0, "");
  }
}
