package co.veedor.plan;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Explanation;
import co.veedor.assessment.GapResult;
import co.veedor.facts.said.Input;
import co.veedor.facts.said.Rating;
import co.veedor.plan.PlannedInitiative.Done;
import co.veedor.plan.PlannedInitiative.Graded;
import co.veedor.plan.PlannedInitiative.LeftOut;
import co.veedor.plan.PlannedInitiative.Placed;
import co.veedor.plan.PlannedInitiative.Placement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts together what a plan says of each initiative. */
final class Initiatives {
  private static final String ORIGIN = "hoja de ruta";

  private final Assessment assessment;
  private final PlanSettings settings;
  private final Judgement judgement;
  private final Scheduler scheduler;
  private final Gains gains;
  private final Reasons reasons;
  private final Map<String, Explanation> explanations;

  Initiatives(
      Assessment assessment,
      PlanSettings settings,
      Judgement judgement,
      Scheduler scheduler,
      Gains gains,
      Map<String, Explanation> explanations) {
    this.assessment = assessment;
    this.settings = settings;
    this.judgement = judgement;
    this.scheduler = scheduler;
    this.gains = gains;
    this.reasons = new Reasons(scheduler, settings);
    this.explanations = explanations;
  }

  List<PlannedInitiative> of(List<Wanted> ranked, List<Task> tasks) {
    Map<String, Task> byId = tasks.stream().collect(Collectors.toMap(Task::id, task -> task));
    List<PlannedInitiative> made = new ArrayList<>();
    for (Wanted each : ranked) {
      made.add(initiative(each, byId.get(each.initiative().id()), made.size() + 1));
    }
    return made;
  }

  private PlannedInitiative initiative(Wanted each, Task task, int rank) {
    String id = each.initiative().id();
    Placement placement = placement(id, task);
    List<String> because = new ArrayList<>();
    because.add(explain(id + "#prioridad", Explanation.of(judgement.priority(id).why())));
    each.gaps().forEach(gap -> because.add(gap.id() + "#" + id));
    because.add(explain(id + "#escalon", Explanation.of(judgement.stage(id).why())));
    judgement
        .pressing(id)
        .ifPresent(term -> because.add(explain(id + "#plazo", Explanation.of(term.why()))));
    because.add(explain(id + "#cronograma", Explanation.answer(says(id, task, placement), ORIGIN)));
    return new PlannedInitiative(
        each.initiative(),
        settings.decision(id).responsible(),
        each.gaps().stream().map(GapResult::id).toList(),
        each.findings().stream().map(PlanSettings.ImportedGap::id).toList(),
        ratings(id),
        judgement.priority(id).percent(),
        rank,
        placement,
        gains.points(each.gaps()),
        because);
  }

  private Placement placement(String id, Task task) {
    PlanSettings.Decision decision = settings.decision(id);
    if (decision.done() != null) {
      return new Done(decision.done());
    }
    if (!decision.excluded().isEmpty()) {
      return new LeftOut(
          Obstacle.of(
              Obstacle.Kind.DECISION, "la entidad la deja por fuera: " + decision.excluded()));
    }
    Scheduler.Place place = scheduler.places().get(id);
    return place == null
        ? new LeftOut(reasons.left(task))
        : new Placed(place.start(), place.end(), place.month(), Ledger.costs(task, place.month()));
  }

  private String says(String id, Task task, Placement placement) {
    if (placement instanceof Done done) {
      return "Se terminó el " + done.day();
    }
    return placement instanceof LeftOut left
        ? "Sin planear: " + left.obstacle().says()
        : reasons.placed(task, judgement.pressing(id));
  }

  private Map<String, Graded> ratings(String id) {
    Map<String, Graded> ratings = new LinkedHashMap<>();
    for (String criterion : assessment.catalogue().vocabulary().codes("criterion")) {
      Rating rating = judgement.rating(id, criterion);
      explain(id + "." + criterion + "#" + Input.RATING, Explanation.of(rating.why()));
      ratings.put(criterion, new Graded(rating.value(), rating.byPerson(), rating.why().says()));
    }
    return ratings;
  }

  private String explain(String id, Explanation explanation) {
    explanations.put(id, explanation);
    return id;
  }
}
