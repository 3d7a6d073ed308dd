package co.veedor.plan;

import co.veedor.plan.Obstacle.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Places tasks on a timeline, step by step: in each one, whatever may begin and fits, the most
 * pressing first. A task may begin in any month of a step; what needs it waits for the next step
 * after its end. What waits keeps the reason of every step it waited in.
 */
final class Scheduler {
  private final PlanSettings settings;
  private final Timeline timeline;
  private final Order order;
  private final Urgency urgency;
  private final int open;
  private final Ledger ledger;
  private final List<Task> waiting = new ArrayList<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, Map<Wave, Obstacle>> obstacles = new HashMap<>();

  /**
   * A scheduler.
   *
   * @param open the first month anything can begin in, counted from the year 0
   */
  Scheduler(PlanSettings settings, Policy policy, Urgency urgency, int open) {
    this.settings = settings;
    this.timeline = settings.timeline();
    this.urgency = urgency;
    this.open = open;
    this.order = new Order(timeline, policy, urgency, waiting, places);
    this.ledger = new Ledger(settings.money(), settings.staff());
  }

  /**
   * Where a task stands.
   *
   * @param task the task
   * @param month its first month, counted from the year 0
   * @param start the step it begins in
   * @param end the step it ends in
   */
  record Place(Task task, int month, Wave start, Wave end) {}

  /** Places all it can. */
  void place(List<Task> tasks) {
    tasks.stream().filter(this::fitsAlone).forEach(waiting::add);
    waiting.removeAll(orphans(waiting));
    fill(task -> urgency.due(task) != null);
    fill(task -> true);
  }

  /** Goes through the steps with those tasks that count; what is due has all its room first. */
  private void fill(Predicate<Task> counts) {
    for (Wave wave : timeline.waves()) {
      while (wave.end() > open && placeOne(wave, counts)) {
        // each placement may let another one begin, or take its room
      }
    }
  }

  /** Where tasks stand, by id; those that are not placed are missing. */
  Map<String, Place> places() {
    return places;
  }

  /** What kept a task from beginning, by the steps it waited in. */
  Map<Wave, Obstacle> obstacles(String task) {
    return obstacles.getOrDefault(task, Map.of());
  }

  /** What was spent and who was occupied. */
  Ledger ledger() {
    return ledger;
  }

  /** What needs a task so urgently that it is done earlier than its own rank says. */
  Optional<String> pulledBy(Task task) {
    return urgency.pulledBy(task);
  }

  /** Whether a task has the money, the people and the time it takes when nothing else is done. */
  private boolean fitsAlone(Task task) {
    Ledger empty = new Ledger(settings.money(), settings.staff());
    Map<Wave, Obstacle> met = new LinkedHashMap<>();
    for (Wave wave : timeline.waves()) {
      if (wave.end() > open && month(task, wave, empty).isEmpty()) {
        met.put(wave, room(task, first(wave), empty).orElseThrow());
      } else if (wave.end() > open) {
        return true;
      }
    }
    obstacles.put(task.id(), met);
    return false;
  }

  /** Tasks that wait for something that can never be done: nobody needs to wait for them either. */
  private Set<Task> orphans(List<Task> tasks) {
    Set<String> alive = new HashSet<>();
    tasks.forEach(task -> alive.add(task.id()));
    Set<Task> orphans = new HashSet<>();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Task task : tasks) {
        if (alive.contains(task.id()) && !alive.containsAll(task.dependsOn())) {
          alive.remove(task.id());
          orphans.add(task);
          changed = true;
        }
      }
    }
    orphans.forEach(this::left);
    return orphans;
  }

  private void left(Task task) {
    Map<Wave, Obstacle> met = new LinkedHashMap<>();
    for (Wave wave : timeline.waves()) {
      order.dependency(task, wave).ifPresent(obstacle -> met.put(wave, obstacle));
    }
    obstacles.put(task.id(), met);
  }

  private boolean placeOne(Wave wave, Predicate<Task> counts) {
    waiting.sort(urgency.order(kind -> order.begun(kind, wave.year())));
    for (Task task : waiting.stream().filter(counts).toList()) {
      Optional<Obstacle> obstacle = order.obstacle(task, wave);
      Optional<Integer> month = obstacle.isPresent() ? Optional.empty() : month(task, wave, ledger);
      if (month.isPresent()) {
        enter(task, wave, month.get());
        return true;
      }
      obstacles
          .computeIfAbsent(task.id(), id -> new LinkedHashMap<>())
          .put(wave, obstacle.or(() -> room(task, first(wave), ledger)).orElseThrow());
    }
    return false;
  }

  private void enter(Task task, Wave wave, int month) {
    waiting.remove(task);
    obstacles.computeIfPresent(
        task.id(),
        (id, met) -> {
          met.remove(wave);
          return met;
        });
    ledger.enter(task, month);
    Wave end = Wave.holding(month + task.months() - 1, wave.months());
    places.put(task.id(), new Place(task, month, wave, end));
  }

  private int first(Wave wave) {
    return Math.max(wave.first(), open);
  }

  /** The first month of a step a task has room in. */
  private Optional<Integer> month(Task task, Wave wave, Ledger room) {
    for (int month = first(wave); month < wave.end(); month++) {
      if (room(task, month, room).isEmpty()) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }

  private Optional<Obstacle> room(Task task, int month, Ledger room) {
    if (month + task.months() > timeline.last().end()) {
      return Optional.of(
          Obstacle.of(
              Kind.HORIZON,
              "dura " + task.months() + " meses y el plan termina en " + timeline.last()));
    }
    return room.lacking(task, month);
  }
}
