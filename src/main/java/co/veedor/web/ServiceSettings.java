package co.veedor.web;

import co.veedor.access.Passwords;
import co.veedor.store.StoreSettings;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * What a service is made of.
 *
 * @param server where it listens
 * @param store where it keeps things
 * @param home the folder with {@code reports/} and {@code examples/}
 * @param version version of the program
 * @param time the time
 * @param cost what hashing a password costs
 */
public record ServiceSettings(
    ServerSettings server,
    StoreSettings store,
    Path home,
    String version,
    Time time,
    Passwords.Cost cost) {

  /**
   * The time.
   *
   * @param clock this moment
   * @param today the date of today
   */
  public record Time(Supplier<Instant> clock, Supplier<LocalDate> today) {}
}
