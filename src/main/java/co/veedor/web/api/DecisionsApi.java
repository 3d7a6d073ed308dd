package co.veedor.web.api;

import co.veedor.document.Item;
import co.veedor.store.By;
import co.veedor.store.SaveResult.Saved;
import co.veedor.store.StoredPeriod;
import co.veedor.web.http.Call;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Answering;
import co.veedor.web.service.Services;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an entity decides about its plan. */
public final class DecisionsApi {
  private final Services services;

  /** Over these services. */
  public DecisionsApi(Services services) {
    this.services = services;
  }

  /** Shows it, as the file of a plan. */
  public Reply show(Call call) {
    StoredPeriod period = services.finder().period(call);
    Saved saved =
        services.plans().decisions(period.entity(), period.code()).orElse(new Saved(0, null));
    return told(saved);
  }

  /** Saves it. */
  public Reply save(Call call) {
    StoredPeriod period = services.finder().period(call);
    record Sent(Item plan, long version, By by) {}
    Sent sent =
        ApiBody.read(
            call,
            fields ->
                new Sent(
                    fields.item("plan").orElse(null),
                    Versions.seen(call, fields),
                    ApiBody.by(call, fields)));
    return told(
        services
            .plans()
            .decide(period.entity(), period.code(), sent.plan(), sent.version(), sent.by()));
  }

  private static Reply told(Saved saved) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("version", saved.version());
    told.put("plan", Answering.value(saved.body()));
    return new Reply.Json(200, told, Long.toString(saved.version()));
  }
}
