package co.veedor.comparison.peer;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names that tell nothing: the same entity has the same one as long as the key is the same, and
 * without the key nobody can work out whose it is. The key is never written.
 */
public final class Pseudonyms {
  /** The shortest key that cannot be guessed, in bytes. */
  public static final int SHORTEST = 16;

  private static final String METHOD = "HmacSHA256";
  private static final int SHOWN = 16;
  private static final SecureRandom CHANCE = new SecureRandom();

  /** No id has blanks. */
  private static final String NOBODY = "qué grupos se esconden juntos";

  private final SecretKeySpec key;

  /** Under a key of at least {@link #SHORTEST} bytes. */
  public Pseudonyms(byte[] key) {
    this.key = new SecretKeySpec(key, METHOD);
  }

  /** Under a key by chance that nobody keeps: nobody can tell later whose a pseudonym is. */
  public static Pseudonyms passing() {
    byte[] once = new byte[2 * SHORTEST];
    CHANCE.nextBytes(once);
    return new Pseudonyms(once);
  }

  /** The pseudonym of an entity, by its id. */
  public String of(String entity) {
    return "E-" + sealed(entity).substring(0, SHOWN);
  }

  /** Something only who has the key can know, always the same. */
  public String secret() {
    return sealed(NOBODY);
  }

  private String sealed(String text) {
    try {
      Mac mac = Mac.getInstance(METHOD);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
