package co.veedor.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes identifiers that sort by the time they were made (UUID version 7). */
final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int COUNTER_BITS = 12;
  private static final long VERSION = 7L << COUNTER_BITS;
  private static final long VARIANT = 1L << 63;

  private long last;

  /**
   * The next identifier: later than every one before it, even when the clock stands or goes back.
   */
  synchronized String next(Instant now) {
    last = Math.max(last + 1, now.toEpochMilli() << COUNTER_BITS);
    long millis = last >>> COUNTER_BITS;
    long counter = last & ((1L << COUNTER_BITS) - 1);
    long high = (millis << 16) | VERSION | counter;
    return new UUID(high, VARIANT | (RANDOM.nextLong() >>> 2)).toString();
  }
}
