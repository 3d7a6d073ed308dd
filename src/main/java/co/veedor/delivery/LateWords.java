package co.veedor.delivery;

import co.veedor.store.Amendment;
import co.veedor.store.HistoryRow;
import co.veedor.store.HistoryRow.Told;
import co.veedor.store.ToldText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Late changes as an auditor reads them: what was submitted and says something else, with who had a
 * hand in it; what was asked for and not approved; and what changes nothing that was submitted.
 *
 * @param claims by question, or by the title of evidence that backs none, a line for each change
 * @param requests a line for each amendment that is not approved
 * @param others a line for each other change
 */
public record LateWords(
    Map<String, List<String>> claims, List<String> requests, List<String> others) {
  private static final String UNMOVED =
      "; no mueve estas cifras: cuentan los datos del día del envío";

  static LateWords of(List<HistoryRow> told, List<HistoryRow> changes) {
    ToldRows rows = new ToldRows(told);
    Approvals approvals = new Approvals(told);
    ChangedClaims changed = new ChangedClaims(told);
    Map<String, List<String>> claims = new LinkedHashMap<>();
    Map<String, String> requests = new LinkedHashMap<>();
    List<String> others = new ArrayList<>();
    for (HistoryRow row : changes) {
      Told what = row.told();
      if (Approvals.isOfWhatWasSubmitted(what)) {
        String line = rows.line(row) + "; " + approvals.hands(what);
        changed
            .by(what, rows.subject(what))
            .forEach(claim -> claims.computeIfAbsent(claim, none -> new ArrayList<>()).add(line));
      } else if (what.kind().equals(Amendment.KIND)) {
        requests.put(
            what.subject(),
            state(what).equals(Amendment.APPROVED)
                ? ""
                : rows.line(row) + approvals.request(what.subject()));
      } else {
        others.add(rows.line(row) + (what.kind().equals(LateChanges.ENTITY) ? UNMOVED : ""));
      }
    }
    requests.values().removeIf(String::isEmpty);
    return new LateWords(claims, List.copyOf(requests.values()), List.copyOf(others));
  }

  private static String state(Told row) {
    return row.now() != null && ToldText.read(row.now()) instanceof Map<?, ?> amendment
        ? String.valueOf(amendment.get("state"))
        : "";
  }
}
