package co.veedor.delivery;

import co.veedor.document.sheet.CsvText;
import co.veedor.store.HistoryRow;
import co.veedor.store.HistoryRow.Told;
import co.veedor.store.HistoryWords;
import co.veedor.store.StoredPeriod;
import java.util.ArrayList;
import java.util.List;

/**
 * What changed in a period after it was submitted.
 *
 * @param submittedAt when it was first submitted, in UTC; empty when it never was
 * @param submittedBy who submitted it; empty likewise
 * @param changes the rows that came after, in their order
 * @param told all rows that tell of the period and of its entity
 */
public record LateChanges(
    String submittedAt, String submittedBy, List<HistoryRow> changes, List<HistoryRow> told) {
  static final String ENTITY = "entity";

  /** The late changes of a period, from the rows that tell of it and of its entity. */
  public static LateChanges of(String period, List<HistoryRow> told) {
    String at = "";
    String by = "";
    List<HistoryRow> changes = new ArrayList<>();
    for (HistoryRow line : told) {
      Told row = line.told();
      if (!at.isEmpty() && isOf(period, row) && changes(row.kind())) {
        changes.add(line);
      } else if (at.isEmpty() && isSubmission(row, period)) {
        at = row.at();
        by = row.who();
      }
    }
    return new LateChanges(at, by, changes, told);
  }

  /** What the entity became is told too; who works in it is not. */
  private static boolean isOf(String period, Told row) {
    return row.period().equals(period) || row.period().isEmpty() && row.kind().equals(ENTITY);
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

  /** Those that change what was submitted and no second person approved. */
  public List<HistoryRow> unapproved() {
    Approvals approvals = new Approvals(told);
    return changes.stream().filter(row -> approvals.isMissing(row.told())).toList();
  }

  /** The changes as an auditor reads them. */
  public LateWords words() {
    return LateWords.of(told, changes);
  }

  /** The changes as a sheet people open. */
  public byte[] sheet() {
    ToldRows words = new ToldRows(told);
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "Renglón", "Cuándo (UTC)", "Quién", "Clase", "De qué", "Antes", "Después", "Por qué"));
    for (HistoryRow line : changes) {
      Told row = line.told();
      rows.add(
          List.of(
              Long.toString(line.seq()),
              row.at(),
              row.who(),
              HistoryWords.kind(row.kind()),
              words.subject(row),
              words.before(row),
              words.after(row),
              row.reason()));
    }
    return CsvText.of(rows);
  }
}
