package co.veedor.store;

import co.veedor.store.HistoryRow.Told;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a period must hold, told again from its history row by row: whatever holds otherwise was
 * changed behind its back.
 */
public final class Retelling {
  static final String APART = "/";

  private final String period;
  private final Map<String, String> bodies = new TreeMap<>();
  private final Map<String, String> targets = new TreeMap<>();
  private final RetoldEvidence evidence = new RetoldEvidence();
  private final RetoldRecords records = new RetoldRecords();

  private Map<String, Object> entity = Map.of();

  /** What the entity was when the period was frozen; null while it is open. */
  private Map<String, Object> submitted;

  private String answeredOn;
  private String plan;
  private boolean opened;
  private boolean sealed;
  private boolean early;

  /** Of a period, before its first row. */
  public Retelling(String period) {
    this.period = period;
  }

  /** Takes the next row that tells of the period or of its entity as a whole. */
  public void take(HistoryRow row) {
    Told told = row.told();
    if (told.period().isEmpty()) {
      // Of the entity as a whole only what it is called counts here.
      entity = told.kind().equals("entity") && told.now() != null ? map(told.now()) : entity;
      return;
    }
    records.take(row);
    if (told.kind().equals("period")) {
      sealed |= row.isSealed() && told.old() == null;
      opened = true;
      submitted = StoredPeriod.FROZEN.equals(told.now()) ? entity : submitted;
    } else {
      early |= !opened;
      takeOwn(told);
    }
  }

  private void takeOwn(Told told) {
    switch (told.kind()) {
      case "answered-on" -> answeredOn = told.now();
      case "answer" -> put(bodies, told);
      case "target" -> put(targets, told);
      case "decision" -> plan = told.now();
      default -> evidence.take(told);
    }
  }

  private static void put(Map<String, String> values, Told told) {
    if (told.subject().contains(APART)) {
      set(values, told.subject(), told.now());
    }
  }

  static <V> void set(Map<String, V> map, String key, V value) {
    if (value == null) {
      map.remove(key);
    } else {
      map.put(key, value);
    }
  }

  static Map<String, Object> map(String json) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (ToldText.read(json) instanceof Map<?, ?> values) {
      values.forEach((key, value) -> map.put(key.toString(), value));
    }
    return map;
  }

  /**
   * Whether the history tells all of it, from its opening on: what was opened before rows had seals
   * is told in part.
   */
  public boolean isWhole() {
    return sealed && !early;
  }

  /** The id of the entity; empty when nothing tells it. */
  public String entity() {
    return Objects.toString(entity.get("id"), "");
  }

  /**
   * The files that were handed in for what the answers show: hash in hexadecimal, then the title.
   */
  public Map<String, String> files() {
    return evidence.files();
  }

  /** Titles of what counts as accepted or rejected though no row tells who reviewed it. */
  public List<String> unreviewed() {
    return evidence.unreviewed();
  }

  /** What must be kept beside the response and the plan, by place. */
  Map<String, Map<String, Object>> records() {
    return records.records();
  }

  /** The plan's file; null when there is none. */
  public String plan() {
    return plan;
  }

  /**
   * The response file that must come out, as values of JSON; of a frozen period, with the entity as
   * it was then.
   */
  public Object document() {
    Map<String, Object> named = new LinkedHashMap<>(submitted == null ? entity : submitted);
    named.remove("group");
    ResponseDocument document = ResponseDocument.empty(named, period, answeredOn);
    bodies.forEach((key, body) -> document.answer(first(key), second(key), body));
    targets.forEach((key, percent) -> document.target(first(key), second(key), percent));
    evidence.show(document);
    return document.read();
  }

  static String first(String key) {
    return key.substring(0, key.indexOf(APART));
  }

  static String second(String key) {
    return key.substring(key.indexOf(APART) + 1);
  }
}
