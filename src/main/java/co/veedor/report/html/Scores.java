package co.veedor.report.html;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.facts.FactsOf;
import co.veedor.facts.said.State;
import java.util.List;
import java.util.Locale;

/** Words and links for the numbers of a node. */
final class Scores {
  private final Assessment assessment;
  private final Index index;
  private final Names names;
  private final Numbers numbers;

  Scores(Assessment assessment, Index index, Names names, Numbers numbers) {
    this.assessment = assessment;
    this.index = index;
    this.names = names;
    this.numbers = numbers;
  }

  /** The three readings, each leading to its explanation. */
  List<Reading> readings(NodeResult node) {
    return FactsOf.READINGS.stream().map(reading -> reading(node, reading)).toList();
  }

  private Reading reading(NodeResult node, String code) {
    boolean valued = node.values().get(code) != null;
    String shown = valued ? numbers.points(node.values().get(code)) : missing(node.state());
    return new Reading(
        code,
        names.word("reading", code),
        index.why(shown, node.because().get(code)),
        Numbers.length(node.values().get(code)),
        valued,
        code.equals(assessment.basis()));
  }

  /** The level, leading to its explanation; a dash when there is none. */
  Ref level(NodeResult node) {
    return node.level() == null
        ? Ref.plain(Numbers.NONE)
        : index.why(node.level().n() + ". " + node.level().name(), node.level().because());
  }

  /** The word for the reading that counts, as it stands inside a sentence. */
  String basis() {
    return names.word("reading", assessment.basis()).toLowerCase(Locale.ROOT);
  }

  private static String missing(State state) {
    return state == State.NOT_APPLICABLE ? "no aplica" : "sin responder";
  }

  /**
   * A node in one reading.
   *
   * @param code the reading's code, which is also the role of its colour
   * @param name the reading's name
   * @param value the number, or why there is none, leading to the explanation
   * @param length of its bar, in percent
   * @param valued whether there is a number
   * @param counts whether it is the reading that counts
   */
  record Reading(
      String code, String name, Ref value, String length, boolean valued, boolean counts) {}
}
