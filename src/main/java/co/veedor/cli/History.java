package co.veedor.cli;

import co.veedor.assessment.Assessment;
import java.time.LocalDate;
import java.util.List;

/**
 * The assessments of one run, each with those of its entity that came before.
 *
 * @param all in the order they were named
 */
record History(List<Assessment> all) {

  /** The assessments of the same entity whose period ended earlier, as they were named. */
  List<Assessment> before(Assessment one) {
    return all.stream().filter(each -> isSame(each, one) && end(each).isBefore(end(one))).toList();
  }

  /** Whether no other assessment of its entity ended later. */
  boolean isLast(Assessment one) {
    return all.stream().noneMatch(each -> isSame(each, one) && end(each).isAfter(end(one)));
  }

  /** Whether all are of one entity and one of them is the last. */
  boolean isOfOne() {
    return all.stream().allMatch(each -> isSame(each, all.get(0)))
        && all.stream().filter(this::isLast).count() == 1;
  }

  private static boolean isSame(Assessment one, Assessment other) {
    return one.response().entity().id().equals(other.response().entity().id());
  }

  private static LocalDate end(Assessment one) {
    return one.response().period().end();
  }
}
