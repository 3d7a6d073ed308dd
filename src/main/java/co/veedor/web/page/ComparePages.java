package co.veedor.web.page;

import co.veedor.access.Permission;
import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.fault.FaultException;
import co.veedor.number.Fraction;
import co.veedor.plan.Plan;
import co.veedor.report.Spanish;
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
  private static final int DEPTH = 1;

  private final Services services;
  private final Frame frame;
  private final Results results;

  ComparePages(Services services) {
    this.services = services;
    this.frame = new Frame(services);
    this.results = new Results(services);
  }

  /** A part with a value for each column; {@code change} from the one before to the last. */
  public record Row(
      String questionnaire, String name, int depth, List<String> values, String change) {
    /** Whether it fell. */
    public boolean isDown() {
      return change.startsWith("-");
    }
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
        .forEach(code -> find(entity, code, basis).ifPresent(each -> found.put(code, each)));
    Map<String, Object> model = new HashMap<>(trend(call, found));
    model.put("periods", List.copyOf(found.keySet()));
    model.put("rows", rows(found));
    model.put("readings", results.readings(basis));
    return frame.page(call, "comparativo", "comparativo.peb", model);
  }

  private Map<String, Object> trend(Call call, Map<String, Assessment> found) {
    Optional<Plan> plan = results.plan(call, Results.basis(call));
    if (plan.isEmpty()) {
      return Map.of("trend", List.of(), "editions", "");
    }
    List<Assessment> earlier = new ArrayList<>(found.values());
    earlier.remove(earlier.size() - 1);
    return results.shown(call, plan.get().after(earlier), "trend", "editions");
  }

  private Optional<Assessment> find(String entity, String period, String basis) {
    try {
      return services.assessments().find(entity, period, basis);
    } catch (FaultException unfit) {
      return Optional.empty();
    }
  }

  private static List<Row> rows(Map<String, Assessment> columns) {
    Map<String, NodeResult> nodes = new LinkedHashMap<>();
    Map<String, String> questionnaires = new HashMap<>();
    List<Map<String, Fraction>> values = new ArrayList<>();
    for (Assessment assessment : columns.values()) {
      Map<String, Fraction> own = new HashMap<>();
      for (var result : assessment.questionnaires()) {
        result.nodes().stream()
            .filter(node -> node.depth() <= DEPTH && !node.kind().equals("question"))
            .forEach(
                node -> {
                  String key = result.questionnaire().id() + "/" + node.id();
                  nodes.put(key, node);
                  questionnaires.put(key, result.questionnaire().name());
                  own.put(key, node.value());
                });
      }
      values.add(own);
    }
    List<Row> rows = new ArrayList<>();
    nodes.forEach((key, node) -> rows.add(row(questionnaires.get(key), key, node, values)));
    return rows;
  }

  private static Row row(
      String questionnaire, String key, NodeResult node, List<Map<String, Fraction>> values) {
    int last = values.size() - 1;
    Fraction now = values.get(last).get(key);
    Fraction before = last == 0 ? null : values.get(last - 1).get(key);
    return new Row(
        questionnaire,
        node.name(),
        node.depth(),
        values.stream().map(each -> Spoken.percent(each.get(key))).toList(),
        now == null || before == null ? "" : Spanish.signed(now.minus(before)));
  }

  /** Shows the entities of a group, each in its newest period, to whoever may see them. */
  Reply entities(Call call) {
    List<StoredEntity> seen =
        services.store().entities().all().stream()
            .filter(each -> call.caller().may(Permission.READ, each.entity().id()))
            .toList();
    List<String> groups = seen.stream().map(StoredEntity::group).distinct().sorted().toList();
    String group = call.query("grupo", groups.isEmpty() ? "" : groups.get(0));
    String basis = Results.basis(call);
    Map<String, Assessment> found = new LinkedHashMap<>();
    seen.stream()
        .filter(each -> each.group().equals(group))
        .forEach(each -> newest(each, basis).ifPresent(one -> found.put(title(each, one), one)));
    Map<String, Object> model = new HashMap<>();
    model.put("groups", groups);
    model.put("group", group);
    model.put("columns", List.copyOf(found.keySet()));
    model.put("rows", found.isEmpty() ? List.of() : rows(found));
    model.put("readings", results.readings(basis));
    return Reply.page("entidades.peb", model);
  }

  private static String title(StoredEntity entity, Assessment assessment) {
    return entity.entity().name() + ", " + assessment.response().period().code();
  }

  private Optional<Assessment> newest(StoredEntity entity, String basis) {
    String id = entity.entity().id();
    return services.store().periods().of(id).stream()
        .map(StoredPeriod::code)
        .sorted(Comparator.reverseOrder())
        .flatMap(code -> find(id, code, basis).stream())
        .findFirst();
  }
}
