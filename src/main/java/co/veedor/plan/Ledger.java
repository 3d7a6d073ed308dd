package co.veedor.plan;

import co.veedor.facts.said.Say;
import co.veedor.number.Fraction;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a roadmap has spent and whom it occupies so far, against what there is. */
final class Ledger {
  private final Map<Integer, Long> money;
  private final Map<Integer, Fraction> staff;
  private final Map<Integer, Long> spent = new TreeMap<>();
  private final Map<Integer, Fraction> busy = new HashMap<>();

  /**
   * An empty ledger.
   *
   * @param money COP by year; empty when there is no limit
   * @param staff full-time people by year; empty when there is no limit
   */
  Ledger(Map<Integer, Long> money, Map<Integer, Fraction> staff) {
    this.money = money;
    this.staff = staff;
  }

  /** What there is not enough of for a task that begins in {@code first}; empty when it fits. */
  Optional<Obstacle> lacking(Task task, int first) {
    Optional<Obstacle> unpaid =
        costs(task, first).entrySet().stream()
            .filter(each -> each.getValue() > left(each.getKey()))
            .map(each -> poor(each.getKey(), each.getValue() - left(each.getKey())))
            .findFirst();
    return unpaid.isPresent() ? unpaid : crowded(task, first);
  }

  private static Obstacle poor(int year, long missing) {
    return Obstacle.of(
        Obstacle.Kind.MONEY, "al presupuesto de " + year + " le faltan " + Say.pesos(missing));
  }

  private Optional<Obstacle> crowded(Task task, int first) {
    for (int month = first; month < first + task.months(); month++) {
      int year = Wave.yearOf(month);
      if (staff.containsKey(year)) {
        Fraction wanted = busy(month).plus(task.staff());
        if (wanted.isAbove(staff.get(year))) {
          return Optional.of(
              Obstacle.of(
                  Obstacle.Kind.STAFF,
                  "el equipo llegaría a "
                      + Say.number(wanted)
                      + " personas en "
                      + year
                      + " y hay "
                      + Say.number(staff.get(year))));
        }
      }
    }
    return Optional.empty();
  }

  /** Enters a task that begins in {@code first}. */
  void enter(Task task, int first) {
    costs(task, first).forEach((year, cost) -> spent.merge(year, cost, Long::sum));
    for (int month = first; month < first + task.months(); month++) {
      busy.merge(month, task.staff(), Fraction::plus);
    }
  }

  /** What a task that begins in {@code first} costs, COP by year; adds up to its cost. */
  static Map<Integer, Long> costs(Task task, int first) {
    Map<Integer, Long> costs = new TreeMap<>();
    for (int month = 0; month < task.months(); month++) {
      costs.merge(Wave.yearOf(first + month), task.costIn(month), Long::sum);
    }
    return costs;
  }

  /** COP spent in a year. */
  long spent(int year) {
    return spent.getOrDefault(year, 0L);
  }

  /** Full-time people occupied in a month. */
  Fraction busy(int month) {
    return busy.getOrDefault(month, Fraction.ZERO);
  }

  private long left(int year) {
    return money.containsKey(year) ? money.get(year) - spent(year) : Long.MAX_VALUE;
  }
}
