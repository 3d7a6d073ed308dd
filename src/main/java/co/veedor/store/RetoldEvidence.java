package co.veedor.store;

import co.veedor.response.Colombia;
import co.veedor.response.Evidence;
import co.veedor.store.HistoryRow.Told;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The evidence of a period, told again from its history row by row. */
final class RetoldEvidence {
  private static final String STATUS = "status";
  private static final String TITLE = "title";

  /** Every piece that counts, by id. */
  private final Map<String, Map<String, Object>> evidence = new LinkedHashMap<>();

  /** The ids of those somebody reviewed here. */
  private final Set<String> reviewed = new HashSet<>();

  /** Question, then piece of evidence, then letters of the options it backs. */
  private final Map<String, Map<String, String>> uses = new TreeMap<>();

  /** Takes a row; whatever else it tells leaves the evidence as it is. */
  void take(Told told) {
    switch (told.kind()) {
      case "evidence" ->
          Retelling.set(
              evidence, told.subject(), told.now() == null ? null : Retelling.map(told.now()));
      case "evidence-use" -> use(told);
      case "evidence-review" -> review(told);
      case "evidence-reply" -> review(told, Evidence.PENDING, null);
      default -> {
        // An answer, a target, a sample, a report.
      }
    }
  }

  private void use(Told told) {
    String[] names = told.subject().split(" ", 2);
    if (names.length == 2 && names[1].contains(Retelling.APART)) {
      Map<String, String> shown = uses.computeIfAbsent(names[1], none -> new LinkedHashMap<>());
      Retelling.set(shown, names[0], told.now());
    }
  }

  private void review(Told told) {
    if (told.now() != null && ToldText.read(told.now()) instanceof List<?> now && now.size() == 2) {
      review(told, Objects.toString(now.get(0)), Objects.toString(now.get(1)));
    }
  }

  /** The comment stays when there is no new one. */
  private void review(Told told, String status, String comment) {
    Map<String, Object> piece = evidence.get(told.subject());
    if (piece == null) {
      return;
    }
    boolean verdict = isVerdict(status);
    reviewed.add(told.subject());
    piece.put(STATUS, status);
    Retelling.set(piece, "reviewer", verdict ? told.who() : null);
    Retelling.set(piece, "reviewedOn", verdict ? day(told.at()) : null);
    if (comment != null) {
      Retelling.set(piece, "reviewComment", comment.isEmpty() ? null : comment);
    }
  }

  private static String day(String at) {
    try {
      return Colombia.day(Instant.parse(at)).toString();
    } catch (DateTimeParseException none) {
      return null;
    }
  }

  private static boolean isVerdict(Object status) {
    return Evidence.ACCEPTED.equals(status) || Evidence.REJECTED.equals(status);
  }

  /** The files that were handed in for what the answers show: hash, then title. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    for (Map<String, String> shown : uses.values()) {
      for (String id : shown.keySet()) {
        Map<String, Object> piece = evidence.get(id);
        if (piece != null && piece.containsKey(Evidences.BYTES)) {
          files.put(Objects.toString(piece.get("hash")), Objects.toString(piece.get(TITLE)));
        }
      }
    }
    return files;
  }

  /** Titles of what counts as reviewed though no row tells who did it. */
  List<String> unreviewed() {
    return evidence.entrySet().stream()
        .filter(each -> !reviewed.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .filter(piece -> isVerdict(piece.get(STATUS)))
        .map(piece -> Objects.toString(piece.get(TITLE)))
        .toList();
  }

  /** Shows all of it in a document. */
  void show(ResponseDocument document) {
    uses.forEach((key, shown) -> shown.forEach((id, letters) -> show(document, key, id, letters)));
  }

  private void show(ResponseDocument document, String key, String id, String letters) {
    Map<String, Object> piece = evidence.get(id);
    if (piece != null) {
      Map<String, Object> shown = new LinkedHashMap<>(piece);
      shown.remove(Evidences.BYTES);
      if (!letters.isEmpty()) {
        shown.put("options", EvidenceUse.options(letters));
      }
      document.show(Retelling.first(key), Retelling.second(key), shown);
    }
  }
}
