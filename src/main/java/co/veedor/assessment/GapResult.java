package co.veedor.assessment;

import co.veedor.number.Fraction;
import co.veedor.questionnaire.Question;
import java.util.List;

/**
 * A gap with all a person needs to close it.
 *
 * @param id unique in the result
 * @param questionnaire id of its questionnaire
 * @param question the question it is about, with its texts
 * @param domain name of the domain
 * @param kind what sort of shortfall it is: a code of the vocabulary list {@code gap-class}
 * @param current percent reached
 * @param target percent that should be reached
 * @param size target less current
 * @param severity a code of the vocabulary
 * @param missing letters of the options not yet met; empty for questions without options
 * @param norms titles of the norms it rests on
 * @param initiatives ids of the initiatives recommended for it
 * @param because ids of the explanations
 */
public record GapResult(
    String id,
    String questionnaire,
    Question question,
    String domain,
    String kind,
    Fraction current,
    Fraction target,
    Fraction size,
    String severity,
    List<String> missing,
    List<String> norms,
    List<String> initiatives,
    List<String> because) {}
