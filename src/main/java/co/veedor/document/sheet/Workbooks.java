package co.veedor.document.sheet;

import co.veedor.document.Digest;
import co.veedor.document.FileBytes;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;

/** Reads workbooks that people filled, and refuses those that are not what they seem. */
public final class Workbooks {
  /** The largest file read, in bytes. */
  private static final int LIMIT = 16 * 1024 * 1024;

  private static final int MOST_SHEETS = 100;
  private static final List<String> ENDINGS =
      List.of(".xlsx", ".xlsm", ".xls", ".xlsb", ".xltx", ".xltm", ".ods");
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT_RELATIONS =
      "http://purl.oclc.org/ooxml/officeDocument/relationships";

  private Workbooks() {}

  /**
   * A workbook, or a text file read like one.
   *
   * @param name the file as the person named it
   * @param digest SHA-256 of the file, in hexadecimal
   * @param sheets in the order of their tabs
   */
  public record Book(String name, String digest, List<Sheet> sheets) {}

  /** Whether a file's name is that of a spreadsheet, of any kind. */
  public static boolean isNamedSo(String name) {
    return ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
  }

  /**
   * Reads all sheets of a workbook.
   *
   * @throws FaultException when it is missing, too large, locked, old, carries macros, or is no
   *     workbook
   */
  public static Book read(Path file, String name) {
    Place book = Place.of(name);
    byte[] bytes = FileBytes.read(file, name, Kind.RESPONSE, "un libro .xlsx", LIMIT);
    refuse(bytes, book);
    try (Parts parts = new Parts(file, book)) {
      if (parts.hasEnding("vbaProject.bin")) {
        throw parts.stop("el libro trae macros", "el mismo libro guardado como .xlsx, sin macros");
      }
      if (!parts.has("xl/workbook.xml")) {
        throw parts.stop("es un archivo comprimido, pero no un libro de Excel", "un libro .xlsx");
      }
      return new Book(name, Digest.of(bytes), sheets(parts, name));
    } catch (IOException broken) {
      throw stop(book, "el libro está dañado: no se puede descomprimir", "un libro que Excel abra");
    }
  }

  /** Refuses what does not begin like the workbooks of today. */
  private static void refuse(byte[] bytes, Place book) {
    String start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      String all = new String(bytes, StandardCharsets.ISO_8859_1);
      boolean locked = all.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
      throw locked
          ? stop(book, "el libro está cifrado con una contraseña", "el mismo libro sin contraseña")
          : stop(
              book,
              "es un libro de Excel 97-2003 (.xls)",
              "el mismo libro guardado como .xlsx (Archivo › Guardar como)");
    }
    if (!start.startsWith("PK")) {
      throw stop(book, "no es un libro de Excel", "un libro .xlsx");
    }
  }

  private static List<Sheet> sheets(Parts parts, String book) {
    Map<Sheet, String> named = new LinkedHashMap<>();
    boolean from1904 = tabs(parts, book, targets(parts), named);
    if (named.size() > MOST_SHEETS) {
      throw parts.stop("el libro tiene " + named.size() + " hojas", "a lo sumo " + MOST_SHEETS);
    }
    Texts texts = new Texts(parts, "xl/sharedStrings.xml");
    Formats formats = new Formats(parts, "xl/styles.xml", from1904);
    List<Sheet> sheets = new ArrayList<>();
    named.forEach(
        (empty, part) -> sheets.add(SheetParser.read(parts, part, texts, formats, empty)));
    return sheets;
  }

  /** The part that each relation of the workbook leads to. */
  private static Map<String, String> targets(Parts parts) {
    Map<String, String> targets = new HashMap<>();
    parts.visit(
        "xl/_rels/workbook.xml.rels",
        (name, at) -> {
          if (name.equals("Relationship")) {
            targets.put(at.getAttributeValue(null, "Id"), at.getAttributeValue(null, "Target"));
          }
        });
    return targets;
  }

  /** Gathers the sheets, still empty, with their parts; whether days count from 1904. */
  private static boolean tabs(
      Parts parts, String book, Map<String, String> targets, Map<Sheet, String> named) {
    boolean[] from1904 = new boolean[1];
    parts.visit(
        "xl/workbook.xml",
        (name, at) -> {
          if (name.equals("workbookPr")) {
            from1904[0] = List.of("1", "true").contains(attribute(at, "date1904"));
          } else if (name.equals("sheet")) {
            String id = at.getAttributeValue(RELATIONS, "id");
            id = id == null ? at.getAttributeValue(STRICT_RELATIONS, "id") : id;
            boolean hidden = attribute(at, "state").toLowerCase(Locale.ROOT).contains("hidden");
            named.put(
                new Sheet(book, attribute(at, "name"), hidden, new TreeMap<>(), List.of()),
                part(targets.getOrDefault(id, "")));
          }
        });
    return from1904[0];
  }

  private static String attribute(XMLStreamReader at, String name) {
    String value = at.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private static String part(String target) {
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  private static FaultException stop(Place where, String what, String expected) {
    return new FaultException(Kind.RESPONSE, Fault.at(where, what, expected));
  }
}
