package co.veedor.document.sheet;

import co.veedor.document.Decoding;
import co.veedor.document.Digest;
import co.veedor.document.FileBytes;
import co.veedor.document.TextFile;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads text files of fields (CSV) as a book of one sheet without a tab. Its rows are numbered by
 * the line they begin on. UTF-8 or Windows-1252; fields parted by semicolon, comma or tab.
 */
public final class Csv {
  private static final String WHAT = "un archivo de texto .csv";
  private static final CsvFactory FACTORY =
      CsvFactory.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  /** What a spreadsheet would compute, or worse. */
  private static final Pattern FORMULA = Pattern.compile("(?s)=.*|[@+-][^\\s]*[(|!].*");

  /** A text that would be taken for a formula, behind the mark that it is none. */
  private static final Pattern QUOTED = Pattern.compile("(?s)'+[=@+\\-\\t\\r].*");

  private final String file;
  private final SortedMap<Integer, SortedMap<Integer, Cell>> rows = new TreeMap<>();
  private final Sheet sheet;
  private int cells;

  private Csv(String file) {
    this.file = file;
    this.sheet = new Sheet(file, "", false, rows, List.of());
  }

  /** Whether a file's name is that of a CSV file. */
  public static boolean isNamedSo(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  /**
   * Reads a file.
   *
   * @param name the file as the person named it
   * @throws FaultException with the line, when it is missing, too large or no such file
   */
  public static Workbooks.Book read(Path path, String name) {
    byte[] bytes = FileBytes.read(path, name, Kind.RESPONSE, WHAT, TextFile.LIMIT);
    String text = new Decoding(bytes, name, Kind.RESPONSE).utf8OrWindows(WHAT);
    Csv read = new Csv(name);
    read.fields(text);
    return new Workbooks.Book(name, Digest.of(bytes), List.of(read.sheet));
  }

  private void fields(String text) {
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(Separator.of(text));
    try (CsvParser parser = FACTORY.createParser(text)) {
      parser.setSchema(schema);
      parser.nextToken();
      while (parser.nextToken() == JsonToken.START_ARRAY) {
        row(parser);
      }
    } catch (JsonProcessingException broken) {
      throw stop(
          broken.getLocation().getLineNr(),
          "hay comillas sin cerrar, o texto después de cerrarlas",
          "cada campo con sus dos comillas, y las de adentro dobles");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void row(CsvParser parser) throws IOException {
    int line = 0;
    for (int column = 0; parser.nextToken() != JsonToken.END_ARRAY; column++) {
      line = line == 0 ? parser.currentTokenLocation().getLineNr() : line;
      String text = parser.getText().strip();
      if (!text.isEmpty()) {
        put(line, column, text);
      }
    }
  }

  private void put(int line, int column, String text) {
    if (text.length() > SheetParser.LONGEST) {
      throw stop(line, "hay un campo demasiado largo", "a lo sumo 32.767 caracteres");
    }
    if (++cells > SheetParser.MOST_CELLS) {
      throw stop(line, "hay demasiados campos llenos", "a lo sumo 200.000");
    }
    boolean formula = FORMULA.matcher(text).matches();
    String plain = QUOTED.matcher(text).matches() ? text.substring(1) : text;
    Cell cell =
        new Cell(sheet.place(line, column), plain, formula ? Cell.Kind.FORMULA : Cell.Kind.TEXT);
    rows.computeIfAbsent(line, made -> new TreeMap<>()).put(column, cell);
  }

  private FaultException stop(int line, String what, String expected) {
    return new FaultException(Kind.RESPONSE, Fault.at(new Place(file, line), what, expected));
  }
}
