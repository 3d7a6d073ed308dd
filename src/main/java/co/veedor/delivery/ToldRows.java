package co.veedor.delivery;

import co.veedor.store.Amendment;
import co.veedor.store.HistoryRow;
import co.veedor.store.HistoryRow.Told;
import co.veedor.store.HistoryWords;
import co.veedor.store.Moments;
import co.veedor.store.ToldText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows of a history as people read them, with nothing at hand but the history itself. */
final class ToldRows {
  private static final String TITLE = "title";

  /** Titles of evidence and names of people, by id. */
  private final Map<String, String> names = new HashMap<>();

  private final ToldText text = new ToldText(this::named);

  /** Rows among these. */
  ToldRows(List<HistoryRow> all) {
    all.stream().map(HistoryRow::told).forEach(this::know);
  }

  private void know(Told row) {
    names.put(row.person(), row.who());
    String evidence = row.now() == null ? row.old() : row.now();
    if (row.kind().equals("evidence")
        && evidence != null
        && ToldText.read(evidence) instanceof Map<?, ?> piece
        && piece.get(TITLE) != null) {
      names.put(row.subject(), "«" + piece.get(TITLE) + "»");
    }
    if (row.kind().equals(Amendment.KIND)
        && row.now() != null
        && ToldText.read(row.now()) instanceof Map<?, ?> request
        && request.get("subject") != null) {
      names.put(row.subject(), named(request.get("subject").toString()));
    }
  }

  /** What an id is called; itself when nothing tells it. */
  String named(String id) {
    return names.getOrDefault(id, id);
  }

  /** What a row is about. */
  String subject(Told row) {
    return Arrays.stream(row.subject().split(" "))
        .map(this::named)
        .collect(Collectors.joining(" · "));
  }

  /** What stood before; empty for nothing. */
  String before(Told row) {
    return text.of(row, row.old());
  }

  /** What stands after; empty for nothing. */
  String after(Told row) {
    return text.of(row, row.now());
  }

  /** A row on one line: what changed, who changed it and when, and where it stands. */
  String line(HistoryRow row) {
    Told told = row.told();
    String after = after(told);
    boolean said = told.reason().startsWith(Amendment.CITED) || after.endsWith(told.reason());
    return HistoryWords.said(HistoryWords.kind(told.kind()) + " " + subject(told))
        + ": "
        + HistoryWords.said(before(told))
        + " → "
        + HistoryWords.said(after)
        + (said ? "" : ", «" + HistoryWords.said(told.reason()) + "»")
        + ". "
        + HistoryWords.said(told.who())
        + ", "
        + HistoryWords.said(Moments.told(told.at()))
        + ", renglón "
        + row.seq();
  }
}
