package co.veedor.delivery;

import co.veedor.store.Amendment;
import co.veedor.store.HistoryRow;
import co.veedor.store.HistoryRow.Told;
import co.veedor.store.HistoryWords;
import co.veedor.store.ToldText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which changes to what was submitted one person asked for and another approved. */
final class Approvals {
  /** The kinds of rows that change what was submitted. */
  private static final Set<String> SUBMITTED =
      Set.of("answer", "evidence", "evidence-use", "target", "answered-on");

  /** The rows that asked, by the id of the amendment. */
  private final Map<String, Told> asked = new HashMap<>();

  /** The rows that approved, likewise. */
  private final Map<String, Told> approved = new HashMap<>();

  /** Those a history tells of. */
  Approvals(List<HistoryRow> told) {
    told.stream()
        .map(HistoryRow::told)
        .filter(row -> row.kind().equals(Amendment.KIND))
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
        && ToldText.read(row.now()) instanceof Map<?, ?> amendment
        && Amendment.APPROVED.equals(amendment.get("state"));
  }

  /** Whether a row changes what was submitted, approved or not. */
  static boolean isOfWhatWasSubmitted(Told row) {
    return SUBMITTED.contains(row.kind());
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
        || !isAbout(request, row)
        || request.person().equals(approval.person())
        || !approval.person().equals(row.person());
  }

  /** An amendment covers the answer or the evidence it names, and no other. */
  private static boolean isAbout(Told request, Told row) {
    Object asked = subject(request);
    String question = row.subject().substring(row.subject().indexOf(' ') + 1);
    boolean added = row.kind().equals("evidence") && row.old() == null;
    return added || asked.equals(question) || asked.equals(row.subject());
  }

  private static Object subject(Told request) {
    return request.now() != null
            && ToldText.read(request.now()) instanceof Map<?, ?> amendment
            && amendment.get("subject") != null
        ? amendment.get("subject")
        : "";
  }

  /** Who had a hand in a change, as people read it. */
  String hands(Told row) {
    return isMissing(row)
        ? "sin enmienda aprobada por otra persona"
        : "lo pidió "
            + HistoryWords.said(asked.get(amendment(row)).who())
            + reason(asked.get(amendment(row)))
            + " y lo aprobó "
            + HistoryWords.said(row.who());
  }

  /** Who asked for an amendment and why, as people read it; empty when nobody is told of. */
  String request(String amendment) {
    Told request = asked.get(amendment);
    return request == null
        ? ""
        : "; la pidió " + HistoryWords.said(request.who()) + reason(request);
  }

  private static String reason(Told request) {
    return request.reason().isEmpty() ? "" : " («" + HistoryWords.said(request.reason()) + "»)";
  }

  private static String amendment(Told row) {
    return row.reason().startsWith(Amendment.CITED)
        ? row.reason().substring(Amendment.CITED.length())
        : "";
  }
}
