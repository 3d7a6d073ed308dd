package co.veedor.store;

import co.veedor.response.Colombia;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Moments where the entities are. */
public final class Moments {
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu, HH:mm", Locale.forLanguageTag("es-CO"));

  private Moments() {}

  /** A moment as people say it: {@code 21 de noviembre de 2026, 20:39}; empty for null. */
  public static String told(Instant moment) {
    return moment == null ? "" : WORDS.format(moment.atZone(Colombia.ZONE));
  }

  /** The same of a moment as it is kept; any other text as it is. */
  public static String told(String moment) {
    try {
      return told(Instant.parse(moment));
    } catch (DateTimeParseException other) {
      return moment;
    }
  }
}
