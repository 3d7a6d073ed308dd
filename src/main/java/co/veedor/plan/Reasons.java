package co.veedor.plan;

import co.veedor.facts.said.Pressing;
import co.veedor.facts.said.Say;
import co.veedor.number.Fraction;
import co.veedor.plan.Scheduler.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts into words why a task stands where it stands on a roadmap. */
final class Reasons {
  private final Scheduler scheduler;
  private final PlanSettings settings;

  Reasons(Scheduler scheduler, PlanSettings settings) {
    this.scheduler = scheduler;
    this.settings = settings;
  }

  /** Why a placed task begins when it does. */
  String placed(Task task, Optional<Pressing> pressing) {
    Place place = scheduler.places().get(task.id());
    Wave start = place.start();
    Wave end = place.end();
    List<String> says = new ArrayList<>();
    says.add(
        (start.equals(end) ? start.toString() : start + " a " + end)
            + ": dura "
            + (task.months() == 1 ? "un mes" : task.months() + " meses"));
    says.add(after(task));
    scheduler
        .pulledBy(task)
        .ifPresent(each -> says.add("Se adelanta porque " + each + " la necesita"));
    pressing.ifPresent(term -> says.add(term.why().says()));
    says.add(capacity(task, place));
    Map<Wave, Obstacle> waited = scheduler.obstacles(task.id());
    if (!waited.isEmpty()) {
      says.add("No empezó antes: " + grouped(waited));
    }
    return String.join(". ", says);
  }

  /** Why a task is not placed: what kept it out of the steps it could still have begun in. */
  Obstacle left(Task task) {
    Map<Wave, Obstacle> waited = scheduler.obstacles(task.id());
    Obstacle last = null;
    for (Obstacle each : waited.values()) {
      last = last == null || each.kind() != Obstacle.Kind.HORIZON ? each : last;
    }
    return new Obstacle(last.kind(), last.on(), grouped(waited));
  }

  private String after(Task task) {
    if (task.dependsOn().isEmpty()) {
      return "No depende de otra iniciativa del plan";
    }
    return "Depende de "
        + task.dependsOn().stream()
            .map(id -> id + ", que termina en " + scheduler.places().get(id).end())
            .collect(Collectors.joining("; "));
  }

  private String capacity(Task task, Place place) {
    String money =
        Ledger.costs(task, place.month()).entrySet().stream()
            .map(cost -> Say.pesos(cost.getValue()) + " de " + cost.getKey() + of(cost.getKey()))
            .collect(Collectors.joining(" y "));
    Fraction there = settings.staff().get(place.start().year());
    String people =
        "ocupa "
            + Say.number(task.staff())
            + (there == null
                ? " personas, sin tope declarado"
                : " de " + Say.number(there) + " personas");
    return "Capacidad: usa " + money + "; " + people;
  }

  private String of(int year) {
    Long there = settings.money().get(year);
    return there == null ? ", sin tope declarado" : " (hay " + Say.pesos(there) + ")";
  }

  /** The reasons with the steps they held for, one after another. */
  private String grouped(Map<Wave, Obstacle> waited) {
    List<String> parts = new ArrayList<>();
    Wave from = null;
    Wave to = null;
    String says = "";
    for (Map.Entry<Wave, Obstacle> each : waited.entrySet()) {
      String reason = reason(each.getValue());
      if (!reason.equals(says)) {
        add(parts, from, to, says);
        from = each.getKey();
        says = reason;
      }
      to = each.getKey();
    }
    add(parts, from, to, says);
    return String.join("; ", parts);
  }

  /** What it waits for is told as it turned out in the end. */
  private String reason(Obstacle obstacle) {
    if (obstacle.on().isEmpty()) {
      return obstacle.says();
    }
    Place place = scheduler.places().get(obstacle.on());
    return obstacle.says()
        + (place == null ? ", que no queda en el plan" : ", que termina en " + place.end());
  }

  private static void add(List<String> parts, Wave from, Wave to, String says) {
    if (from != null) {
      parts.add((from.equals(to) ? "en " + from : "de " + from + " a " + to) + ", " + says);
    }
  }
}
