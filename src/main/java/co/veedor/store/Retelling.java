package co.veedor.store;

import co.veedor.document.JsonText;
import co.veedor.document.JsonValues;
import co.veedor.fault.Place;
import co.veedor.response.Evidence;
import co.veedor.store.HistoryRow.Told;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a period must hold, told again from its history row by row: whatever holds otherwise was
 * changed behind its back.
 */
public final class Retelling {
  private static final String APART = "/";

  private final String period;
  private final Map<String, String> bodies = new TreeMap<>();
  private final Map<String, String> targets = new TreeMap<>();

  /** Every piece of evidence that counts, by id. */
  private final Map<String, Map<String, Object>> evidence = new LinkedHashMap<>();

  /** Question, then piece of evidence, then letters of the options it backs. */
  private final Map<String, Map<String, String>> uses = new TreeMap<>();

  private Map<String, Object> entity = Map.of();
  private String answeredOn;
  private String plan;
  private String state;
  private boolean whole;

  /** Of a period, before its first row. */
  public Retelling(String period) {
    this.period = period;
  }

  /** Takes the next row that tells of the period or of its entity as a whole. */
  public void take(HistoryRow row) {
    Told told = row.told();
    switch (told.kind()) {
      case "entity" -> entity = told.now() == null ? Map.of() : map(told.now());
      case "period" -> takeState(row);
      case "answered-on" -> answeredOn = isOwn(told) ? told.now() : answeredOn;
      case "answer" -> put(bodies, told);
      case "target" -> put(targets, told);
      case "decision" -> plan = told.now();
      default -> takeEvidence(told);
    }
  }

  private void takeState(HistoryRow row) {
    if (isOwn(row.told())) {
      whole |= row.isSealed() && row.told().old() == null;
      state = row.told().now();
    }
  }

  private boolean isOwn(Told told) {
    return told.subject().equals(period);
  }

  private void takeEvidence(Told told) {
    switch (told.kind()) {
      case "evidence" -> set(evidence, told.subject(), told.now() == null ? null : map(told.now()));
      case "evidence-use" -> use(told);
      case "evidence-review" -> review(told);
      case "evidence-reply" -> review(told, Evidence.PENDING, null);
      default -> {
        // Whatever else is told leaves the answers as they are.
      }
    }
  }

  private static void put(Map<String, String> values, Told told) {
    if (told.subject().contains(APART)) {
      set(values, told.subject(), told.now());
    }
  }

  private void use(Told told) {
    String[] names = told.subject().split(" ", 2);
    if (names.length == 2 && names[1].contains(APART)) {
      Map<String, String> shown = uses.computeIfAbsent(names[1], none -> new LinkedHashMap<>());
      set(shown, names[0], told.now());
    }
  }

  private void review(Told told) {
    if (told.now() != null && read(told.now()) instanceof List<?> now && now.size() == 2) {
      review(told, now.get(0).toString(), now.get(1).toString());
    }
  }

  /** The comment stays when there is no new one. */
  private void review(Told told, String status, String comment) {
    Map<String, Object> piece = evidence.get(told.subject());
    if (piece == null) {
      return;
    }
    boolean reviewed = status.equals(Evidence.ACCEPTED) || status.equals(Evidence.REJECTED);
    piece.put("status", status);
    set(piece, "reviewer", reviewed ? told.who() : null);
    set(piece, "reviewedOn", reviewed ? day(told.at()) : null);
    if (comment != null) {
      set(piece, "reviewComment", comment.isEmpty() ? null : comment);
    }
  }

  private static <V> void set(Map<String, V> map, String key, V value) {
    if (value == null) {
      map.remove(key);
    } else {
      map.put(key, value);
    }
  }

  private static String day(String at) {
    try {
      return Change.day(Instant.parse(at)).toString();
    } catch (DateTimeParseException none) {
      return null;
    }
  }

  private static Map<String, Object> map(String json) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (read(json) instanceof Map<?, ?> values) {
      values.forEach((key, value) -> map.put(key.toString(), value));
    }
    return map;
  }

  private static Object read(String json) {
    return JsonValues.read(json, Place.of("historia"));
  }

  /** Whether the history tells all of it: what was opened before rows had seals is told in part. */
  public boolean isWhole() {
    return whole;
  }

  /** Whether the period is open or frozen; null when it was never opened. */
  String state() {
    return state;
  }

  /** The plan's file; null when there is none. */
  public String plan() {
    return plan;
  }

  /** The response file that must come out, as values of JSON. */
  public Object document() {
    Map<String, Object> named = new LinkedHashMap<>(entity);
    named.remove("group");
    ResponseDocument document = ResponseDocument.empty(named, period, answeredOn);
    bodies.forEach((key, body) -> document.answer(first(key), second(key), body));
    targets.forEach((key, percent) -> document.target(first(key), second(key), percent));
    uses.forEach((key, shown) -> shown.forEach((id, letters) -> show(document, key, id, letters)));
    return read(JsonText.line(document.values()));
  }

  private void show(ResponseDocument document, String key, String id, String letters) {
    Map<String, Object> piece = evidence.get(id);
    if (piece != null) {
      Map<String, Object> shown = new LinkedHashMap<>(piece);
      if (!letters.isEmpty()) {
        shown.put("options", EvidenceUse.options(letters));
      }
      document.show(first(key), second(key), shown);
    }
  }

  private static String first(String key) {
    return key.substring(0, key.indexOf(APART));
  }

  private static String second(String key) {
    return key.substring(key.indexOf(APART) + 1);
  }
}
