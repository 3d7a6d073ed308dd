package co.veedor.store;

import co.veedor.document.JsonValues;
import co.veedor.fault.FaultException;
import co.veedor.fault.Place;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Values of changes as people read them: keys and codes in Spanish, names in the place of ids. */
public final class ToldText {
  private final UnaryOperator<String> named;

  /**
   * Values with names.
   *
   * @param named gives what an id is called; any other text as it is
   */
  public ToldText(UnaryOperator<String> named) {
    this.named = named;
  }

  /**
   * What a row says stood or stands; empty for null. Of what is long, a plan's file for example,
   * only what is not the same before and after.
   *
   * @param value its old or its new value
   */
  public String of(HistoryRow.Told row, String value) {
    if (value == null) {
      return "";
    }
    return switch (row.kind()) {
      case "decision", "decision-conflict", "entity", Amendment.KIND -> {
        String other = value.equals(row.old()) ? row.now() : row.old();
        yield plain(apart(read(value), other == null ? Map.of() : read(other)));
      }
      case "evidence-use" -> value.isEmpty() ? "toda la respuesta" : value.replace(" ", ", ");
      case "target" -> value + " %";
      default -> plain(read(value));
    };
  }

  /** The JSON a value is; the text itself when it is none. */
  public static Object read(String value) {
    try {
      return JsonValues.read(value, Place.of("historia"));
    } catch (FaultException words) {
      return value;
    }
  }

  private static Object apart(Object own, Object other) {
    if (!(own instanceof Map<?, ?> mine) || !(other instanceof Map<?, ?> theirs)) {
      return own;
    }
    Map<Object, Object> apart = new LinkedHashMap<>();
    mine.forEach(
        (key, value) -> {
          if (!Objects.equals(value, theirs.get(key))) {
            apart.put(key, apart(value, theirs.get(key)));
          }
        });
    return apart;
  }

  /** A value of JSON in words. */
  String said(Object value) {
    return plain(value);
  }

  private String plain(Object value) {
    if (value instanceof Map<?, ?> body) {
      return body.entrySet().stream()
          .filter(each -> !isNothing(each.getValue()))
          .map(each -> entry(each.getKey().toString(), each.getValue()))
          .collect(Collectors.joining("; "));
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .filter(each -> !isNothing(each))
          .map(this::inner)
          .collect(Collectors.joining(", "));
    }
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    return HistoryWords.code(named.apply(String.valueOf(value)));
  }

  private String entry(String key, Object value) {
    String told = key.equals("kind") ? HistoryWords.kind(value.toString()) : inner(value);
    return HistoryWords.key(key) + ": " + told;
  }

  private static boolean isNothing(Object value) {
    return value == null || value.toString().isEmpty();
  }

  private String inner(Object value) {
    return value instanceof Map<?, ?> ? "(" + plain(value) + ")" : plain(value);
  }
}
