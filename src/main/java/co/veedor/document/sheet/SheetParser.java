package co.veedor.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one sheet as a stream; blank cells leave no trace. */
final class SheetParser implements Parts.Visitor {
  /** The most filled cells of a sheet, far beyond what people fill. */
  static final int MOST_CELLS = 200_000;

  /** The most characters of a cell. */
  static final int LONGEST = 32_767;

  private static final int MOST_BLOCKS = 20_000;

  private final Parts parts;
  private final Sheet sheet;
  private final Texts texts;
  private final Formats formats;
  private int row;
  private int column = -1;
  private int cells;

  private SheetParser(Parts parts, Sheet sheet, Texts texts, Formats formats) {
    this.parts = parts;
    this.sheet = sheet;
    this.texts = texts;
    this.formats = formats;
  }

  static Sheet read(Parts parts, String part, Texts texts, Formats formats, Sheet empty) {
    SortedMap<Integer, SortedMap<Integer, Cell>> rows = new TreeMap<>();
    List<Block> merged = new ArrayList<>();
    Sheet sheet = new Sheet(empty.book(), empty.name(), empty.hidden(), rows, merged);
    parts.visit(part, new SheetParser(parts, sheet, texts, formats));
    return sheet;
  }

  @Override
  public void element(String name, XMLStreamReader at) throws XMLStreamException {
    switch (name) {
      case "row" -> {
        String number = at.getAttributeValue(null, "r");
        row = number == null ? row + 1 : Reference.row(number);
        column = -1;
      }
      case "c" -> cell(at);
      case "mergeCell" -> {
        if (sheet.merged().size() < MOST_BLOCKS) {
          sheet.merged().add(Block.read(at.getAttributeValue(null, "ref")));
        }
      }
      default -> {
        // nothing else holds answers
      }
    }
  }

  private void cell(XMLStreamReader at) throws XMLStreamException {
    String name = at.getAttributeValue(null, "r");
    column = name == null ? column + 1 : Reference.column(name);
    String type = at.getAttributeValue(null, "t");
    String style = at.getAttributeValue(null, "s");
    boolean formula = false;
    String raw = "";
    while (at.hasNext()) {
      int event = at.next();
      if (event == XMLStreamConstants.END_ELEMENT && at.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (at.getLocalName()) {
          case "f" -> formula = true;
          case "v" -> raw = Texts.element(at);
          case "is" -> raw = Texts.joined(at, "is");
          default -> {
            // extensions
          }
        }
      }
    }
    put(type == null ? "n" : type, raw, style, formula);
  }

  private void put(String type, String raw, String style, boolean formula) {
    var place = sheet.place(row, column);
    Cell cell =
        switch (type) {
          case "s" -> new Cell(place, texts.at(raw).strip(), Cell.Kind.TEXT);
          case "b" -> new Cell(place, raw.equals("1") ? "true" : "false", Cell.Kind.TRUTH);
          case "d" -> new Cell(place, raw.replaceFirst("T.*", ""), Cell.Kind.DATE);
          case "n" -> formats.cell(place, raw.strip(), style);
          default -> new Cell(place, Texts.plain(raw).strip(), Cell.Kind.TEXT);
        };
    if (formula) {
      cell = new Cell(place, cell.text(), Cell.Kind.FORMULA);
    }
    if (cell.text().length() > LONGEST) {
      throw parts.stop(
          "la celda " + place + " tiene más texto del que cabe en una celda",
          "a lo sumo 32.767 caracteres");
    }
    if (!cell.text().isEmpty() || formula) {
      if (++cells > MOST_CELLS) {
        throw parts.stop(
            "la hoja «" + sheet.name() + "» tiene demasiadas celdas llenas",
            "a lo sumo 200.000 por hoja");
      }
      sheet.rows().computeIfAbsent(row, made -> new TreeMap<>()).put(column, cell);
    }
  }
}
