package co.veedor.response;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time of the entities: one zone, without summer time (Decreto 2707 de 1982). */
public final class Colombia {
  /** Their time zone. */
  public static final ZoneId ZONE = ZoneId.of("America/Bogota");

  private Colombia() {}

  /** The day of a moment where the entities are. */
  public static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }
}
