package co.veedor.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that the cells of a workbook share. */
final class Texts {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final List<String> texts = new ArrayList<>();

  /** Reads the texts of a workbook. */
  Texts(Parts parts, String part) {
    parts.visit(
        part,
        (name, at) -> {
          if (name.equals("si")) {
            texts.add(joined(at, "si"));
          }
        });
  }

  /** A text by its number; empty when there is none. */
  String at(String number) {
    int index = number.matches("\\d{1,7}") ? Integer.parseInt(number) : -1;
    return index >= 0 && index < texts.size() ? texts.get(index) : "";
  }

  /** All runs of text up to the end of {@code element}, without readings of foreign scripts. */
  static String joined(XMLStreamReader at, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int sounds = 0;
    while (at.hasNext()) {
      int event = at.next();
      if (event == XMLStreamConstants.END_ELEMENT && at.getLocalName().equals(element)) {
        return plain(text.toString());
      }
      if (event == XMLStreamConstants.START_ELEMENT && at.getLocalName().equals("rPh")) {
        sounds++;
      } else if (event == XMLStreamConstants.END_ELEMENT && at.getLocalName().equals("rPh")) {
        sounds--;
      } else if (event == XMLStreamConstants.START_ELEMENT && at.getLocalName().equals("t")) {
        String run = element(at);
        text.append(sounds == 0 ? run : "");
      }
    }
    return plain(text.toString());
  }

  /** The text up to the end of an element; what no cell can hold is dropped, but for its start. */
  static String element(XMLStreamReader at) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (at.hasNext() && at.next() != XMLStreamConstants.END_ELEMENT) {
      if (at.isCharacters() && text.length() <= SheetParser.LONGEST) {
        text.append(at.getText());
      }
    }
    return text.toString();
  }

  /** Characters that the format can only write as {@code _xHHHH_}. */
  static String plain(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return ESCAPED
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
