package co.veedor.document;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.Place;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads one YAML or JSON document into {@link Item}s. Aliases, deep nesting, repeated keys and
 * several documents in a file are refused. Thread-safe.
 */
public final class DocumentReader {
  private static final int DEPTH = 24;
  private static final JsonFactory YAML = yaml();
  private static final JsonFactory JSON = new JsonFactory();

  private final FaultException.Kind kind;

  /** A reader whose faults are of one kind. */
  public DocumentReader(FaultException.Kind kind) {
    this.kind = kind;
  }

  private static JsonFactory yaml() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(TextFile.LIMIT);
    return YAMLFactory.builder().loaderOptions(options).build();
  }

  /**
   * Reads a document; JSON when the name ends in {@code .json}, YAML otherwise.
   *
   * @throws FaultException with the line, when it is no such document
   */
  public Item read(TextFile file) {
    boolean json = file.name().toLowerCase(Locale.ROOT).endsWith(".json");
    try (JsonParser parser = (json ? JSON : YAML).createParser(file.text())) {
      Item item = new Walk(parser, file.name()).document();
      if (item == null) {
        throw stop(Place.of(file.name()), "el archivo está vacío", "un documento con claves");
      }
      return item;
    } catch (JsonProcessingException broken) {
      throw stop(
          new Place(file.name(), line(broken)),
          "el archivo no es " + (json ? "JSON" : "YAML") + " válido",
          json
              ? "un documento JSON"
              : "un documento YAML: revise la sangría, los dos puntos y las comillas");
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }

  private static int line(JsonProcessingException broken) {
    return broken.getLocation() == null ? 0 : Math.max(0, broken.getLocation().getLineNr());
  }

  private FaultException stop(Place where, String what, String expected) {
    return new FaultException(kind, Fault.at(where, what, expected));
  }

  /** One pass over the tokens of one file. */
  private final class Walk {
    private final JsonParser parser;
    private final String file;

    Walk(JsonParser parser, String file) {
      this.parser = parser;
      this.file = file;
    }

    Item document() throws IOException {
      if (parser.nextToken() == null) {
        return null;
      }
      Item item = item(0);
      if (parser.nextToken() != null) {
        throw stop(
            here(), "sobra contenido después del documento", "un solo documento por archivo");
      }
      return item;
    }

    private Item item(int depth) throws IOException {
      if (depth > DEPTH) {
        throw stop(here(), "hay demasiados niveles anidados", "a lo sumo " + DEPTH + " niveles");
      }
      if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
        throw stop(here(), "hay un alias de YAML (*)", "el valor escrito en su lugar");
      }
      return switch (parser.currentToken()) {
        case START_OBJECT -> mapping(depth);
        case START_ARRAY -> sequence(depth);
        case VALUE_NULL -> new Item.Scalar(here(), "", true);
        default -> new Item.Scalar(here(), parser.getText(), parser.getText().isEmpty());
      };
    }

    private Item mapping(int depth) throws IOException {
      Place start = here();
      Map<String, Item> values = new LinkedHashMap<>();
      Map<String, Place> keys = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        Place earlier = keys.putIfAbsent(key, here());
        if (earlier != null) {
          throw stop(
              here(),
              "la clave «"
                  + key
                  + "» está repetida (ya aparece en la línea "
                  + earlier.line()
                  + ")",
              "cada clave una sola vez");
        }
        parser.nextToken();
        values.put(key, item(depth + 1));
      }
      return new Item.Mapping(start, values, keys);
    }

    private Item sequence(int depth) throws IOException {
      Place start = here();
      List<Item> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(item(depth + 1));
      }
      return new Item.Sequence(start, items);
    }

    private Place here() {
      return new Place(file, parser.currentTokenLocation().getLineNr());
    }
  }
}
