package co.veedor.assessment;

import co.veedor.catalogue.Catalogue;
import co.veedor.engine.RuleBook;
import co.veedor.questionnaire.Questionnaire;
import java.util.Map;

/**
 * All that an assessment is judged with.
 *
 * @param catalogue norms, parameters, initiatives and words
 * @param questionnaires editions by id
 * @param rules the compiled rules
 */
public record Content(
    Catalogue catalogue, Map<String, Questionnaire> questionnaires, RuleBook rules) {}
