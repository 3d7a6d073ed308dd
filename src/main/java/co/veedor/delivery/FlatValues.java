package co.veedor.delivery;

import co.veedor.document.Item;
import co.veedor.document.JsonText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Every value of a document by its path, as {@code questionnaires[ipv6].nodes[total].value}: keys
 * parted by dots; items of a list by their {@code id}, or by their place from 1 when they have
 * none. The path with empty brackets holds the order of a list. No two values share a path.
 */
final class FlatValues {
  private static final String NOTHING = "null";

  private final Map<String, String> values = new LinkedHashMap<>();

  /** What tells an item of a list from the others, wherever it stands: the first it has. */
  private static final List<List<String>> NAMING =
      List.of(
          List.of("id"),
          List.of("rule", "questionnaire", "subject"),
          List.of("questionnaire", "node"),
          List.of("name"),
          List.of("period"),
          List.of("year"));

  private FlatValues() {}

  /** The values of a document, as written; {@code null} for those without one. */
  static Map<String, String> of(Item document) {
    FlatValues flat = new FlatValues();
    keys(document).forEach((key, item) -> flat.put(plain(key), item));
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
                flat.put(plain(key), item);
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
      mapping.values().forEach((key, each) -> put(path + "." + plain(key), each));
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
    List<String> ids = new ArrayList<>();
    for (int at = 0; at < items.size(); at++) {
      String id = id(items.get(at), at);
      ids.add(id);
      int before = met.merge(id, 1, Integer::sum);
      put(path + "[" + id + (before > 1 ? "·" + before : "") + "]", items.get(at));
    }
    values.put(path + "[]", String.join(" ", ids));
  }

  /** A name that could be taken for a longer path stands in quotes. */
  private static String plain(String name) {
    return name.matches("[^.\\[\\]·\"]+") ? name : JsonText.line(name);
  }

  private static String inBrackets(String id) {
    return id.matches("[^\\[\\]·\"]+") ? id : JsonText.line(id);
  }

  private static String id(Item item, int at) {
    if (item instanceof Item.Mapping mapping) {
      for (List<String> keys : NAMING) {
        if (keys.stream().allMatch(key -> isNamed(mapping.values().get(key)))) {
          return keys.stream()
              .map(key -> ((Item.Scalar) mapping.values().get(key)).text())
              .map(FlatValues::inBrackets)
              .collect(Collectors.joining(" "));
        }
      }
    }
    return Integer.toString(at + 1);
  }

  private static boolean isNamed(Item item) {
    return item instanceof Item.Scalar name && !name.absent();
  }
}
