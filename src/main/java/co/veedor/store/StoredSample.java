package co.veedor.store;

import java.time.Instant;
import java.util.List;

/**
 * A sample as it was drawn.
 *
 * @param id its identifier
 * @param entity of whose claims
 * @param period of which period
 * @param method code of how it was drawn
 * @param seed the text it was drawn with
 * @param size how many were drawn
 * @param population SHA-256 of {@code listing}, in hexadecimal
 * @param listing what it was drawn from: a line each, its key, a tab and its domain
 * @param members the keys drawn, a line each
 * @param drawnBy who drew it
 * @param drawnAt when
 */
public record StoredSample(
    String id,
    String entity,
    String period,
    String method,
    String seed,
    int size,
    String population,
    String listing,
    String members,
    String drawnBy,
    Instant drawnAt) {
  /** The keys drawn, sorted. */
  public List<String> keys() {
    return members.lines().toList();
  }
}
