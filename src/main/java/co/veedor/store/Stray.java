package co.veedor.store;

import co.veedor.document.JsonText;
import co.veedor.document.JsonValues;
import co.veedor.fault.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Something of a period that is not what its history tells.
 *
 * @param place what it is: a key of a response file, questionnaire and question after it
 * @param told what the history tells, as JSON; null when it tells of nothing there
 * @param kept what is there; null when nothing is
 */
public record Stray(String place, String told, String kept) {
  /** The keys of a response file that hold questionnaires, which hold what is compared. */
  private static final List<String> NESTED = List.of("targets", "answers");

  private static final String PLAN = "plan";

  static final String FILE = "file ";

  /**
   * What a period says otherwise than its history.
   *
   * @param told the response file the history comes to, as values of JSON
   * @param toldPlan the plan's file it comes to; null for none
   * @param kept the response file that is there
   * @param keptPlan the plan's file that is there; null for none
   */
  public static List<Stray> between(Object told, String toldPlan, Object kept, String keptPlan) {
    Map<String, Object> one = flat(told, toldPlan);
    Map<String, Object> other = flat(kept, keptPlan);
    Map<String, Object> all = new TreeMap<>(one);
    all.putAll(other);
    List<Stray> strays = new ArrayList<>();
    for (String place : all.keySet()) {
      if (!Objects.equals(one.get(place), other.get(place))) {
        strays.add(new Stray(place, line(one.get(place)), line(other.get(place))));
      }
    }
    return strays;
  }

  /**
   * A file that was handed in and is not what it was.
   *
   * @param title of its evidence
   * @param told its hash then
   * @param kept the hash of what lies in its place; null when nothing does
   */
  public static Stray file(String title, String told, String kept) {
    return new Stray(FILE + "«" + title + "»", told, kept);
  }

  /**
   * What is kept otherwise than it is told, record by record. What a row did not tell when it was
   * written is not compared.
   *
   * @param told the records the history comes to, by place
   * @param kept those that are there
   */
  static List<Stray> between(
      Map<String, Map<String, Object>> told, Map<String, Map<String, Object>> kept) {
    Map<String, Map<String, Object>> all = new TreeMap<>(told);
    all.putAll(kept);
    List<Stray> strays = new ArrayList<>();
    for (String place : all.keySet()) {
      Map<?, ?> one = read(told.get(place));
      Map<?, ?> other = read(kept.get(place));
      if (one != null && other != null) {
        other.keySet().retainAll(one.keySet());
      }
      if (!Objects.equals(one, other)) {
        strays.add(new Stray(place, line(one), line(other)));
      }
    }
    return strays;
  }

  /** Numbers of a table and of a row are the same once read. */
  private static Map<?, ?> read(Map<String, Object> record) {
    return record == null
        ? null
        : new LinkedHashMap<>(
            (Map<?, ?>) JsonValues.read(JsonText.line(record), Place.of("registro")));
  }

  private static String line(Object value) {
    return value == null ? null : JsonText.line(value);
  }

  private static Map<String, Object> flat(Object document, String plan) {
    Map<String, Object> flat = new TreeMap<>();
    if (plan != null) {
      flat.put(PLAN, JsonValues.read(plan, Place.of(PLAN)));
    }
    each(
        document,
        (key, value) -> {
          if (NESTED.contains(key)) {
            each(
                value,
                (group, held) ->
                    each(held, (id, one) -> flat.put(key + " " + group + "/" + id, one)));
          } else {
            flat.put(key, value);
          }
        });
    return flat;
  }

  private static void each(Object map, BiConsumer<String, Object> visitor) {
    if (map instanceof Map<?, ?> values) {
      values.forEach((key, value) -> visitor.accept(key.toString(), value));
    }
  }
}
