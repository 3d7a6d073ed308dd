package co.veedor.store;

import java.nio.file.Path;

/**
 * Where things are kept.
 *
 * @param folder the folder of data: evidence files, and the embedded database; made when missing
 * @param url address of a PostgreSQL database, {@code jdbc:postgresql://…}; empty for the embedded
 *     one
 * @param user user of that database; empty when the address says it or none is needed
 * @param password of that user; empty likewise
 */
public record StoreSettings(Path folder, String url, String user, String password) {
  /** The embedded database in {@code folder}. */
  public static StoreSettings embedded(Path folder) {
    return new StoreSettings(folder, "", "", "");
  }

  /** What people call the database; never says a password. */
  String name() {
    return url.isEmpty() ? folder.resolve("veedor.db").toString() : "VEEDOR_BD";
  }

  /** The same as {@link #name()}: settings may end up in a log. */
  @Override
  public String toString() {
    return name();
  }
}
