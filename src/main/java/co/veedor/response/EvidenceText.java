package co.veedor.response;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes evidence as a response file states it. */
final class EvidenceText {
  private EvidenceText() {}

  static Map<String, Object> of(Evidence evidence) {
    Map<String, Object> written = new LinkedHashMap<>();
    text(written, "id", evidence.id());
    written.put("title", evidence.title());
    text(written, "url", evidence.source().url());
    text(written, "file", evidence.source().file());
    text(written, "hash", evidence.source().hash());
    day(written, "date", evidence.date());
    day(written, "expires", evidence.expires());
    written.put("status", evidence.status());
    if (!evidence.options().isEmpty()) {
      written.put("options", evidence.options());
    }
    text(written, "reviewer", evidence.review().reviewer());
    text(written, "reviewComment", evidence.review().comment());
    day(written, "reviewedOn", evidence.review().on());
    return written;
  }

  private static void text(Map<String, Object> written, String key, String value) {
    if (!value.isEmpty()) {
      written.put(key, value);
    }
  }

  private static void day(Map<String, Object> written, String key, LocalDate day) {
    if (day != null) {
      written.put(key, day.toString());
    }
  }
}
