package co.veedor.web.api;

import co.veedor.store.HistoryCheck;
import co.veedor.store.HistoryCheck.Break;
import co.veedor.store.HistoryRow;
import co.veedor.store.StoredPeriod;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Services;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who changed what and why, the newest first. */
public final class HistoryApi {
  private final Services services;

  /** Over these services. */
  public HistoryApi(Services services) {
    this.services = services;
  }

  /** Lists the changes to the whole installation. */
  public Reply all(Call call) {
    return piece(services.store().history().latest(before(call), Listing.limit(call)), call);
  }

  /** Lists the changes to an entity itself. */
  public Reply entity(Call call) {
    String entity = services.finder().entity(call).entity().id();
    return piece(
        services.store().history().latest(entity, "", before(call), Listing.limit(call)), call);
  }

  /** Lists the changes to a period. */
  public Reply period(Call call) {
    StoredPeriod period = services.finder().period(call);
    return piece(
        services
            .store()
            .history()
            .latest(period.entity(), period.code(), before(call), Listing.limit(call)),
        call);
  }

  /** Walks the whole history and tells whether it is what was written. */
  public Reply verify(Call call) {
    services.finder().entity(call);
    HistoryCheck check = services.store().history().verify();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("rows", check.rows());
    told.put("hash", check.hash());
    told.put("whole", check.isWhole());
    Break broken = check.broken();
    told.put("brokenAt", broken == null ? null : broken.seq());
    told.put("broken", broken == null ? null : broken.kind().name().toLowerCase(Locale.ROOT));
    long periods = check.strays().stream().filter(each -> !each.isCommon()).count();
    told.put("strayPeriods", periods);
    told.put("strayInstallation", check.strays().size() > periods);
    return Reply.json(told);
  }

  private static long before(Call call) {
    String after = Listing.after(call);
    if (!after.matches("\\d{0,15}")) {
      throw Problem.of(422, "invalid", "El «cursor» no es de esta lista.");
    }
    return after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after);
  }

  private Reply piece(List<HistoryRow> rows, Call call) {
    boolean more = rows.size() == Listing.limit(call);
    String next = more ? Long.toString(rows.get(rows.size() - 1).seq()) : "";
    return Listing.piece(rows.stream().map(this::told).toList(), next);
  }

  private Map<String, Object> told(HistoryRow row) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("seq", row.seq());
    told.put("at", row.told().at());
    told.put("person", row.told().who());
    told.put("entity", row.told().entity());
    told.put("period", row.told().period());
    told.put("kind", row.told().kind());
    told.put("subject", row.told().subject());
    told.put("old", row.told().old());
    told.put("new", row.told().now());
    told.put("reason", row.told().reason());
    told.put("hash", row.hash());
    return told;
  }
}
