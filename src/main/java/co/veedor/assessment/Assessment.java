package co.veedor.assessment;

import co.veedor.catalogue.Catalogue;
import co.veedor.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The result of assessing a response. Immutable.
 *
 * @param response what was answered
 * @param catalogue the words and norms it was judged with
 * @param asOf the day whose norms and parameters count
 * @param basis code of the reading that counts as the value
 * @param receipt what it was made with
 * @param questionnaires the results, in the order they were answered
 * @param gaps the gravest first
 * @param initiatives what the gaps ask for, in the order of the catalogue
 * @param findings the gravest first
 * @param explanations every explanation by its id
 * @param decisions what each rule decides, in one sentence, by its name
 */
public record Assessment(
    Response response,
    Catalogue catalogue,
    LocalDate asOf,
    String basis,
    Receipt receipt,
    List<QuestionnaireResult> questionnaires,
    List<GapResult> gaps,
    List<InitiativeResult> initiatives,
    List<FindingResult> findings,
    Map<String, Explanation> explanations,
    Map<String, String> decisions) {

  /** How much of what was answered somebody has looked at, in all questionnaires. */
  public Review review() {
    return questionnaires.stream()
        .map(QuestionnaireResult::review)
        .reduce(Review.NONE, Review::plus);
  }
}
