package co.veedor.store;

import java.time.Instant;

/**
 * What a program signs in with in the place of a person.
 *
 * @param id its identifier
 * @param hash of the secret; the secret itself is nowhere
 * @param person id of the person it stands for
 * @param entity the only entity it may touch; null for all those of the person
 * @param scopes what it may do, between blanks
 * @param name what the person calls it
 * @param expiresAt when it ends
 * @param revokedAt since when it no longer holds; null while it does
 */
public record StoredToken(
    String id,
    String hash,
    String person,
    String entity,
    String scopes,
    String name,
    Instant expiresAt,
    Instant revokedAt) {
  /** Says which, and never the hash. */
  @Override
  public String toString() {
    return name;
  }
}
