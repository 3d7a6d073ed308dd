package co.veedor.plan;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Explanation;
import java.util.List;
import java.util.Map;

/**
 * An assessment with its initiatives placed in time.
 *
 * @param assessment the assessment
 * @param initiatives the most urgent first
 * @param explanations every explanation of the assessment and of the dates, by id
 */
public record Plan(
    Assessment assessment,
    List<PlannedInitiative> initiatives,
    Map<String, Explanation> explanations) {}
