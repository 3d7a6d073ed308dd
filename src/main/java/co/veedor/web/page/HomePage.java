package co.veedor.web.page;

import co.veedor.access.Permission;
import co.veedor.response.Period;
import co.veedor.store.Assignments.Assignment;
import co.veedor.store.StoredEntity;
import co.veedor.store.StoredPeriod;
import co.veedor.web.http.Call;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Services;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The first page: the entities somebody sees, and what they were given to answer. */
public final class HomePage {
  private final Services services;

  /** Over these services. */
  public HomePage(Services services) {
    this.services = services;
  }

  /** An entity with its periods, the newest first. */
  public record Seen(String id, String name, String group, List<Time> periods) {}

  /** A period. */
  public record Time(String code, boolean frozen, String base) {}

  /** A part somebody was given. */
  public record Task(
      String entity, String period, String name, String path, Progress.Share share) {}

  /** Shows it. */
  public Reply show(Call call) {
    List<Seen> seen = new ArrayList<>();
    List<Task> tasks = new ArrayList<>();
    for (StoredEntity each : services.store().entities().all()) {
      String id = each.entity().id();
      if (call.caller().may(Permission.READ, id)) {
        List<StoredPeriod> periods = services.store().periods().of(id);
        seen.add(seen(each, periods));
        periods.stream()
            .filter(period -> !period.isFrozen())
            .forEach(period -> tasks.addAll(tasks(call, each.entity().name(), period)));
      }
    }
    return Reply.page("inicio.peb", Map.of("seen", seen, "tasks", tasks));
  }

  private static Seen seen(StoredEntity each, List<StoredPeriod> periods) {
    return new Seen(
        each.entity().id(),
        each.entity().name(),
        each.group(),
        periods.stream()
            .sorted(Comparator.comparing(StoredPeriod::code, Period.byEnd()).reversed())
            .map(
                period ->
                    new Time(
                        period.code(),
                        period.isFrozen(),
                        Frame.base(period.entity(), period.code())))
            .toList());
  }

  private List<Task> tasks(Call call, String entity, StoredPeriod period) {
    List<Assignment> own =
        services.store().assignments().of(period.entity(), period.code()).stream()
            .filter(each -> each.person().equals(call.caller().person()))
            .toList();
    return own.isEmpty() ? List.of() : new Tasks(services, period).of(entity, own);
  }
}
