package co.veedor.delivery;

import co.veedor.store.HistoryRow;
import co.veedor.store.HistoryRow.Told;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which questions say something else since a period was submitted, and who had a hand in it. */
final class ChangedClaims {
  /** The kinds that change what the entity says, and name a question. */
  private static final Set<String> SAID = Set.of("answer", "evidence-use", "target");

  /** The questions a piece of evidence stands or stood for, by its id. */
  private final Map<String, Set<String>> backed = new HashMap<>();

  private final Approvals approvals;
  private final Map<String, Set<String>> claims = new TreeMap<>();

  private ChangedClaims(Approvals approvals) {
    this.approvals = approvals;
  }

  /**
   * The questions that changed, each with who changed it.
   *
   * @param told the rows of the history that are shown, in their order
   * @param changes those of them that came after the period was submitted
   */
  static Map<String, Set<String>> of(
      List<HistoryRow> told, List<HistoryRow> changes, Approvals approvals) {
    ChangedClaims changed = new ChangedClaims(approvals);
    told.forEach(row -> changed.know(row.told()));
    changes.forEach(row -> changed.take(row.told()));
    return changed.claims;
  }

  private void know(Told row) {
    if (row.kind().equals("evidence-use")) {
      backed.computeIfAbsent(first(row), none -> new LinkedHashSet<>()).add(last(row));
    }
  }

  private void take(Told row) {
    if (SAID.contains(row.kind())) {
      add(last(row), row);
    } else if (row.kind().equals("evidence")) {
      backed.getOrDefault(row.subject(), Set.of()).forEach(question -> add(question, row));
    }
  }

  private void add(String question, Told row) {
    claims.computeIfAbsent(question, none -> new LinkedHashSet<>()).add(approvals.hands(row));
  }

  private static String first(Told row) {
    return row.subject().split(" ", 2)[0];
  }

  private static String last(Told row) {
    return row.subject().substring(row.subject().indexOf(' ') + 1);
  }
}
