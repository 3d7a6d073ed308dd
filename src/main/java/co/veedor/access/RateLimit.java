package co.veedor.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Lets each key do something so many times in a row and then only at a steady pace. In memory: a
 * restart forgets. Thread-safe.
 */
public final class RateLimit {
  private final int burst;
  private final Duration each;
  private final Supplier<Instant> clock;
  private final Map<String, Bucket> buckets = new Recent<>();

  /**
   * A limit.
   *
   * @param burst how often in a row
   * @param each how long until one more is allowed
   */
  public RateLimit(int burst, Duration each, Supplier<Instant> clock) {
    this.burst = burst;
    this.each = each;
    this.clock = clock;
  }

  /** What is left at a moment. */
  private record Bucket(double left, Instant at) {}

  /** Takes one; zero when it was allowed, or else how long to wait. */
  public synchronized Duration take(String key) {
    Instant now = clock.get();
    Bucket bucket = buckets.getOrDefault(key, new Bucket(burst, now));
    double pause = Math.max(0, Duration.between(bucket.at(), now).toMillis());
    double left = Math.min(burst, bucket.left() + pause / each.toMillis());
    boolean allowed = left >= 1;
    buckets.put(key, new Bucket(allowed ? left - 1 : left, now));
    return allowed
        ? Duration.ZERO
        : Duration.ofMillis((long) Math.ceil((1 - left) * each.toMillis()));
  }
}
