package co.veedor.store;

import co.veedor.response.Evidence;
import co.veedor.store.HistoryRow.Told;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What is kept of a period beside its response and its plan, told again from its history: since
 * when it is frozen, samples, amendments, what was said in its review, who answers what, and whose
 * each answer and each piece of evidence is. Each record lies at a place: what it is, a blank, and
 * which one.
 */
final class RetoldRecords {
  static final String PERIOD = "period ";
  static final String SAMPLE = "sample ";
  static final String AMENDMENT = "amendment ";
  static final String NOTE = "review-note ";
  static final String ASSIGNMENT = "assignment ";
  static final String ANSWERED = "answered ";
  static final String HANDED = "handed ";

  private static final String ASKED_AT = "askedAt";
  private static final String ASKED_BY = "askedBy";
  private static final String DECIDED_AT = "decidedAt";
  private static final String DECIDED_BY = "decidedBy";

  private final Map<String, Map<String, Object>> records = new TreeMap<>();

  /** The row before the one that is taken; null before the first. */
  private HistoryRow before;

  /** Takes the next row that tells of the period. */
  void take(HistoryRow row) {
    Told told = row.told();
    switch (told.kind()) {
      case "period" -> period(told);
      case "sample" -> sample(told);
      case "amendment" -> amendment(told);
      case "assignment" -> assignment(told);
      case "answer" -> put(ANSWERED + told.subject(), "updatedBy", "updatedAt", told);
      case "evidence" -> handed(told);
      case "evidence-review" -> reviewed(row);
      case "evidence-reply" -> replied(told);
      default -> {
        // Told as a part of the response.
      }
    }
    before = row;
  }

  private void period(Told told) {
    Map<String, Object> record =
        records.computeIfAbsent(PERIOD + told.subject(), none -> new LinkedHashMap<>());
    record.put("state", told.now());
    if (told.old() == null) {
      record.put("openedAt", told.at());
    } else {
      record.put("frozenAt", told.at());
      record.put("frozenBy", told.person());
    }
  }

  private void sample(Told told) {
    Map<String, Object> record = Retelling.map(told.now());
    // The population is the digest of the list it was drawn from.
    record.put("listing", record.get("population"));
    record.put("drawnBy", told.person());
    record.put("drawnAt", told.at());
    records.put(SAMPLE + told.subject(), record);
  }

  private void amendment(Told told) {
    Map<String, Object> record = Retelling.map(told.now());
    if (told.old() == null) {
      record.put(ASKED_AT, told.at());
    } else {
      record.put(
          ASKED_AT, records.getOrDefault(AMENDMENT + told.subject(), Map.of()).get(ASKED_AT));
      record.put(DECIDED_BY, told.person());
      record.put(DECIDED_AT, told.at());
    }
    records.put(AMENDMENT + told.subject(), record);
  }

  private void assignment(Told told) {
    String person = told.now() == null ? told.old() : told.now();
    Retelling.set(
        records,
        ASSIGNMENT + told.subject() + " " + person,
        told.now() == null ? null : Map.of("person", person));
  }

  private void handed(Told told) {
    if (told.old() == null) {
      put(HANDED + told.subject(), "createdBy", "createdAt", told);
    }
  }

  private void put(String place, String by, String at, Told told) {
    records.put(place, Map.of(by, author(told), at, told.at()));
  }

  /** Whose a change is: who asked, where this moment approved an amendment. */
  private Object author(Told told) {
    String cited =
        told.reason().startsWith(Amendment.CITED)
            ? told.reason().substring(Amendment.CITED.length())
            : "";
    Map<String, Object> asked = records.getOrDefault(AMENDMENT + cited, Map.of());
    boolean approved =
        told.at().equals(asked.get(DECIDED_AT)) && told.person().equals(asked.get(DECIDED_BY));
    return approved ? asked.get(ASKED_BY) : told.person();
  }

  private void reviewed(HistoryRow row) {
    Told told = row.told();
    if (!isReopening(row)
        && ToldText.read(Objects.toString(told.now(), "")) instanceof List<?> now
        && now.size() == 2) {
      say(told, Objects.toString(now.get(0)), Objects.toString(now.get(1)));
    }
  }

  /**
   * What was reviewed for less waits again at once when it is to back more; nobody says anything.
   */
  private boolean isReopening(HistoryRow row) {
    return before != null
        && before.seq() == row.seq() - 1
        && before.told().kind().equals("evidence-use")
        && before.told().subject().startsWith(row.told().subject() + " ")
        && before.told().at().equals(row.told().at())
        && before.told().person().equals(row.told().person())
        && Objects.toString(row.told().now(), "").contains('"' + Evidence.PENDING + '"');
  }

  private void replied(Told told) {
    if (ToldText.read(Objects.toString(told.now(), "")) instanceof List<?> now && now.size() == 1) {
      say(told, ReviewNote.REPLY, Objects.toString(now.get(0)));
    }
  }

  private void say(Told told, String kind, String body) {
    say(records, new ReviewNote("", told.subject(), kind, body, told.person(), null), told.at());
  }

  /** What was said about a piece at one moment is told apart by a number. */
  static void say(Map<String, Map<String, Object>> records, ReviewNote note, String at) {
    int number = 1;
    while (records.containsKey(NOTE + note.evidence() + " " + at + " " + number)) {
      number++;
    }
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("status", note.kind());
    record.put("text", note.body());
    record.put("person", note.person());
    records.put(NOTE + note.evidence() + " " + at + " " + number, record);
  }

  /** What must be kept, by place. */
  Map<String, Map<String, Object>> records() {
    return records;
  }
}
