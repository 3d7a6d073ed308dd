package co.veedor.document;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.Place;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON into the maps, lists, texts, numbers ({@link BigDecimal}), truth values and nulls that
 * {@link JsonText} writes. Repeated keys, deep nesting and numbers no person writes are refused.
 */
public final class JsonValues {
  private static final int DEPTH = 24;
  private static final int LONGEST_NUMBER = 32;
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final JsonParser parser;
  private final Place place;

  private JsonValues(JsonParser parser, Place place) {
    this.parser = parser;
    this.place = place;
  }

  /**
   * The value of one JSON text.
   *
   * @param place what the text is called in faults
   * @throws FaultException when it is no single JSON value within the limits
   */
  public static Object read(String text, Place place) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      JsonValues values = new JsonValues(parser, place);
      if (parser.nextToken() == null) {
        throw values.stop("no hay nada escrito", "un valor JSON");
      }
      Object value = values.value(0);
      if (parser.nextToken() != null) {
        throw values.stop("sobra contenido después del valor", "un solo valor JSON");
      }
      return value;
    } catch (JsonProcessingException broken) {
      throw fault(place, "no es JSON válido", "un valor JSON");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Object value(int depth) throws IOException {
    if (depth > DEPTH) {
      throw stop("hay demasiados niveles anidados", "a lo sumo " + DEPTH + " niveles");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(depth);
      case START_ARRAY -> array(depth);
      case VALUE_NULL -> null;
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      default -> parser.getText();
    };
  }

  private Map<String, Object> object(int depth) throws IOException {
    Map<String, Object> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      values.put(key, value(depth + 1));
    }
    return values;
  }

  private List<Object> array(int depth) throws IOException {
    List<Object> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(depth + 1));
    }
    return values;
  }

  /** Written without an exponent: a short one can stand for a number too large to hold. */
  private BigDecimal number() throws IOException {
    String text = parser.getText();
    if (text.length() > LONGEST_NUMBER || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
      throw stop("hay un número que no se admite", "un número con punto decimal, sin exponente");
    }
    return new BigDecimal(text);
  }

  private FaultException stop(String what, String expected) {
    return fault(place, what, expected);
  }

  private static FaultException fault(Place place, String what, String expected) {
    return new FaultException(FaultException.Kind.RESPONSE, Fault.at(place, what, expected));
  }
}
