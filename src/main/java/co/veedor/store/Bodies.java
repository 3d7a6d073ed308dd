package co.veedor.store;

import co.veedor.document.JsonText;
import co.veedor.document.JsonValues;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON values answers and plans are kept as. */
final class Bodies {
  private static final int LONGEST = 1_000_000;
  private static final String EVIDENCE = "evidence";

  private Bodies() {}

  /** Any JSON on one line; null stays null. */
  static String json(String body, String subject) {
    Object value = read(body, subject);
    return value == null ? null : JsonText.line(value);
  }

  /** An answer without evidence on one line; null stays null. */
  static String answer(String body, String subject) {
    Object value = read(body, subject);
    if (value instanceof Map<?, ?> map && map.containsKey(EVIDENCE)) {
      throw refused(subject, "trae evidencias", "las evidencias aparte");
    }
    return value == null ? null : JsonText.line(value);
  }

  private static Object read(String body, String subject) {
    if (body == null) {
      return null;
    }
    if (body.length() > LONGEST) {
      throw refused(subject, "es demasiado largo", "a lo sumo un millón de caracteres");
    }
    return JsonValues.read(body, Place.of(subject));
  }

  /**
   * An answer as a response file states it, its evidence among it.
   *
   * @param body the answer without evidence; null when there is none yet
   */
  static Object withEvidence(String body, List<Map<String, Object>> evidence) {
    Object value = body == null ? Map.of() : JsonValues.read(body, Place.of(""));
    if (evidence.isEmpty() || value instanceof Map<?, ?> out && out.containsKey("na")) {
      return value;
    }
    Map<String, Object> whole = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, held) -> whole.put(key.toString(), held));
    } else {
      whole.put("declared", value);
    }
    whole.put(EVIDENCE, evidence);
    return whole;
  }

  private static FaultException refused(String subject, String what, String expected) {
    return new FaultException(
        FaultException.Kind.RESPONSE, Fault.at(Place.of(subject), what, expected));
  }
}
