package co.veedor.response.workbook;

import co.veedor.document.Item;
import co.veedor.document.sheet.Cell;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answer to one question, gathered from the sheets that speak of it. */
final class Draft {
  private final String question;
  private Place place;
  private final Map<String, Item> values = new LinkedHashMap<>();
  private final Map<String, Item> options = new LinkedHashMap<>();
  private final List<Item> evidence = new ArrayList<>();
  private Item.Scalar chosen;

  Draft(String question, Place place) {
    this.question = question;
    this.place = place;
  }

  /** Where its answer cell is. */
  void stands(Place where) {
    place = where;
  }

  /** States a key of the answer. */
  void put(String key, Item value) {
    values.put(key, value);
  }

  /** States the one option chosen, in the answer cell. */
  void choose(Cell cell, String letter) {
    chosen = new Item.Scalar(cell.place(), letter, false);
  }

  /** Marks an option; the place of an earlier mark, or null. */
  Place mark(String letter, Item value) {
    Item earlier = options.putIfAbsent(letter, value);
    return earlier == null ? null : earlier.place();
  }

  void show(Item document) {
    evidence.add(document);
  }

  /** The answer as a document; null when nothing was written. */
  Item.Mapping item(FaultList faults) {
    settleChoice(faults);
    boolean more = evidence.size() + options.size() > 0 || values.containsKey("declared");
    if (values.containsKey("na") && more) {
      faults.add(
          values.get("na").place(),
          "«" + question + "» dice que no aplica y además trae respuesta o evidencia",
          "una de las dos cosas");
      return null;
    }
    if (!options.isEmpty()) {
      values.put("options", mapping(options.values().iterator().next().place(), options));
    }
    if (!evidence.isEmpty()) {
      values.put("evidence", new Item.Sequence(evidence.get(0).place(), evidence));
    }
    return values.isEmpty() ? null : mapping(place, values);
  }

  private void settleChoice(FaultList faults) {
    if (chosen == null) {
      return;
    }
    List<String> met =
        options.keySet().stream()
            .filter(letter -> !List.of("no", "false").contains(text(options.get(letter))))
            .toList();
    if (options.isEmpty()) {
      options.put(chosen.text(), new Item.Scalar(chosen.place(), "cumple", false));
    } else if (!met.equals(List.of(chosen.text()))) {
      faults.add(
          chosen.place(),
          "«"
              + question
              + "» dice «"
              + chosen.text()
              + "» y entre sus opciones están marcadas: "
              + (met.isEmpty() ? "ninguna" : String.join(", ", met)),
          "lo mismo en los dos sitios, o la respuesta en uno solo");
    }
  }

  private static String text(Item item) {
    return item instanceof Item.Scalar scalar ? scalar.text() : "";
  }

  /** Keys that stand where their values do. */
  static Item.Mapping mapping(Place place, Map<String, Item> values) {
    Map<String, Place> keys = new LinkedHashMap<>();
    values.forEach((key, value) -> keys.put(key, value.place()));
    return new Item.Mapping(place, values, keys);
  }
}
