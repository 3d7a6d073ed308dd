package co.veedor.questionnaire;

import co.veedor.fault.Place;
import java.util.List;

/**
 * One question of an instrument, with all that people need to answer, audit and close it. Texts are
 * Spanish.
 *
 * @param id the official code
 * @param node id of the domain it belongs to
 * @param theme the instrument's own heading for it
 * @param text the question
 * @param kind how it is answered
 * @param scoring the word by which rules choose how it is scored
 * @param help how to answer it honestly
 * @param audit what an auditor will ask to see
 * @param evidence documents expected, at least one
 * @param norms what it rests on
 * @param gap what is the matter when it is not met
 * @param consequence what happens if that stays so
 * @param type kind of gap: a code of the vocabulary
 * @param obligation how binding it is: a code of the vocabulary
 * @param role who should answer for it
 * @param initiatives ids of the initiatives that close the gap, at least one
 * @param ties what it has to do with the other questions
 * @param audience the entities it is meant for: a code of the vocabulary
 * @param confidence how sure the question's facts are: a code of the vocabulary
 * @param source where its facts come from
 * @param place where it is written
 */
public record Question(
    String id,
    String node,
    String theme,
    String text,
    QuestionKind kind,
    String scoring,
    String help,
    String audit,
    List<String> evidence,
    List<NormReference> norms,
    String gap,
    String consequence,
    String type,
    String obligation,
    String role,
    List<String> initiatives,
    Ties ties,
    String audience,
    String confidence,
    String source,
    Place place) {

  /** Id of the node or question whose score it takes while nobody answers it; empty when none. */
  public String inherits() {
    return ties.inherits();
  }

  /** Whether its answer is only recorded and gives no score. */
  public boolean isInformative() {
    return scoring.equals("informative");
  }

  /** The options of a question answered by marking or choosing them; empty for other kinds. */
  public List<Option> options() {
    if (kind instanceof QuestionKind.Checklist checklist) {
      return checklist.options();
    }
    return kind instanceof QuestionKind.Choice choice ? choice.options() : List.of();
  }
}
