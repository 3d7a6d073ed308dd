package co.veedor.store;

import java.time.LocalDate;

/**
 * A piece of evidence somebody hands in.
 *
 * @param title what it is
 * @param url an address; empty when there is none
 * @param file the file that was kept for it, or one that is only named (without hash); null for
 *     none
 * @param issued the day it was issued; null when unknown
 * @param expires the last day it holds; null when it does not expire
 * @param status {@code por_revisar} as a rule; another when it was reviewed elsewhere
 */
public record EvidenceDraft(
    String title, String url, StoredFile file, LocalDate issued, LocalDate expires, String status) {
  /** A file that is named and was never handed in. */
  public static StoredFile named(String name) {
    return new StoredFile(null, name, "", 0);
  }
}
