package co.veedor.access;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.Place;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes passwords with Argon2id. A hash says what it cost, so that old ones are known by it.
 * Thread-safe; only two are worked out at once, because each takes memory on purpose.
 */
public final class Passwords {
  /** What a hash costs, today. */
  public static final Cost USUAL = new Cost(19_456, 2, 1);

  private static final int SHORTEST = 10;
  private static final int LONGEST = 200;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([^$]{1,64})\\$([^$]{1,128})");

  private final Cost cost;
  private final Semaphore places = new Semaphore(2);
  private final String nobodys;

  /** Hashes made at this cost. */
  public Passwords(Cost cost) {
    this.cost = cost;
    this.nobodys = made(Secrets.make());
  }

  /**
   * What a hash costs whoever makes or guesses one.
   *
   * @param memory KiB
   * @param passes over that memory
   * @param lanes side by side
   */
  public record Cost(int memory, int passes, int lanes) {
    private boolean isBelow(Cost other) {
      return memory < other.memory || passes < other.passes;
    }
  }

  /**
   * The hash of a new password.
   *
   * @throws FaultException when the password is too short or too long
   */
  public String hash(String password) {
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      throw new FaultException(
          FaultException.Kind.USAGE,
          Fault.at(
              Place.of(""),
              "la contraseña tiene " + password.length() + " caracteres",
              "de " + SHORTEST + " a " + LONGEST + " caracteres"));
    }
    return made(password);
  }

  /** Whether a hash is of this password. */
  public boolean matches(String password, String hash) {
    Matcher form = FORM.matcher(hash);
    if (password.length() > LONGEST || !form.matches()) {
      return false;
    }
    byte[] kept = Base64.getDecoder().decode(form.group(5));
    byte[] given = derived(password, cost(form), Base64.getDecoder().decode(form.group(4)));
    return MessageDigest.isEqual(kept, given);
  }

  /** Takes the time of a check, so that nobody can tell by it who is registered. */
  public void pretend(String password) {
    matches(password, nobodys);
  }

  /** Whether a hash was made for less than is asked today. */
  public boolean isOutdated(String hash) {
    Matcher form = FORM.matcher(hash);
    return !form.matches() || cost(form).isBelow(cost);
  }

  private static Cost cost(Matcher form) {
    return new Cost(
        Integer.parseInt(form.group(1)),
        Integer.parseInt(form.group(2)),
        Integer.parseInt(form.group(3)));
  }

  private String made(String password) {
    byte[] salt = Secrets.bytes(SALT_BYTES);
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            cost.memory(),
            cost.passes(),
            cost.lanes(),
            base64.encodeToString(salt),
            base64.encodeToString(derived(password, cost, salt)));
  }

  private byte[] derived(String password, Cost price, byte[] salt) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(price.memory())
            .withIterations(price.passes())
            .withParallelism(price.lanes())
            .withSalt(salt)
            .build());
    byte[] derived = new byte[HASH_BYTES];
    places.acquireUninterruptibly();
    try {
      generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), derived);
    } finally {
      places.release();
    }
    return derived;
  }
}
