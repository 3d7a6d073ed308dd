package co.veedor.response;

import co.veedor.fault.Place;
import co.veedor.number.Fraction;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What an entity says to one question. Not answered, not applicable and zero are three things. */
public sealed interface Answer {
  /**
   * Something is claimed.
   *
   * @param marks the mark of every option of the question, by letter and in its order; empty when
   *     no option was marked
   * @param details what is written beside an option (which one, how many, since when), by letter
   * @param declared percent the entity states (0–100); null when it states none
   * @param evidence what it shows for it
   * @param note free text; empty when there is none
   * @param place where it is written
   */
  record Given(
      Map<String, Mark> marks,
      Map<String, String> details,
      Fraction declared,
      List<Evidence> evidence,
      String note,
      Place place)
      implements Answer {}

  /**
   * The question does not apply to the entity.
   *
   * @param reason why, never blank
   * @param note free text; empty when there is none
   * @param place where it is written
   */
  record NotApplicable(String reason, String note, Place place) implements Answer {}

  /**
   * An answer drawn from another instrument that nobody has accepted yet: it counts for nothing.
   *
   * @param answer what would count once accepted
   * @param place where it is written
   */
  record Proposed(Answer answer, Place place) implements Answer {}

  /**
   * Something was gathered for an answer that is still missing: it counts as unanswered.
   *
   * @param evidence what will be shown for it
   * @param note free text; empty when there is none
   * @param place where it is written
   */
  record Started(List<Evidence> evidence, String note, Place place) implements Answer {}

  /** Nothing was said. */
  record Unanswered() implements Answer {}

  /** What is shown for it; nothing where nothing is claimed. */
  default List<Evidence> shown() {
    if (this instanceof Given given) {
      return given.evidence();
    }
    if (this instanceof Started started) {
      return started.evidence();
    }
    return this instanceof Proposed proposed ? proposed.answer().shown() : List.of();
  }

  /** The same answer with other evidence; an answer that shows none stays as it is. */
  default Answer showing(List<Evidence> evidence) {
    if (this instanceof Given given) {
      return new Given(
          given.marks(), given.details(), given.declared(), evidence, given.note(), given.place());
    }
    if (this instanceof Started started) {
      return new Started(evidence, started.note(), started.place());
    }
    return this instanceof Proposed proposed
        ? new Proposed(proposed.answer().showing(evidence), proposed.place())
        : this;
  }

  /** The same answer with every piece of evidence put as {@code change} has it. */
  default Answer withEvidence(UnaryOperator<Evidence> change) {
    List<Evidence> changed = shown().stream().map(change).toList();
    return changed.isEmpty() ? this : showing(changed);
  }
}
