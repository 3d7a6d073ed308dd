package co.veedor.assessment;

import co.veedor.catalogue.Initiative;
import java.util.List;

/**
 * An initiative the rules recommend.
 *
 * @param initiative the catalogue's entry
 * @param closes ids of the gaps it closes, at least one
 */
public record InitiativeResult(Initiative initiative, List<String> closes) {}
