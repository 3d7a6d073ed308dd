package co.veedor.plan;

import co.veedor.plan.Obstacle.Kind;
import co.veedor.plan.Scheduler.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What must come before what on a roadmap, beside money and people. */
final class Order {
  private final Timeline timeline;
  private final Policy policy;
  private final Urgency urgency;
  private final List<Task> waiting;
  private final Map<String, Place> places;

  /**
   * The order of a roadmap in the making.
   *
   * @param waiting what is not placed yet; changes as the roadmap grows
   * @param places what is placed, by id; likewise
   */
  Order(
      Timeline timeline,
      Policy policy,
      Urgency urgency,
      List<Task> waiting,
      Map<String, Place> places) {
    this.timeline = timeline;
    this.policy = policy;
    this.urgency = urgency;
    this.waiting = waiting;
    this.places = places;
  }

  /** What keeps a task from beginning in a step; empty when nothing does. */
  Optional<Obstacle> obstacle(Task task, Wave wave) {
    if (task.notBefore() != null && task.notBefore().first() > wave.first()) {
      return told(Kind.NOT_BEFORE, "la entidad la quiere desde " + task.notBefore());
    }
    return dependency(task, wave).or(() -> stage(task, wave)).or(() -> mix(task, wave));
  }

  /** What a task waits for in a step, the first of all; empty when it waits for nothing. */
  Optional<Obstacle> dependency(Task task, Wave wave) {
    return task.dependsOn().stream()
        .filter(id -> !places.containsKey(id) || places.get(id).end().end() > wave.first())
        .map(before -> new Obstacle(Kind.DEPENDENCY, before, "espera a " + before))
        .findFirst();
  }

  /** A line of work begins some steps after the one before it did. A legal term does not wait. */
  private Optional<Obstacle> stage(Task task, Wave wave) {
    int before = task.stage() < 2 || urgency.due(task) != null ? 0 : earlier(task.stage());
    if (before == 0) {
      return Optional.empty();
    }
    Optional<Wave> begun =
        places.values().stream()
            .filter(each -> each.task().stage() == before)
            .map(Place::start)
            .min(Wave::compareTo);
    boolean ready =
        begun.isPresent() && begun.get().plus(policy.stageWait()).first() <= wave.first();
    return ready
        ? Optional.empty()
        : told(Kind.STAGE, "espera a que arranque la línea anterior en el orden del plan");
  }

  /** The nearest earlier stage that this roadmap has tasks of; 0 when there is none. */
  private int earlier(int stage) {
    return Stream.concat(waiting.stream(), places.values().stream().map(Place::task))
        .mapToInt(Task::stage)
        .filter(other -> other > 0 && other < stage)
        .max()
        .orElse(0);
  }

  /** The least urgent of each kind of work are kept for later years. A legal term never is. */
  private Optional<Obstacle> mix(Task task, Wave wave) {
    long later = timeline.last().year() - wave.year();
    boolean free = urgency.due(task) != null || begun(task.kind(), wave.year()) == 0;
    if (free || later == 0 || !couldWait(task, wave)) {
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

  private boolean couldWait(Task task, Wave wave) {
    Wave nextYear = wave;
    while (nextYear.year() == wave.year()) {
      nextYear = nextYear.plus(1);
    }
    return nextYear.first() + task.months() <= timeline.last().end();
  }

  /** How many tasks of a kind begin in a year. */
  long begun(String kind, int year) {
    return places.values().stream()
        .filter(each -> each.task().kind().equals(kind) && each.start().year() == year)
        .count();
  }

  private static Optional<Obstacle> told(Kind kind, String says) {
    return Optional.of(Obstacle.of(kind, says));
  }
}
