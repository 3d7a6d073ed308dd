package co.veedor.web;

import co.veedor.document.Item;
import co.veedor.fault.Place;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields of a form as a document: {@code a[b]} is the key {@code b} below {@code a}, {@code
 * a[]} an item of the list {@code a}, an empty field no value.
 */
final class FormText {
  private static final Place PLACE = Place.of("formulario");
  private static final Pattern NESTED = Pattern.compile("([^\\[\\]]+)\\[([^\\[\\]]*)]");

  private final Map<String, List<String>> fields;

  /** The fields of a form with their values. */
  FormText(Map<String, List<String>> fields) {
    this.fields = fields;
  }

  /**
   * Reads the text of a form.
   *
   * @throws IllegalArgumentException when it is not encoded as a form
   */
  static FormText read(String text) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String pair : text.split("&")) {
      int sign = pair.indexOf('=');
      if (!pair.isEmpty()) {
        String name = decoded(sign < 0 ? pair : pair.substring(0, sign));
        String value = sign < 0 ? "" : decoded(pair.substring(sign + 1));
        fields.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
      }
    }
    return new FormText(fields);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** The first value of a field; empty when missing. */
  String first(String name) {
    return fields.getOrDefault(name, List.of("")).get(0);
  }

  /** The form as a document, without what only protects it. */
  Item document() {
    Map<String, Item> values = new LinkedHashMap<>();
    Map<String, Map<String, Item>> groups = new LinkedHashMap<>();
    fields.forEach(
        (name, given) -> {
          Matcher nested = NESTED.matcher(name);
          if (!nested.matches()) {
            values.put(name, scalar(given.get(0)));
          } else if (nested.group(2).isEmpty()) {
            values.put(nested.group(1), list(given));
          } else {
            Map<String, Item> group =
                groups.computeIfAbsent(nested.group(1), key -> new LinkedHashMap<>());
            group.put(nested.group(2), scalar(given.get(0)));
          }
        });
    groups.forEach((name, group) -> values.put(name, Item.Mapping.at(PLACE, group)));
    values.remove(Guard.CSRF_FIELD);
    return Item.Mapping.at(PLACE, values);
  }

  private static Item list(List<String> given) {
    return new Item.Sequence(PLACE, given.stream().map(FormText::scalar).toList());
  }

  private static Item scalar(String text) {
    return new Item.Scalar(PLACE, text, text.isEmpty());
  }
}
