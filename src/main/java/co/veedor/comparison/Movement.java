package co.veedor.comparison;

import co.veedor.assessment.Assessment;
import co.veedor.questionnaire.Questionnaire;
import java.util.List;
import java.util.Map;

/**
 * What moved between two results of one entity, and because of what.
 *
 * @param before the earlier result
 * @param after the later one
 * @param editions the editions that took the place of others
 * @param onlyBefore editions answered before alone, which none took the place of
 * @param onlyAfter editions answered after alone, which took the place of none
 * @param readings by reading, every node of the later result, and those of the earlier one that the
 *     later one has nothing to hold against: these have no later value
 * @param unmoved corrections that moved no value of any reading, the earliest first
 */
public record Movement(
    Assessment before,
    Assessment after,
    List<EditionChange> editions,
    List<Questionnaire> onlyBefore,
    List<Questionnaire> onlyAfter,
    Map<String, List<MovedNode>> readings,
    List<Correction> unmoved) {

  /**
   * An edition that took the place of another one.
   *
   * @param from id of the edition answered before
   * @param to id of the one answered after
   */
  public record EditionChange(String from, String to) {}
}
