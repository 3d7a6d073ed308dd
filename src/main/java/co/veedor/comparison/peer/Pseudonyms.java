package co.veedor.comparison.peer;

import co.veedor.document.Digest;
import java.security.SecureRandom;

/**
 * Names that tell nothing: the same entity has the same one in an edition as long as the key is the
 * same, and without the key nobody can work out whose it is, nor which two are of one entity. The
 * key is never written.
 */
public final class Pseudonyms {
  /** The shortest key that cannot be guessed, in bytes. */
  public static final int SHORTEST = 16;

  private static final int SHOWN = 16;
  private static final SecureRandom CHANCE = new SecureRandom();

  /** No id has blanks. */
  private static final String NOBODY = "qué grupos se esconden juntos";

  private final byte[] key;

  /** Under a key of at least {@link #SHORTEST} bytes. */
  public Pseudonyms(byte[] key) {
    this.key = key.clone();
  }

  /** Under a key by chance that nobody keeps: nobody can tell later whose a pseudonym is. */
  public static Pseudonyms passing() {
    byte[] once = new byte[2 * SHORTEST];
    CHANCE.nextBytes(once);
    return new Pseudonyms(once);
  }

  /** The pseudonym of an entity in an edition, by their ids. */
  public String of(String entity, String questionnaire) {
    return "E-" + Digest.keyed(key, entity + '\n' + questionnaire).substring(0, SHOWN);
  }

  /** Something only who has the key can know, always the same. */
  public String secret() {
    return Digest.keyed(key, NOBODY);
  }
}
