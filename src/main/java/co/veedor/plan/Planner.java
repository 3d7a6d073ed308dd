package co.veedor.plan;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Assessor;
import co.veedor.assessment.Content;
import co.veedor.crosswalk.Crosswalk;
import co.veedor.engine.FiredRules;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Makes plans. Thread-safe. */
public final class Planner {
  private final Content content;
  private final Assessor assessor;
  private final Supplier<List<Crosswalk>> crosswalks;
  private List<Crosswalk> known;

  /**
   * A planner.
   *
   * @param assessor what assesses again, to tell what closing gaps brings
   * @param crosswalks asked for once, when an entity answered several questionnaires
   */
  public Planner(Content content, Assessor assessor, Supplier<List<Crosswalk>> crosswalks) {
    this.content = content;
    this.assessor = assessor;
    this.crosswalks = crosswalks;
  }

  /** The plan of an assessment. */
  public Plan plan(Assessment assessment, PlanSettings settings) {
    return plan(assessment, settings, UnaryOperator.identity(), null);
  }

  /**
   * The plan of an assessment, for callers that watch: to prove that the order of facts changes
   * nothing, and which rules fired.
   *
   * @param order puts the facts in another order
   * @param fired where to note the rules that fired; null when nobody wants to know
   */
  public Plan plan(
      Assessment assessment,
      PlanSettings settings,
      UnaryOperator<List<Object>> order,
      FiredRules fired) {
    List<Crosswalk> linked = assessment.questionnaires().size() > 1 ? crosswalks() : List.of();
    try (Gains gains = new Gains(assessment, assessor, content.questionnaires())) {
      return new Planning(content, assessment, settings, gains).plan(linked, order, fired);
    }
  }

  private synchronized List<Crosswalk> crosswalks() {
    if (known == null) {
      known = crosswalks.get();
    }
    return known;
  }
}
