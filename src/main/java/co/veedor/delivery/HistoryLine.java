package co.veedor.delivery;

import co.veedor.document.JsonText;
import co.veedor.document.JsonValues;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.Place;
import co.veedor.store.HistoryRow;
import co.veedor.store.HistoryRow.Seal;
import co.veedor.store.HistoryRow.Told;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A row of the history as a line of JSON: whole, or only what its hash takes. */
final class HistoryLine {
  private HistoryLine() {}

  /** The line of a row whose content is not for who gets the package. */
  static String hidden(HistoryRow row) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("seq", row.seq());
    if (row.isSealed()) {
      line.put("scope", row.seal().scope());
      line.put("content", row.content());
    }
    return ended(line, row);
  }

  /** The line of a row as it is. */
  static String whole(HistoryRow row) {
    Told told = row.told();
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("seq", row.seq());
    line.put("at", told.at());
    line.put("person", told.person());
    line.put("who", told.who());
    line.put("entity", told.entity());
    line.put("period", told.period());
    line.put("kind", told.kind());
    line.put("subject", told.subject());
    line.put("old", told.old());
    line.put("new", told.now());
    line.put("reason", told.reason());
    if (row.isSealed()) {
      line.put("salt", row.seal().salt());
      line.put("scope", row.seal().scope());
    }
    return ended(line, row);
  }

  private static String ended(Map<String, Object> line, HistoryRow row) {
    line.put("previous", row.previous());
    line.put("hash", row.hash());
    return JsonText.line(line);
  }

  /**
   * Reads a line.
   *
   * @throws FaultException when it is no row, or not written as rows are: nothing else may stand in
   *     it
   */
  static HistoryRow read(String text, Place place) {
    if (!(JsonValues.read(text, place) instanceof Map<?, ?> values)
        || !(values.get("seq") instanceof BigDecimal seq)) {
      throw wrong(place);
    }
    HistoryRow row = row(values, seq.longValue());
    if (!text.equals(row.told() == null ? hidden(row) : whole(row))) {
      throw wrong(place);
    }
    return row;
  }

  private static HistoryRow row(Map<?, ?> row, long seq) {
    return new HistoryRow(
        seq,
        row.containsKey("at") ? told(row) : null,
        new Seal(optional(row, "scope"), optional(row, "salt"), optional(row, "content")),
        text(row, "previous"),
        text(row, "hash"));
  }

  private static Told told(Map<?, ?> row) {
    return new Told(
        text(row, "at"),
        text(row, "person"),
        text(row, "who"),
        text(row, "entity"),
        text(row, "period"),
        text(row, "kind"),
        text(row, "subject"),
        optional(row, "old"),
        optional(row, "new"),
        text(row, "reason"));
  }

  private static String text(Map<?, ?> row, String key) {
    return Objects.toString(row.get(key), "");
  }

  private static String optional(Map<?, ?> row, String key) {
    return Objects.toString(row.get(key), null);
  }

  static FaultException wrong(Place place) {
    return new FaultException(
        FaultException.Kind.RESPONSE,
        Fault.at(place, "no es un renglón de la historia", "una línea JSON"));
  }
}
