package co.veedor.delivery;

import co.veedor.document.sheet.CsvText;
import co.veedor.store.HistoryRow.Told;
import co.veedor.store.HistoryWords;
import co.veedor.store.StoredPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What changed in a period after it was submitted.
 *
 * @param submittedAt when it was first submitted, in UTC; empty when it never was
 * @param submittedBy who submitted it; empty likewise
 * @param changes the rows that came after, in their order
 */
public record LateChanges(String submittedAt, String submittedBy, List<HistoryPart.Line> changes) {
  /** The late changes of a period, from the rows that tell of it and of its entity. */
  public static LateChanges of(String period, List<HistoryPart.Line> told) {
    String at = "";
    String by = "";
    List<HistoryPart.Line> changes = new ArrayList<>();
    for (HistoryPart.Line line : told) {
      Told row = line.row().told();
      if (!at.isEmpty() && row.period().equals(period) && changes(row.kind())) {
        changes.add(line);
      } else if (at.isEmpty() && isSubmission(row, period)) {
        at = row.at();
        by = line.who();
      }
    }
    return new LateChanges(at, by, changes);
  }

  /** Asking for a report changes nothing, and neither does a save that came too late. */
  private static boolean changes(String kind) {
    return !kind.equals("report") && !kind.endsWith("-conflict");
  }

  private static boolean isSubmission(Told row, String period) {
    return row.kind().equals("period")
        && row.subject().equals(period)
        && StoredPeriod.FROZEN.equals(row.now());
  }

  /** The changes as a sheet people open. */
  public byte[] sheet() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "Renglón", "Cuándo (UTC)", "Quién", "Clase", "De qué", "Antes", "Después", "Por qué"));
    for (HistoryPart.Line line : changes) {
      Told told = line.row().told();
      rows.add(
          List.of(
              Long.toString(line.row().seq()),
              told.at(),
              line.who(),
              HistoryWords.kind(told.kind()),
              told.subject(),
              Objects.toString(told.old(), ""),
              Objects.toString(told.now(), ""),
              told.reason()));
    }
    return CsvText.of(rows);
  }
}
