package co.veedor.comparison;

import co.veedor.assessment.Assessment;
import java.util.List;
import java.util.Map;

/**
 * What moved between two results of one entity, and because of what.
 *
 * @param before the earlier result
 * @param after the later one
 * @param editions the editions that took the place of others
 * @param readings every node of the later result, by reading
 */
public record Movement(
    Assessment before,
    Assessment after,
    List<EditionChange> editions,
    Map<String, List<MovedNode>> readings) {

  /**
   * An edition that took the place of another one.
   *
   * @param from id of the edition answered before
   * @param to id of the one answered after
   */
  public record EditionChange(String from, String to) {}
}
