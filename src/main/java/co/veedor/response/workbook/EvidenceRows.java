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
      put(shown, link.text().contains("://") ? "url" : "file", link);
      for (Head head : List.of(Head.DATE, Head.EXPIRES)) {
        Cell day = table.cell(row, head);
        if (!day.isBlank()) {
          shown.put(head == Head.DATE ? "date" : "expires", Values.item(day, Values.day(day)));
        }
      }
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

  private static void put(Map<String, Item> values, String key, Cell cell) {
    if (!cell.isBlank()) {
      values.put(key, Values.item(cell));
    }
  }
}
