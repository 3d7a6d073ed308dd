package co.veedor.assessment;

import co.veedor.questionnaire.Questionnaire;
import java.util.List;

/**
 * What the answers to one questionnaire came out as.
 *
 * @param questionnaire the edition
 * @param nodes its whole tree, parents before children, in the order of the instrument
 */
public record QuestionnaireResult(Questionnaire questionnaire, List<NodeResult> nodes) {}
