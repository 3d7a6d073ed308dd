package co.veedor.plan;

import co.veedor.facts.said.Pressing;
import co.veedor.facts.said.Priority;
import co.veedor.facts.said.Rating;
import co.veedor.facts.said.Stage;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rules say of the initiatives of a plan. */
final class Judgement {
  private final Map<String, Map<String, Rating>> ratings = new HashMap<>();
  private final Map<String, Priority> priorities = new HashMap<>();
  private final Map<String, Stage> stages = new HashMap<>();
  private final Map<String, Pressing> pressing = new HashMap<>();

  Judgement(List<Object> said) {
    said.forEach(this::sort);
  }

  private void sort(Object said) {
    if (said instanceof Rating rating) {
      ratings
          .computeIfAbsent(rating.initiative(), id -> new HashMap<>(4))
          .put(rating.criterion(), rating);
    } else if (said instanceof Priority priority) {
      priorities.put(priority.initiative(), priority);
    } else if (said instanceof Stage stage) {
      stages.put(stage.initiative(), stage);
    } else if (said instanceof Pressing term) {
      pressing.merge(
          term.initiative(), term, (one, other) -> one.day().isAfter(other.day()) ? other : one);
    } else {
      throw new IllegalStateException("a conclusion nobody expects: " + said);
    }
  }

  /**
   * How an initiative stands in a criterion.
   *
   * @throws FaultException when the table leaves a hole
   */
  Rating rating(String initiative, String criterion) {
    Rating rating = ratings.getOrDefault(initiative, Map.of()).get(criterion);
    return rating == null ? leftOut("la calificación de «" + criterion + "»", initiative) : rating;
  }

  /**
   * How urgent an initiative is.
   *
   * @throws FaultException when the rules, or the parameters in force, leave it out
   */
  Priority priority(String initiative) {
    Priority priority = priorities.get(initiative);
    return priority == null ? leftOut("la prioridad", initiative) : priority;
  }

  /**
   * When its line of work begins.
   *
   * @throws FaultException when the table leaves its line out
   */
  Stage stage(String initiative) {
    Stage stage = stages.get(initiative);
    return stage == null ? leftOut("el escalón", initiative) : stage;
  }

  /** The legal term that pulls it forward, the nearest one. */
  Optional<Pressing> pressing(String initiative) {
    return Optional.ofNullable(pressing.get(initiative));
  }

  private static <T> T leftOut(String what, String initiative) {
    throw new FaultException(
        Kind.RULE,
        Fault.at(
            Place.of("rules/plan"),
            "las reglas no dan " + what + " de «" + initiative + "»",
            "una fila que lo cubra, y parámetros vigentes en la fecha de la evaluación"));
  }
}
