package co.veedor.plan;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Explanation;
import co.veedor.assessment.InitiativeResult;
import co.veedor.catalogue.Initiative;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Places every recommended initiative in the first semester its dependencies allow, beginning with
 * the one after the assessment. Money and staff are not limited here. A dependency that closes no
 * gap of the entity counts as already met.
 */
public final class Planner {
  private final Assessment assessment;
  private final Semester first;
  private final Map<String, InitiativeResult> recommended = new LinkedHashMap<>();
  private final Map<String, Semester> starts = new HashMap<>();

  private Planner(Assessment assessment) {
    this.assessment = assessment;
    this.first = Semester.after(assessment.asOf());
    assessment.initiatives().forEach(each -> recommended.put(each.initiative().id(), each));
  }

  /** The plan of an assessment. */
  public static Plan plan(Assessment assessment) {
    return new Planner(assessment).planned();
  }

  private Plan planned() {
    Map<String, Explanation> explanations = new LinkedHashMap<>(assessment.explanations());
    List<PlannedInitiative> planned = new ArrayList<>();
    for (InitiativeResult result : recommended.values()) {
      Initiative initiative = result.initiative();
      Semester start = start(initiative);
      String id = initiative.id() + "#cronograma";
      explanations.put(id, Explanation.answer(says(initiative, start), "cronograma"));
      List<String> because = new ArrayList<>(result.because());
      because.add(id);
      planned.add(new PlannedInitiative(result, start, end(initiative), because));
    }
    return new Plan(assessment, planned, explanations);
  }

  private Semester start(Initiative initiative) {
    Semester known = starts.get(initiative.id());
    if (known != null) {
      return known;
    }
    Semester start =
        dependencies(initiative).stream()
            .map(before -> end(before).plus(1))
            .reduce(first, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    starts.put(initiative.id(), start);
    return start;
  }

  private Semester end(Initiative initiative) {
    return start(initiative).lastOf(initiative.months());
  }

  private List<Initiative> dependencies(Initiative initiative) {
    return initiative.dependsOn().stream()
        .filter(recommended::containsKey)
        .map(id -> recommended.get(id).initiative())
        .toList();
  }

  private String says(Initiative initiative, Semester start) {
    String takes = "Dura " + initiative.months() + " meses y empieza en " + start + ": ";
    List<String> before =
        dependencies(initiative).stream()
            .map(each -> each.id() + " termina en " + end(each))
            .toList();
    return before.isEmpty()
        ? takes + "es el primer semestre después de la evaluación y no espera a otra iniciativa"
        : takes + "va después de que " + String.join("; ", before);
  }
}
