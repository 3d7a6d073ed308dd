package co.veedor.web.api;

import co.veedor.access.Permission;
import co.veedor.store.StoredPeriod;
import co.veedor.web.http.Call;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Answering;
import co.veedor.web.service.Imports;
import co.veedor.web.service.Imports.Change;
import co.veedor.web.service.Imports.Comparison;
import co.veedor.web.service.Services;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Response files: what they would change, and putting them in. */
public final class ImportsApi {
  private final Services services;

  /** Over these services. */
  public ImportsApi(Services services) {
    this.services = services;
  }

  /**
   * Tells what a file would change; with {@code aplicar=si} puts it in, and with {@code
   * conflictos=reemplazar} also where something else is stored.
   */
  public Reply take(Call call) {
    StoredPeriod period = services.finder().period(call);
    Imports imports = services.imports();
    String entity = period.entity();
    Comparison compared =
        imports.compare(
            entity,
            period.code(),
            imports.read(call.body().upload()),
            call.caller().may(Permission.SET_TARGETS, entity));
    boolean apply = call.query("aplicar", "no").equals("si");
    boolean replace = call.query("conflictos", "conservar").equals("reemplazar");
    List<Change> changes =
        apply
            ? imports.apply(entity, period.code(), compared, replace, ApiBody.uploading(call))
            : compared.changes();
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Imports.State state : Imports.State.values()) {
      long count = changes.stream().filter(change -> change.state() == state).count();
      counts.put(word(state), count);
    }
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("applied", apply);
    told.put("counts", counts);
    told.put("left", compared.left());
    told.put("changes", changes.stream().map(ImportsApi::told).toList());
    return Reply.json(told);
  }

  private static Map<String, Object> told(Change change) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("questionnaire", change.questionnaire());
    told.put("question", change.question());
    told.put("state", word(change.state()));
    told.put("version", change.version());
    told.put("stored", Answering.value(change.stored()));
    told.put("given", Answering.value(change.given()));
    return told;
  }

  private static String word(Imports.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
