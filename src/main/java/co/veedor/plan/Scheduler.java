package co.veedor.plan;

import co.veedor.plan.Obstacle.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Places tasks on a timeline, step by step: in each one, whatever may begin and fits, the most
 * pressing first. What waits keeps the reason of every step it waited in.
 */
final class Scheduler {
  private final PlanSettings settings;
  private final Timeline timeline;
  private final Policy policy;
  private final Ledger ledger;
  private final List<Task> waiting = new ArrayList<>();
  private Urgency urgency = new Urgency(List.of());
  private final Map<String, Wave> starts = new LinkedHashMap<>();
  private final Map<String, Wave> ends = new HashMap<>();
  private final Map<String, Task> placed = new HashMap<>();
  private final Map<String, Map<Wave, Obstacle>> obstacles = new HashMap<>();

  Scheduler(PlanSettings settings, Policy policy) {
    this.settings = settings;
    this.timeline = settings.timeline();
    this.policy = policy;
    this.ledger = new Ledger(settings.money(), settings.staff());
  }

  /** Places all it can. */
  void place(List<Task> tasks) {
    urgency = new Urgency(tasks);
    tasks.stream().filter(this::fitsAlone).forEach(waiting::add);
    for (Wave wave : timeline.waves()) {
      while (placeOne(wave)) {
        // each placement may let another one begin, or take its room
      }
    }
  }

  /** Whether a task fits when nothing else is done; otherwise nothing needs to wait for it. */
  private boolean fitsAlone(Task task) {
    Ledger empty = new Ledger(settings.money(), settings.staff());
    Map<Wave, Obstacle> met = new LinkedHashMap<>();
    for (Wave wave : timeline.waves()) {
      horizon(task, wave)
          .or(() -> empty.lacking(task, wave.first()))
          .ifPresent(obstacle -> met.put(wave, obstacle));
    }
    boolean never = met.size() == timeline.count();
    if (never) {
      obstacles.put(task.id(), met);
    }
    return !never;
  }

  /** Where tasks begin, by id. */
  Map<String, Wave> starts() {
    return starts;
  }

  /** Where tasks end, by id. */
  Map<String, Wave> ends() {
    return ends;
  }

  /** What kept a task from beginning, by the steps it waited in. */
  Map<Wave, Obstacle> obstacles(String task) {
    return obstacles.getOrDefault(task, Map.of());
  }

  /** What was spent and who was occupied. */
  Ledger ledger() {
    return ledger;
  }

  private boolean placeOne(Wave wave) {
    waiting.sort(urgency.order(kind -> begun(kind, wave.year())));
    for (Task task : List.copyOf(waiting)) {
      Optional<Obstacle> obstacle = obstacle(task, wave);
      if (obstacle.isEmpty()) {
        enter(task, wave);
        return true;
      }
      obstacles.computeIfAbsent(task.id(), id -> new LinkedHashMap<>()).put(wave, obstacle.get());
    }
    return false;
  }

  private void enter(Task task, Wave wave) {
    waiting.remove(task);
    obstacles.getOrDefault(task.id(), new HashMap<>()).remove(wave);
    ledger.enter(task, wave.first());
    starts.put(task.id(), wave);
    ends.put(task.id(), wave.lastOf(task.months()));
    placed.put(task.id(), task);
  }

  private Optional<Obstacle> obstacle(Task task, Wave wave) {
    if (task.notBefore() != null && task.notBefore().first() > wave.first()) {
      return told(Kind.NOT_BEFORE, "la entidad la quiere desde " + task.notBefore());
    }
    return dependency(task, wave)
        .or(() -> stage(task, wave))
        .or(() -> horizon(task, wave))
        .or(() -> mix(task, wave))
        .or(() -> ledger.lacking(task, wave.first()));
  }

  private Optional<Obstacle> dependency(Task task, Wave wave) {
    return task.dependsOn().stream()
        .filter(before -> !ends.containsKey(before) || ends.get(before).end() > wave.first())
        .map(before -> new Obstacle(Kind.DEPENDENCY, before, "espera a " + before))
        .findFirst();
  }

  private Optional<Obstacle> horizon(Task task, Wave wave) {
    return wave.first() + task.months() > timeline.last().end()
        ? told(
            Kind.HORIZON,
            "dura " + task.months() + " meses y el plan termina en " + timeline.last())
        : Optional.empty();
  }

  /** A line of work begins some steps after the one before it did. A legal term does not wait. */
  private Optional<Obstacle> stage(Task task, Wave wave) {
    if (task.stage() < 2 || urgency.due(task) != null) {
      return Optional.empty();
    }
    int before = earlier(task.stage());
    if (before == 0) {
      return Optional.empty();
    }
    Optional<Wave> begun =
        placed.values().stream()
            .filter(each -> each.stage() == before)
            .map(each -> starts.get(each.id()))
            .min(Wave::compareTo);
    boolean ready =
        begun.isPresent() && begun.get().plus(policy.stageWait()).first() <= wave.first();
    return ready
        ? Optional.empty()
        : told(Kind.STAGE, "su línea arranca después de la anterior en el orden del plan");
  }

  /** The nearest earlier stage that this roadmap has tasks of; 0 when there is none. */
  private int earlier(int stage) {
    return java.util.stream.Stream.concat(waiting.stream(), placed.values().stream())
        .mapToInt(Task::stage)
        .filter(other -> other > 0 && other < stage)
        .max()
        .orElse(0);
  }

  /** The least urgent of each kind of work are kept for later years. A legal term never is. */
  private Optional<Obstacle> mix(Task task, Wave wave) {
    long later = timeline.last().year() - wave.year();
    Wave nextYear = wave;
    while (nextYear.year() == wave.year()) {
      nextYear = nextYear.plus(1);
    }
    boolean couldWait = nextYear.first() + task.months() <= timeline.last().end();
    if (urgency.due(task) != null
        || later == 0
        || !couldWait
        || begun(task.kind(), wave.year()) == 0) {
      return Optional.empty();
    }
    long behind =
        waiting.stream()
            .filter(each -> each.kind().equals(task.kind()) && urgency.isBehind(each, task))
            .count();
    return behind >= later * policy.kept()
        ? Optional.empty()
        : told(
            Kind.MIX,
            "se guarda para después: cada año combina victorias tempranas y trabajo estructural");
  }

  private long begun(String kind, int year) {
    return placed.values().stream()
        .filter(each -> each.kind().equals(kind) && starts.get(each.id()).year() == year)
        .count();
  }

  /** What needs a task so urgently that it is done earlier than its own rank says. */
  Optional<String> pulledBy(Task task) {
    return urgency.pulledBy(task);
  }

  private static Optional<Obstacle> told(Kind kind, String says) {
    return Optional.of(Obstacle.of(kind, says));
  }
}
