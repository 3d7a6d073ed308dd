package co.veedor.cli;

import co.veedor.plan.Plan;
import java.util.List;

/**
 * A result whose files lie ready for a package.
 *
 * @param plan the result
 * @param answers the names of its response files in the package, its own first
 * @param planFile the name of the plan's file there; empty when there is none
 */
record Deliverable(Plan plan, List<String> answers, String planFile) {}
