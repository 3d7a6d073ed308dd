package co.veedor.web.page;

import co.veedor.access.Permission;
import co.veedor.assessment.Assessment;
import co.veedor.plan.Plan;
import co.veedor.store.StoredEntity;
import co.veedor.store.StoredPeriod;
import co.veedor.web.http.Call;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Services;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Results side by side: periods of one entity, entities of one group. */
final class ComparePages {
  private final Services services;
  private final Frame frame;
  private final Results results;

  ComparePages(Services services) {
    this.services = services;
    this.frame = new Frame(services);
    this.results = new Results(services);
  }

  /** Shows the periods of an entity. */
  Reply periods(Call call) {
    String basis = Results.basis(call);
    String entity = call.value("entidad");
    Map<String, Assessment> found = new LinkedHashMap<>();
    services.store().periods().of(entity).stream()
        .map(StoredPeriod::code)
        .sorted()
        .filter(code -> code.compareTo(call.value("vigencia")) <= 0)
        .forEach(
            code ->
                services
                    .assessments()
                    .judged(entity, code, basis)
                    .ifPresent(each -> found.put(code, each)));
    Optional<Plan> plan = results.plan(call, basis);
    Map<String, Object> model = results.model(call, plan);
    model.putAll(trend(call, plan, found));
    model.put("periods", List.copyOf(found.keySet()));
    model.put("sections", SideBySide.of(found));
    return frame.page(call, "comparativo", "comparativo.peb", model);
  }

  private Map<String, Object> trend(Call call, Optional<Plan> plan, Map<String, Assessment> found) {
    if (plan.isEmpty()) {
      return Map.of("trend", List.of(), "editions", "");
    }
    List<Assessment> earlier = new ArrayList<>(found.values());
    earlier.remove(earlier.size() - 1);
    return results.shown(call, plan.get().after(earlier), "trend", "editions");
  }

  /**
   * Shows the entities of a group, in one period or each in its newest, to whoever may see them.
   */
  Reply entities(Call call) {
    List<StoredEntity> seen =
        services.store().entities().all().stream()
            .filter(each -> call.caller().may(Permission.READ, each.entity().id()))
            .toList();
    List<String> groups = seen.stream().map(StoredEntity::group).distinct().sorted().toList();
    String group = call.query("grupo", groups.isEmpty() ? "" : groups.get(0));
    String period = call.query("vigencia", "");
    String basis = Results.basis(call);
    List<StoredEntity> chosen = seen.stream().filter(each -> each.group().equals(group)).toList();
    Map<String, Assessment> found = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    for (StoredEntity each : chosen) {
      in(each, period, basis)
          .ifPresentOrElse(
              one -> found.put(title(each, one), one), () -> missing.add(each.entity().name()));
    }
    Map<String, Object> model = new HashMap<>();
    model.put("groups", groups);
    model.put("group", group);
    model.put("periods", periods(chosen));
    model.put("period", period);
    model.put("missing", missing);
    model.put("columns", List.copyOf(found.keySet()));
    model.put("sections", SideBySide.of(found));
    model.put("readings", results.readings(basis));
    return Reply.page("entidades.peb", model);
  }

  /** The codes of all periods of some entities, the newest first. */
  private List<String> periods(List<StoredEntity> entities) {
    return entities.stream()
        .flatMap(each -> services.store().periods().of(each.entity().id()).stream())
        .map(StoredPeriod::code)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static String title(StoredEntity entity, Assessment assessment) {
    return entity.entity().name() + ", " + assessment.response().period().code();
  }

  /** What an entity came to in a period; in the newest one that has answers when none is chosen. */
  private Optional<Assessment> in(StoredEntity entity, String period, String basis) {
    String id = entity.entity().id();
    return services.store().periods().of(id).stream()
        .map(StoredPeriod::code)
        .filter(code -> period.isEmpty() || code.equals(period))
        .sorted(Comparator.reverseOrder())
        .flatMap(code -> services.assessments().judged(id, code, basis).stream())
        .findFirst();
  }
}
