package co.veedor.store;

import java.time.Instant;

/**
 * Somebody signed in at a browser.
 *
 * @param hash of the secret the browser holds; the secret itself is nowhere
 * @param person id of the person
 * @param csrf what forms of this session carry
 * @param createdAt when it began
 * @param lastSeen when it was last used, give or take a minute
 * @param expiresAt when it ends however much it is used
 */
public record StoredSession(
    String hash,
    String person,
    String csrf,
    Instant createdAt,
    Instant lastSeen,
    Instant expiresAt) {}
