package co.veedor.document;

import co.veedor.fault.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a document, with the place it stands at. */
public sealed interface Item {
  /** Where it begins. */
  Place place();

  /** What a person would call this shape, in Spanish. */
  String shape();

  /**
   * Keys with their values, in the order of the file.
   *
   * @param keys where each key stands
   */
  record Mapping(Place place, Map<String, Item> values, Map<String, Place> keys) implements Item {
    /** A group of keys that all stand at one place: made, and not read. */
    public static Mapping at(Place place, Map<String, Item> values) {
      Map<String, Place> keys = new LinkedHashMap<>();
      values.keySet().forEach(key -> keys.put(key, place));
      return new Mapping(place, values, keys);
    }

    @Override
    public String shape() {
      return "un grupo de claves";
    }
  }

  /** Items one after the other. */
  record Sequence(Place place, List<Item> items) implements Item {
    @Override
    public String shape() {
      return "una lista";
    }
  }

  /**
   * A text, number, truth value or nothing.
   *
   * @param text as written; empty for nothing
   * @param absent whether the file gives no value at all
   */
  record Scalar(Place place, String text, boolean absent) implements Item {
    @Override
    public String shape() {
      return absent ? "un valor vacío" : "«" + abbreviated() + "»";
    }

    private String abbreviated() {
      return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
  }
}
