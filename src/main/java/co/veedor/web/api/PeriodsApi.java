package co.veedor.web.api;

import co.veedor.document.Fields;
import co.veedor.fault.FaultException;
import co.veedor.response.Period;
import co.veedor.store.By;
import co.veedor.store.StoredPeriod;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Services;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The periods of entities. */
public final class PeriodsApi {
  private final Services services;

  /** Over these services. */
  public PeriodsApi(Services services) {
    this.services = services;
  }

  /** Lists those of an entity. */
  public Reply list(Call call) {
    String entity = services.finder().entity(call).entity().id();
    return Listing.of(call, services.store().periods().of(entity), this::told);
  }

  /** Opens one. */
  public Reply open(Call call) {
    record Typed(String code, LocalDate answeredOn, By by) {}
    String entity = services.finder().entity(call).entity().id();
    Typed typed =
        ApiBody.read(
            call,
            (Fields fields) ->
                new Typed(
                    fields.text("period"), fields.date("answeredOn"), ApiBody.by(call, fields)));
    Period period =
        Period.read(typed.code())
            .orElseThrow(
                () -> Problem.of(422, "invalid", "Una vigencia es un año, o 2019-S1, o 2019-T2."));
    StoredPeriod opened =
        services.store().periods().open(entity, period, typed.answeredOn(), typed.by());
    return Reply.created(path(opened), told(opened));
  }

  /** Shows one. */
  public Reply show(Call call) {
    return Reply.json(told(services.finder().period(call)));
  }

  /** Says which day its answers speak of. */
  public Reply change(Call call) {
    record Typed(LocalDate day, By by) {}
    StoredPeriod period = services.finder().period(call);
    Typed typed =
        ApiBody.read(
            call,
            (Fields fields) -> new Typed(fields.date("answeredOn"), ApiBody.by(call, fields)));
    return Reply.json(
        told(
            services
                .store()
                .periods()
                .answeredOn(period.entity(), period.code(), typed.day(), typed.by())));
  }

  /** Freezes one: from now on what was submitted changes only by amendments. */
  public Reply freeze(Call call) {
    StoredPeriod period = services.finder().period(call);
    By by = ApiBody.because(call);
    try {
      return Reply.json(
          told(services.store().periods().freeze(period.entity(), period.code(), by)));
    } catch (FaultException frozen) {
      throw Problem.of(frozen).as(409, "frozen");
    }
  }

  private Map<String, Object> told(StoredPeriod period) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("entity", period.entity());
    told.put("period", period.code());
    told.put("answeredOn", text(period.answeredOn()));
    told.put("state", period.state());
    told.put("openedAt", period.openedAt().toString());
    told.put("frozenAt", text(period.frozenAt()));
    told.put("frozenBy", period.frozenBy() == null ? null : services.names().of(period.frozenBy()));
    return told;
  }

  private static String path(StoredPeriod period) {
    return "/api/v1/entidades/" + period.entity() + "/vigencias/" + period.code();
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
