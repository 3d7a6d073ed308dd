package co.veedor.web.page;

import co.veedor.store.HistoryCheck;
import co.veedor.store.HistoryRow;
import co.veedor.store.HistoryWords;
import co.veedor.store.StoredPeriod;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Services;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who changed what of a period and why, and whether the history is what was written. */
final class HistoryPage {
  private static final int AT_ONCE = 50;

  private final Services services;
  private final Frame frame;
  private final ChangeWords words;
  private final ChangeSubjects subjects;

  HistoryPage(Services services) {
    this.services = services;
    this.frame = new Frame(services);
    this.words = new ChangeWords(services);
    this.subjects = new ChangeSubjects(services);
  }

  /** A change. Texts may be empty. */
  public record Line(
      long seq,
      String at,
      String person,
      String kind,
      String subject,
      String old,
      String now,
      String reason) {}

  /**
   * Shows the latest changes, or those before the one the query names; walks the whole history when
   * asked to, for that takes its time.
   */
  Reply show(Call call) {
    StoredPeriod period = services.finder().period(call);
    long before = before(call);
    List<HistoryRow> rows =
        services.store().history().latest(period.entity(), period.code(), before, AT_ONCE);
    Map<String, Object> model = new HashMap<>();
    model.put("rows", rows.stream().map(this::line).toList());
    model.put("before", rows.size() == AT_ONCE ? rows.get(AT_ONCE - 1).seq() : 0);
    model.put("later", before < Long.MAX_VALUE);
    boolean asked = call.query("comprobar", "").equals("si");
    HistoryCheck check = asked ? services.store().history().verify() : null;
    model.put("check", check);
    model.put("broken", check == null || check.isWhole() ? "" : HistoryWords.told(check));
    return frame.page(call, "historia", "historia.peb", model);
  }

  private static long before(Call call) {
    String before = call.query("antes", "");
    if (!before.matches("\\d{0,15}")) {
      throw Problem.of(422, "invalid", "«antes» es el número de un cambio.");
    }
    return before.isEmpty() ? Long.MAX_VALUE : Long.parseLong(before);
  }

  private Line line(HistoryRow row) {
    HistoryRow.Told told = row.told();
    return new Line(
        row.seq(),
        Spoken.moment(Instant.parse(told.at())),
        told.who(),
        HistoryWords.kind(told.kind()),
        subjects.of(told),
        words.value(told, told.old()),
        words.value(told, told.now()),
        subjects.reason(told));
  }
}
