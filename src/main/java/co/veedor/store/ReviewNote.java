package co.veedor.store;

import java.time.Instant;

/**
 * Something said about a piece of evidence while it is reviewed.
 *
 * @param id its identifier
 * @param evidence about which piece
 * @param kind the state the piece was put in, or {@link #REPLY}
 * @param body what was said; empty when nothing
 * @param person who said it
 * @param saidAt when
 */
public record ReviewNote(
    String id, String evidence, String kind, String body, String person, Instant saidAt) {
  /** What the entity answers to a question. */
  public static final String REPLY = "respuesta";
}
