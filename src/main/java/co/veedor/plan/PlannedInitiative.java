package co.veedor.plan;

import co.veedor.assessment.InitiativeResult;
import java.util.List;

/**
 * A recommended initiative with the time it can be done in.
 *
 * @param result what was recommended
 * @param start first semester
 * @param end last semester
 * @param because ids of the explanations, of the recommendation and of the dates
 */
public record PlannedInitiative(
    InitiativeResult result, Semester start, Semester end, List<String> because) {}
