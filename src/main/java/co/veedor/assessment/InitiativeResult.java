package co.veedor.assessment;

import co.veedor.catalogue.Initiative;
import co.veedor.number.Fraction;
import java.util.List;

/**
 * An initiative the rules recommend.
 *
 * @param initiative the catalogue's entry
 * @param closes ids of the gaps it closes, at least one
 * @param priority percent, 0–100
 * @param because ids of the explanations
 */
public record InitiativeResult(
    Initiative initiative, List<String> closes, Fraction priority, List<String> because) {}
