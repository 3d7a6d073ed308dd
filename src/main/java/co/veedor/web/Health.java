package co.veedor.web;

import co.veedor.access.Access;
import co.veedor.access.Permission;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Services;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the service is. */
final class Health {
  private final Services services;
  private final Metrics metrics;
  private final String version;

  Health(Services services, Metrics metrics, String version) {
    this.services = services;
    this.metrics = metrics;
    this.version = version;
  }

  /** Well only when the rules are ready and the store takes changes. */
  Reply health(Call call) {
    boolean rules = services.rules().isReady();
    boolean store = services.store().isWritable();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("status", rules && store ? "bien" : "mal");
    told.put("rules", rules ? "listas" : "en preparación");
    told.put("store", store ? "listo" : "no se puede escribir");
    told.put("version", version);
    return new Reply.Json(rules && store ? 200 : 503, told, "");
  }

  /** Figures, for this machine and for administrators. */
  Reply metrics(Call call) {
    boolean administrator = call.caller().may(Permission.BACK_UP, Access.INSTALLATION);
    if (!administrator && !isHere(call)) {
      throw Problem.of(403, "forbidden", "Las métricas son de este equipo y de quien administra.");
    }
    return metrics.told();
  }

  /** Whether a call was made on this machine, and not handed on by a proxy that stands on it. */
  private static boolean isHere(Call call) {
    try {
      return call.head().header("x-forwarded-for").isEmpty()
          && InetAddress.getByName(call.head().address()).isLoopbackAddress();
    } catch (UnknownHostException odd) {
      return false;
    }
  }
}
