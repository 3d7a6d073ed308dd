package co.veedor.web.page;

import co.veedor.access.Permission;
import co.veedor.store.StoredPeriod;
import co.veedor.web.http.Call;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Services;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What every page of a period shows around its own: whose it is, where one is, what one may do. */
final class Frame {
  /** What nobody does any more once a period is frozen. */
  private static final Set<Permission> SUBMITTED =
      EnumSet.of(
          Permission.ANSWER, Permission.ATTACH_EVIDENCE, Permission.SET_TARGETS, Permission.ASSIGN);

  private final Services services;

  Frame(Services services) {
    this.services = services;
  }

  /** Where the pages of a period stand. */
  static String base(String entity, String period) {
    return "/entidades/" + entity + "/vigencias/" + period;
  }

  /** Where the pages of the period of a call stand. */
  static String base(Call call) {
    return base(call.value("entidad"), call.value("vigencia"));
  }

  /**
   * A page of the period a call names.
   *
   * @param section the entry of the menu it belongs to
   */
  Reply page(Call call, String section, String template, Map<String, Object> own) {
    return page(200, call, section, template, own);
  }

  /** The same, with a status. */
  Reply page(int status, Call call, String section, String template, Map<String, Object> own) {
    StoredPeriod period = services.finder().period(call);
    Map<String, Object> model = new HashMap<>(own);
    model.put("entity", services.finder().entity(call).entity());
    model.put("period", period.code());
    model.put("frozen", period.isFrozen());
    model.put("base", base(call));
    model.put("section", section);
    model.put("may", rights(call, period));
    return new Reply.Page(status, template, model);
  }

  private static Map<String, Boolean> rights(Call call, StoredPeriod period) {
    Map<String, Boolean> rights = new HashMap<>();
    for (Permission permission : Permission.values()) {
      boolean stopped = period.isFrozen() && SUBMITTED.contains(permission);
      rights.put(
          permission.name().toLowerCase(Locale.ROOT),
          call.caller().may(permission, period.entity()) && !stopped);
    }
    rights.put("amend", period.isFrozen() && call.caller().may(Permission.ANSWER, period.entity()));
    rights.put("reply", call.caller().may(Permission.ATTACH_EVIDENCE, period.entity()));
    return rights;
  }
}
