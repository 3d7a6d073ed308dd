package co.veedor.web.page;

import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import co.veedor.web.http.Call;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** An answer as somebody typed it into the form of a question. */
final class Typed {
  private static final Place PLACE = Place.of("formulario");
  private static final String MET = "cumple";

  private Typed() {}

  /** The form as a response file would state it; null when it says nothing. */
  static Map<String, Object> read(Fields form) {
    Map<String, Object> answer = new LinkedHashMap<>();
    if (form.textOr("noaplica", "").isEmpty()) {
      Map<String, Object> options = options(form);
      if (!options.isEmpty()) {
        answer.put("options", options);
      }
      put(answer, form, "level");
      put(answer, form, "declared");
    } else {
      answer.put("na", form.textOr("na", ""));
    }
    put(answer, form, "note");
    return answer.isEmpty() ? null : answer;
  }

  private static void put(Map<String, Object> answer, Fields form, String key) {
    String text = form.textOr(key, "").strip();
    if (!text.isEmpty()) {
      answer.put(key, key.equals("declared") ? text.replace(',', '.') : text);
    }
  }

  /** Marks; what is written beside a mark stands in its place. */
  private static Map<String, Object> options(Fields form) {
    Map<String, Object> options = new LinkedHashMap<>();
    Fields marks = form.optionalFields("options");
    marks.keys().forEach(letter -> options.put(letter, marks.textOr(letter, "")));
    String chosen = form.textOr("choice", "");
    if (!chosen.isEmpty()) {
      options.put(chosen, MET);
    }
    Fields details = form.optionalFields("detail");
    for (String letter : details.keys()) {
      String text = details.textOr(letter, "").strip();
      if (!text.isEmpty() && MET.equals(options.get(letter))) {
        options.put(letter, text);
      }
    }
    options.values().removeIf(""::equals);
    return options;
  }

  /** Texts, groups of texts and nothing as a document. */
  static Item item(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Item> values = new LinkedHashMap<>();
      map.forEach((key, each) -> values.put(key.toString(), item(each)));
      return Item.Mapping.at(PLACE, values);
    }
    if (value instanceof Iterable<?> list) {
      java.util.List<Item> items = new java.util.ArrayList<>();
      list.forEach(each -> items.add(item(each)));
      return new Item.Sequence(PLACE, items);
    }
    return new Item.Scalar(PLACE, value == null ? "" : Spoken.plain(value), value == null);
  }

  /**
   * What {@code read} makes of the fields of a form.
   *
   * @throws co.veedor.fault.FaultException with everything in it that does not fit
   */
  static <T> T form(Call call, Function<Fields, T> read) {
    FaultList faults = new FaultList(Kind.USAGE);
    T value = read.apply(call.fields(faults));
    faults.stopIfAny();
    return value;
  }

  /** The fields of a form. */
  static Fields form(Call call) {
    return call.fields(new FaultList(Kind.USAGE));
  }
}
