package co.veedor.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * How urgent tasks are once it counts what waits for them: whatever comes before something with a
 * legal term, or with a better rank, takes over its term and its rank.
 */
final class Urgency {
  private final Map<String, Task> tasks = new HashMap<>();
  private final Map<String, LocalDate> due = new HashMap<>();
  private final Map<String, Integer> rank = new HashMap<>();
  private final Map<String, String> pullers = new HashMap<>();

  /**
   * The urgency of tasks.
   *
   * @param silent ids of tasks that pull nothing, because they end up outside the plan
   */
  Urgency(List<Task> tasks, Set<String> silent) {
    tasks.forEach(task -> this.tasks.put(task.id(), task));
    for (Task task : tasks) {
      due.put(task.id(), task.due());
      rank.put(task.id(), task.rank());
    }
    tasks.stream().filter(task -> !silent.contains(task.id())).forEach(task -> pull(task, task));
  }

  private void pull(Task by, Task task) {
    for (String id : task.dependsOn()) {
      Task before = tasks.get(id);
      if (before != null) {
        take(by, id);
        pull(by, before);
      }
    }
  }

  private void take(Task by, String id) {
    LocalDate own = due.get(id);
    boolean sooner = by.due() != null && (own == null || by.due().isBefore(own));
    boolean urgent = by.rank() < rank.get(id);
    if (sooner) {
      due.put(id, by.due());
    }
    if (urgent) {
      rank.put(id, by.rank());
    }
    if (sooner || urgent && due.get(id) == null) {
      pullers.put(id, by.id());
    }
  }

  /** The legal term of a task, or of what waits for it; null when there is none. */
  LocalDate due(Task task) {
    return due.get(task.id());
  }

  /** Ids of the tasks that pull others forward. */
  Set<String> pullers() {
    return Set.copyOf(pullers.values());
  }

  /** What a task is pulled forward by; empty when its own urgency is the greatest. */
  Optional<String> pulledBy(Task task) {
    return Optional.ofNullable(pullers.get(task.id()));
  }

  /** Whether one task is less urgent than another, whatever the kind of work. */
  boolean isBehind(Task one, Task other) {
    return order(kind -> 0).compare(one, other) > 0;
  }

  /**
   * Those with a legal term first, the nearest before; then the kind of work of which less was
   * begun; then by rank.
   *
   * @param begun how much of each kind of work was begun in the year
   */
  Comparator<Task> order(ToLongFunction<String> begun) {
    return Comparator.comparing(this::due, Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparingLong(task -> due(task) == null ? begun.applyAsLong(task.kind()) : 0)
        .thenComparingInt(task -> rank.get(task.id()))
        .thenComparingInt(Task::rank);
  }
}
