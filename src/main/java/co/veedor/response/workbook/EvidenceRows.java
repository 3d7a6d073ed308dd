package co.veedor.response.workbook;

import co.veedor.document.Item;
import co.veedor.document.sheet.Cell;
import co.veedor.fault.Place;
import co.veedor.questionnaire.Question;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the rows of documents into the answers they are shown for. */
final class EvidenceRows {
  private static final List<Head> SHOWN =
      List.of(Head.TITLE, Head.LINK, Head.DATE, Head.EXPIRES, Head.STATUS, Head.BACKED);

  /** The other columns of words, with the keys of a response file. */
  static final Map<Head, String> WORDS =
      Map.of(
          Head.DOCUMENT, "id",
          Head.HASH, "hash",
          Head.REVIEWER, "reviewer",
          Head.VERDICT, "reviewComment");

  static final Map<Head, String> DAYS =
      Map.of(Head.DATE, "date", Head.EXPIRES, "expires", Head.REVIEWED, "reviewedOn");

  private final AnswerRows answers;

  EvidenceRows(AnswerRows answers) {
    this.answers = answers;
  }

  /** Reads a sheet with one row a document. */
  void read(Table table) {
    for (int row : table.rows()) {
      Question question = answers.question(table, row, SHOWN);
      if (question == null || !table.isFilled(row, SHOWN)) {
        continue;
      }
      Map<String, Item> shown = new LinkedHashMap<>();
      put(shown, "title", table.cell(row, Head.TITLE));
      Cell link = table.cell(row, Head.LINK);
      link(shown, link);
      WORDS.forEach((head, key) -> put(shown, key, table.cell(row, head)));
      DAYS.forEach((head, key) -> day(shown, key, table.cell(row, head)));
      Cell status = table.cell(row, Head.STATUS);
      if (!status.isBlank()) {
        shown.put("status", Values.item(status, Values.code(status.text())));
      }
      backed(shown, question, table.cell(row, Head.BACKED));
      Place place = table.cell(row, Head.TITLE).place();
      answers.draft(question, place).show(Draft.mapping(place, shown));
    }
  }

  private static void backed(Map<String, Item> shown, Question question, Cell backed) {
    if (!backed.isBlank()) {
      List<Item> letters =
          Arrays.stream(backed.text().split("[,;\\s]+"))
              .filter(letter -> !letter.isEmpty())
              .map(letter -> Values.item(backed, Values.letter(question, letter).orElse(letter)))
              .toList();
      shown.put("options", new Item.Sequence(backed.place(), letters));
    }
  }

  /** An address, a file, or both with a point between them. */
  private static void link(Map<String, Item> values, Cell link) {
    for (String part : link.isBlank() ? new String[0] : link.text().split(Form.APART)) {
      boolean address = part.contains("://") || part.startsWith("www.");
      values.put(address ? "url" : "file", Values.item(link, part.strip()));
    }
  }

  private static void day(Map<String, Item> values, String key, Cell day) {
    if (!day.isBlank()) {
      values.put(key, Values.item(day, Values.day(day)));
    }
  }

  private static void put(Map<String, Item> values, String key, Cell cell) {
    if (!cell.isBlank()) {
      values.put(key, Values.item(cell));
    }
  }
}
