package co.veedor.plan;

import co.veedor.number.Fraction;
import co.veedor.plan.Scheduler.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Draws up what happens in each step once tasks are placed. */
final class Roadmaps {
  private Roadmaps() {}

  static Roadmap of(PlanSettings settings, Scheduler scheduler, List<Task> tasks) {
    List<Task> placed =
        tasks.stream()
            .filter(task -> scheduler.places().containsKey(task.id()))
            .sorted(Comparator.comparingInt(Task::rank))
            .toList();
    List<Roadmap.Step> steps = new ArrayList<>();
    for (Wave wave : settings.timeline().waves()) {
      steps.add(
          new Roadmap.Step(
              wave,
              ids(placed, task -> scheduler.places().get(task.id()).start().equals(wave)),
              ids(placed, task -> goesOn(scheduler.places().get(task.id()), wave)),
              spent(placed, scheduler.places(), wave),
              busiest(scheduler.ledger(), wave),
              settings.staff().get(wave.year())));
    }
    return new Roadmap(settings.timeline(), steps);
  }

  private static List<String> ids(List<Task> tasks, java.util.function.Predicate<Task> those) {
    return tasks.stream().filter(those).map(Task::id).toList();
  }

  private static boolean goesOn(Place place, Wave wave) {
    return place.start().compareTo(wave) < 0 && place.end().compareTo(wave) >= 0;
  }

  private static long spent(List<Task> tasks, Map<String, Place> places, Wave wave) {
    long spent = 0;
    for (Task task : tasks) {
      int first = places.get(task.id()).month();
      for (int month = wave.first(); month < wave.end(); month++) {
        boolean within = month >= first && month < first + task.months();
        spent += within ? task.costIn(month - first) : 0;
      }
    }
    return spent;
  }

  private static Fraction busiest(Ledger ledger, Wave wave) {
    Fraction most = Fraction.ZERO;
    for (int month = wave.first(); month < wave.end(); month++) {
      Fraction busy = ledger.busy(month);
      most = busy.isAbove(most) ? busy : most;
    }
    return most;
  }
}
