package co.veedor.document;

import co.veedor.document.Item.Mapping;
import co.veedor.document.Item.Scalar;
import co.veedor.document.Item.Sequence;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import co.veedor.number.Fraction;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Reads the keys of one mapping with what each should hold. A wrong or missing value is noted as a
 * fault and read as an empty one, so reading goes on; {@link #done()} notes the keys nobody asked
 * for.
 */
public final class Fields {
  private final Mapping mapping;
  private final FaultList faults;
  private final Map<String, String> labels;
  private final Set<String> asked = new LinkedHashSet<>();

  /** Reads {@code mapping}, noting faults in {@code faults}. */
  public Fields(Mapping mapping, FaultList faults) {
    this(mapping, faults, Map.of());
  }

  private Fields(Mapping mapping, FaultList faults, Map<String, String> labels) {
    this.mapping = mapping;
    this.faults = faults;
    this.labels = labels;
  }

  /** The same fields, whose faults call some keys by the labels people see. */
  public Fields told(Map<String, String> shown) {
    return new Fields(mapping, faults, shown);
  }

  /** What people call a key, in quotes. */
  public String told(String key) {
    return "«" + labels.getOrDefault(key, key) + "»";
  }

  /** A fault: a key that must be there is not. */
  private void missing(String key, String expected) {
    String what = labels.containsKey(key) ? "falta " : "falta la clave ";
    faults.add(placeOf(key), what + told(key), expected);
  }

  /** The fields of {@code item}; a fault and no fields when it is no mapping. */
  public static Fields of(Item item, FaultList faults) {
    if (item instanceof Mapping mapping) {
      return new Fields(mapping, faults);
    }
    faults.add(item.place(), "aquí hay " + item.shape(), "un grupo de claves");
    return new Fields(new Mapping(item.place(), Map.of(), Map.of()), faults);
  }

  /** Where the mapping begins. */
  public Place place() {
    return mapping.place();
  }

  /** Where {@code key} stands; the beginning of the mapping when it is missing. */
  public Place placeOf(String key) {
    return mapping.keys().getOrDefault(key, mapping.place());
  }

  /** Whether the key is written, with or without a value. */
  public boolean has(String key) {
    return mapping.values().containsKey(key);
  }

  /** All keys, in the order of the file. */
  public Set<String> keys() {
    return mapping.values().keySet();
  }

  /** The value of an optional key. */
  public Optional<Item> item(String key) {
    asked.add(key);
    Item item = mapping.values().get(key);
    return item instanceof Scalar scalar && scalar.absent()
        ? Optional.empty()
        : Optional.ofNullable(item);
  }

  /** An obligatory text; empty, with a fault, when missing. */
  public String text(String key) {
    Optional<Item> item = item(key);
    if (item.isEmpty()) {
      missing(key, "un texto");
      return "";
    }
    return textOf(item.get(), key);
  }

  /** An optional text; empty when missing. */
  public String textOr(String key, String absent) {
    return item(key).map(item -> textOf(item, key)).orElse(absent);
  }

  /** An obligatory text that must be one of {@code known}. */
  public String oneOf(String key, Collection<String> known) {
    String text = text(key);
    if (has(key) && !text.isEmpty() && !known.contains(text)) {
      faults.unknown(
          placeOf(key),
          told(key) + " vale «" + text + "»",
          "uno de: " + String.join(", ", known),
          text,
          known);
    }
    return text;
  }

  /** An optional date; null when missing or, with a fault, when it is none. */
  public LocalDate date(String key) {
    Optional<Item> item = item(key);
    if (item.isEmpty()) {
      return null;
    }
    String text = textOf(item.get(), key);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException wrong) {
      faults.add(item.get().place(), "«" + text + "» no es una fecha", "AAAA-MM-DD");
      return null;
    }
  }

  /** An obligatory date; the epoch, with a fault, when missing. */
  public LocalDate obligatoryDate(String key) {
    if (item(key).isEmpty()) {
      missing(key, "una fecha AAAA-MM-DD");
    }
    LocalDate date = date(key);
    return date == null ? LocalDate.EPOCH : date;
  }

  /** An obligatory whole number within bounds; {@code least}, with a fault, otherwise. */
  public long whole(String key, long least, long most) {
    String text = text(key);
    OptionalLong number = Numbers.whole(text);
    if (number.isPresent() && number.getAsLong() >= least && number.getAsLong() <= most) {
      return number.getAsLong();
    }
    if (!text.isEmpty()) {
      faults.add(
          placeOf(key),
          told(key) + " vale «" + text + "»",
          "un número entero de " + least + " a " + most);
    }
    return least;
  }

  /** An obligatory number; zero, with a fault, otherwise. */
  public Fraction number(String key) {
    Optional<Item> item = item(key);
    if (item.isEmpty()) {
      missing(key, "un número");
    }
    return item.map(found -> Numbers.stated(found, told(key), faults)).orElse(Fraction.ZERO);
  }

  /** An optional percentage (0–100); null when missing or, with a fault, when it is none. */
  public Fraction percent(String key) {
    return item(key).map(item -> percentOf(item, key)).orElse(null);
  }

  /** The percentage (0–100) {@code item} states; null, with a fault, when it is none. */
  public Fraction percentOf(Item item, String what) {
    return Numbers.percent(item, "«" + what + "»", faults);
  }

  /** The items of an optional list; empty when missing. */
  public List<Item> list(String key) {
    Optional<Item> item = item(key);
    if (item.isPresent() && item.get() instanceof Sequence sequence) {
      return sequence.items();
    }
    item.ifPresent(
        found -> faults.add(found.place(), told(key) + " es " + found.shape(), "una lista"));
    return List.of();
  }

  /** The items of an obligatory list with at least one item. */
  public List<Item> obligatoryList(String key) {
    List<Item> items = list(key);
    if (items.isEmpty()) {
      faults.add(placeOf(key), "la lista «" + key + "» falta o está vacía", "al menos un elemento");
    }
    return items;
  }

  /** The texts of an optional list. */
  public List<String> texts(String key) {
    return list(key).stream().map(item -> textOf(item, key)).toList();
  }

  /** The texts of an obligatory list. */
  public List<String> obligatoryTexts(String key) {
    return obligatoryList(key).stream().map(item -> textOf(item, key)).toList();
  }

  /** The fields below an obligatory key. */
  public Fields fields(String key) {
    if (item(key).isEmpty()) {
      missing(key, "un grupo de claves");
    }
    return optionalFields(key).told(labels);
  }

  /** The fields below an optional key; without keys when missing. */
  public Fields optionalFields(String key) {
    return item(key)
        .map(item -> of(item, faults))
        .orElseGet(() -> new Fields(new Mapping(place(), Map.of(), Map.of()), faults));
  }

  /** Notes every key that nobody asked for, with the nearest that exists. */
  public void done() {
    for (String key : keys()) {
      if (!asked.contains(key)) {
        faults.unknown(
            placeOf(key),
            "la clave «" + key + "» no se conoce",
            "una de: " + String.join(", ", asked),
            key,
            asked);
      }
    }
  }

  /** The text {@code item} holds; empty, with a fault, when it is none. */
  public String textOf(Item item, String key) {
    if (item instanceof Scalar scalar) {
      return scalar.text().strip();
    }
    faults.add(item.place(), told(key) + " es " + item.shape(), "un texto");
    return "";
  }
}
