package co.veedor.plan;

import co.veedor.assessment.GapResult;
import co.veedor.number.Fraction;
import java.util.List;
import java.util.Map;

/**
 * One row of the gap matrix: a gap, and what the plan does about it.
 *
 * @param gap the gap; of several that are the same thing, the gravest
 * @param same ids of the gaps of other questionnaires that are the same thing; empty when none
 * @param points what closing it, and those that are the same thing, brings to each total of their
 *     questionnaires, by key of the node; only those that move
 * @param fate what the plan does about it
 */
public record GapRow(GapResult gap, List<String> same, Map<String, Fraction> points, Fate fate)
    implements MatrixRow {}
