package co.veedor.delivery;

import co.veedor.store.HistoryRow;
import co.veedor.store.HistoryRow.Told;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which questions a change makes say something else. */
final class ChangedClaims {
  /** The kinds that change what the entity says, and name a question. */
  private static final Set<String> SAID = Set.of("answer", "evidence-use", "target");

  /** The questions a piece of evidence stands or stood for, by its id. */
  private final Map<String, Set<String>> backed = new HashMap<>();

  /**
   * The questions of a period.
   *
   * @param told the rows of the history that are shown
   */
  ChangedClaims(List<HistoryRow> told) {
    told.forEach(row -> know(row.told()));
  }

  private void know(Told row) {
    if (row.kind().equals("evidence-use")) {
      backed.computeIfAbsent(first(row), none -> new LinkedHashSet<>()).add(last(row));
    }
  }

  /** The keys of the questions a change is about; {@code otherwise} alone when it is of none. */
  Set<String> by(Told row, String otherwise) {
    return SAID.contains(row.kind())
        ? Set.of(last(row))
        : backed.getOrDefault(row.subject(), Set.of(otherwise));
  }

  private static String first(Told row) {
    return row.subject().split(" ", 2)[0];
  }

  private static String last(Told row) {
    return row.subject().substring(row.subject().indexOf(' ') + 1);
  }
}
