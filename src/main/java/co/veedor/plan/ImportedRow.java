package co.veedor.plan;

import co.veedor.plan.PlanSettings.ImportedGap;

/**
 * One row of the gap matrix: a gap with no questionnaire behind it.
 *
 * @param finding the finding
 * @param fate what the plan does about it
 */
public record ImportedRow(ImportedGap finding, Fate fate) implements MatrixRow {}
