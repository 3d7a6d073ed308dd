package co.veedor.plan.portfolio;

import co.veedor.document.Item;
import co.veedor.document.Item.Mapping;
import co.veedor.document.Item.Scalar;
import co.veedor.document.Item.Sequence;
import co.veedor.fault.Fault;
import co.veedor.fault.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The keys of one entry of a portfolio. What cannot be used is noted and read as missing. */
final class Row {
  private static final Pattern BETWEEN_CODES = Pattern.compile("\\s*[,;]\\s*");

  private final Mapping mapping;
  private final String subject;
  private final Notes notes;
  private final Set<String> asked = new LinkedHashSet<>();

  private Row(Mapping mapping, String subject, Notes notes) {
    this.mapping = mapping;
    this.subject = subject;
    this.notes = notes;
  }

  /** An entry with a code, which is its subject; where it stands is when it has none. */
  static Row entry(Listed entry, Notes notes) {
    Item id = entry.mapping().values().get("id");
    String code = id instanceof Scalar scalar ? PlainText.code(scalar.text()).read() : "";
    return new Row(entry.mapping(), code.isEmpty() ? entry.where() : code, notes);
  }

  /** The keys of a mapping that belongs to {@code subject}; empty when each key is its own. */
  static Row of(Mapping mapping, String subject, Notes notes) {
    return new Row(mapping, subject, notes);
  }

  String subject() {
    return subject;
  }

  Notes notes() {
    return notes;
  }

  Place place() {
    return mapping.place();
  }

  Place placeOf(String key) {
    return mapping.keys().getOrDefault(key, mapping.place());
  }

  /** All keys, in the order of the file. */
  Set<String> keys() {
    return mapping.values().keySet();
  }

  /** The value of a key; empty when missing or without value. */
  Optional<Item> item(String key) {
    asked.add(key);
    Item item = mapping.values().get(key);
    return item instanceof Scalar scalar && scalar.absent()
        ? Optional.empty()
        : Optional.ofNullable(item);
  }

  /** Words; empty when missing. */
  String words(String key) {
    return item(key)
        .flatMap(item -> scalar(key, item, "un texto"))
        .map(was -> words(key, was))
        .orElse("");
  }

  /** A code; empty when missing. */
  String code(String key) {
    return item(key)
        .flatMap(item -> scalar(key, item, "un código"))
        .map(was -> code(key, was))
        .orElse("");
  }

  /** Codes, each once, in the order of the file; a text may hold several, with commas. */
  List<String> codes(String key) {
    Optional<Item> item = item(key);
    if (item.isPresent() && item.get() instanceof Scalar several) {
      List<String> codes =
          BETWEEN_CODES.splitAsStream(several.text()).filter(code -> !code.isBlank()).toList();
      String read = String.join(", ", codes);
      notes.repair(subject, key, several.text(), "[" + read + "]", "una lista escrita como texto");
      return codes.stream().map(code -> PlainText.code(code).read()).distinct().toList();
    }
    return list(key).stream()
        .flatMap(each -> scalar(key, each, "un código").stream())
        .map(each -> code(key, each))
        .filter(code -> !code.isEmpty())
        .distinct()
        .toList();
  }

  /** One of a few codes, in any capitals; empty when missing or another. */
  String choice(String key, List<String> known) {
    String written = words(key);
    String read = written.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    if (written.isEmpty() || known.contains(written)) {
      return written;
    }
    if (known.contains(read)) {
      notes.repair(subject, key, written, read, "código del estado");
      return read;
    }
    odd(key, "«" + written + "»", "uno de: " + String.join(", ", known) + meant(written, known));
    return "";
  }

  /** The keys below a key; none when missing or of another shape. */
  Row row(String key) {
    Optional<Item> item = item(key);
    if (item.isPresent() && item.get() instanceof Mapping below) {
      return new Row(below, subject, notes);
    }
    item.ifPresent(found -> odd(key, found.shape(), "un grupo de claves"));
    return new Row(new Mapping(placeOf(key), Map.of(), Map.of()), subject, notes);
  }

  /** The items of a list; none when missing or of another shape. */
  List<Item> list(String key) {
    Optional<Item> item = item(key);
    if (item.isPresent() && item.get() instanceof Sequence sequence) {
      return sequence.items();
    }
    item.ifPresent(found -> odd(key, found.shape(), "una lista"));
    return List.of();
  }

  /** The plain value of an item; empty, with a note, when it is a list or a group. */
  Optional<String> scalar(String key, Item item, String expected) {
    if (item instanceof Scalar scalar) {
      return Optional.of(scalar.text());
    }
    odd(key, item.shape(), expected);
    return Optional.empty();
  }

  /** Notes that what stands at a key cannot be used. */
  void odd(String key, String shape, String expected) {
    notes.odd(subject, "«" + key + "» es " + shape, expected, placeOf(key));
  }

  /** Takes every key as asked for. */
  void done(Set<String> others) {
    asked.addAll(others);
    done();
  }

  /** Notes every key that nobody asked for. */
  void done() {
    for (String key : keys()) {
      if (!asked.contains(key)) {
        notes.unknownKey(subject.isEmpty() ? key : subject, key, nearest(key, asked), placeOf(key));
      }
    }
  }

  private String words(String key, String was) {
    return mended(key, was, PlainText.words(was));
  }

  private String code(String key, String was) {
    return mended(key, was, PlainText.code(was));
  }

  private String mended(String key, String was, PlainText plain) {
    if (!plain.notes().isEmpty()) {
      notes.repair(subject, key, was, plain.read(), String.join(", ", plain.notes()));
    }
    return plain.read();
  }

  private static String meant(String given, List<String> known) {
    String nearest = nearest(given, known);
    return nearest.isEmpty() ? "" : "; ¿quiso decir «" + nearest + "»?";
  }

  /** The known word a person may have meant; empty when none is near. */
  static String nearest(String given, java.util.Collection<String> known) {
    return Fault.unknown(Place.of(""), "", "", given, known).nearest();
  }
}
