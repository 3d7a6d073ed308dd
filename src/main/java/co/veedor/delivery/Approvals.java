package co.veedor.delivery;

import co.veedor.document.JsonValues;
import co.veedor.fault.Place;
import co.veedor.store.Amendment;
import co.veedor.store.HistoryRow;
import co.veedor.store.HistoryRow.Told;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which changes to what was submitted one person asked for and another approved. */
final class Approvals {
  /** The kinds of rows that change what was submitted. */
  private static final Set<String> SUBMITTED =
      Set.of("answer", "evidence", "evidence-use", "target", "answered-on");

  private static final String REASON = "enmienda ";

  /** The rows that asked, by the id of the amendment. */
  private final Map<String, Told> asked = new HashMap<>();

  /** The rows that approved, likewise. */
  private final Map<String, Told> approved = new HashMap<>();

  /** Those a history tells of. */
  Approvals(List<HistoryRow> told) {
    told.stream()
        .map(HistoryRow::told)
        .filter(row -> row.kind().equals("amendment"))
        .forEach(this::know);
  }

  private void know(Told row) {
    if (row.old() == null) {
      asked.put(row.subject(), row);
    } else if (isApproval(row)) {
      approved.put(row.subject(), row);
    }
  }

  private static boolean isApproval(Told row) {
    return row.now() != null
        && JsonValues.read(row.now(), Place.of(row.subject())) instanceof Map<?, ?> amendment
        && Amendment.APPROVED.equals(amendment.get("state"));
  }

  /** Whether a row changes what was submitted though nobody else approved it. */
  boolean isMissing(Told row) {
    if (!SUBMITTED.contains(row.kind())) {
      return false;
    }
    Told request = asked.get(amendment(row));
    Told approval = approved.get(amendment(row));
    return request == null
        || approval == null
        || request.person().equals(approval.person())
        || !approval.person().equals(row.person());
  }

  /** Who had a hand in a change, as people read it. */
  String hands(Told row) {
    return isMissing(row)
        ? "la cambió " + row.who() + " sin enmienda aprobada por otra persona"
        : "lo pidió " + asked.get(amendment(row)).who() + " y lo aprobó " + row.who();
  }

  private static String amendment(Told row) {
    return row.reason().startsWith(REASON) ? row.reason().substring(REASON.length()) : "";
  }
}
