package co.veedor.delivery;

import co.veedor.document.Item;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every value of a document by its path, as {@code questionnaires[ipv6].nodes[total].value}: keys
 * parted by dots; items of a list by their {@code id}, or by their place from 1 when they have
 * none.
 */
final class FlatValues {
  private static final String NOTHING = "null";

  private final Map<String, String> values = new LinkedHashMap<>();

  private FlatValues() {}

  /** The values of a document, as written; {@code null} for those without one. */
  static Map<String, String> of(Item document) {
    FlatValues flat = new FlatValues();
    keys(document).forEach(flat::put);
    return flat.values;
  }

  /** The values below a key of a document alone, their paths from there. */
  static Map<String, String> of(Item document, String key) {
    return of(keys(document).get(key));
  }

  /** The values of a document but those below a key. */
  static Map<String, String> without(Item document, String except) {
    FlatValues flat = new FlatValues();
    keys(document)
        .forEach(
            (key, item) -> {
              if (!key.equals(except)) {
                flat.put(key, item);
              }
            });
    return flat.values;
  }

  private static Map<String, Item> keys(Item document) {
    return document instanceof Item.Mapping mapping ? mapping.values() : Map.of();
  }

  private void put(String path, Item item) {
    if (item instanceof Item.Mapping mapping) {
      if (mapping.values().isEmpty()) {
        values.put(path, "{}");
      }
      mapping.values().forEach((key, each) -> put(path + "." + key, each));
    } else if (item instanceof Item.Sequence sequence) {
      put(path, sequence.items());
    } else if (item instanceof Item.Scalar scalar) {
      values.put(path, scalar.absent() ? NOTHING : scalar.text());
    }
  }

  private void put(String path, List<Item> items) {
    if (items.isEmpty()) {
      values.put(path, "[]");
    }
    Map<String, Integer> met = new HashMap<>();
    for (int at = 0; at < items.size(); at++) {
      String id = id(items.get(at), at);
      int before = met.merge(id, 1, Integer::sum);
      put(path + "[" + id + (before > 1 ? "·" + before : "") + "]", items.get(at));
    }
  }

  private static String id(Item item, int at) {
    return item instanceof Item.Mapping mapping
            && mapping.values().get("id") instanceof Item.Scalar id
            && !id.absent()
        ? id.text()
        : Integer.toString(at + 1);
  }
}
