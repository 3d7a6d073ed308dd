package co.veedor.comparison;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Explanation;
import co.veedor.assessment.Explanation.Source;
import co.veedor.facts.Keys;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Splits the movement of every node between two assessments of one edition among questions, walking
 * down both explanations side by side. Parts of a node always add up exactly to its movement.
 *
 * <p>What counts in both moves the node by its own movement times its mean weight. What enters or
 * leaves a mean moves it by how far it lies from those that stay, so that those that stay bear no
 * blame for a denominator they did not change.
 */
final class Attribution {
  private final Map<String, Explanation> before;
  private final Map<String, Explanation> after;
  private final Questionnaire edition;
  private final Set<String> changed;
  private final Map<String, Map<String, Fraction>> known = new HashMap<>();

  /**
   * A split.
   *
   * @param edition the edition both answer
   * @param changed ids of the questions that something was changed of
   */
  Attribution(Assessment before, Assessment after, Questionnaire edition, Set<String> changed) {
    this.before = before.explanations();
    this.after = after.explanations();
    this.edition = edition;
    this.changed = changed;
  }

  /**
   * The parts of a movement.
   *
   * @param why id of the explanation of a node or question that has a value in both
   * @param moved its movement
   * @return points by id of the question; of a node where no question can be named
   */
  Map<String, Fraction> of(String why, Fraction moved) {
    Map<String, Fraction> parts = known.get(why);
    if (parts == null) {
      parts = isEnd(why) ? Map.of(id(why), moved) : split(why);
      known.put(why, parts);
    }
    return parts;
  }

  private static String id(String why) {
    return Keys.id(why.substring(0, why.lastIndexOf('#')));
  }

  /** Whether the trail ends here: a question that was changed or takes its value from no other. */
  private boolean isEnd(String why) {
    return changed.contains(id(why)) || !leadsOn(why, before) && !leadsOn(why, after);
  }

  private boolean leadsOn(String why, Map<String, Explanation> side) {
    Explanation explanation = side.get(why);
    return explanation != null
        && explanation.inputs().stream()
            .map(input -> Keys.id(input.key()))
            .anyMatch(id -> !id.equals(id(why)) && isPlace(id));
  }

  private boolean isPlace(String id) {
    return edition.questions().containsKey(id) || edition.nodes().containsKey(id);
  }

  private Map<String, Fraction> split(String why) {
    Inputs inputs = Inputs.of(before.get(why), after.get(why));
    Map<String, Fraction> parts = new LinkedHashMap<>();
    Fraction rest = inputs.isEven() ? inputs.stayingRest() : Fraction.ZERO;
    Fraction from = inputs.isEven() ? inputs.reference() : Fraction.ZERO;
    for (Inputs.Pair pair : inputs.pairs()) {
      if (pair.stays()) {
        rest = rest.plus(stays(parts, pair, inputs.isEven()));
      } else if (pair.beforeWeight() == null) {
        enter(parts, after, new Entering(pair.why(), pair.after(), pair.afterWeight(), from));
      } else {
        Fraction lost = Fraction.ZERO.minus(pair.beforeWeight());
        enter(parts, before, new Entering(pair.why(), pair.before(), lost, from));
      }
    }
    share(parts, rest, id(why));
    return parts;
  }

  /** Adds what a part that counts in both moves; gives back what others moved it by. */
  private Fraction stays(Map<String, Fraction> parts, Inputs.Pair pair, boolean even) {
    Fraction moved = pair.after().minus(pair.before());
    Fraction whole = pair.afterTerm().minus(pair.beforeTerm());
    if (moved.equals(Fraction.ZERO)) {
      return even ? Fraction.ZERO : whole;
    }
    Fraction factor = even ? pair.meanWeight() : Inputs.quotient(whole, moved);
    of(pair.why(), moved).forEach((id, points) -> add(parts, id, points.times(factor)));
    return Fraction.ZERO;
  }

  /**
   * Something that enters with a weight, measured from a value; it leaves when that is negative.
   */
  private record Entering(String why, Fraction value, Fraction weight, Fraction from) {}

  private void enter(
      Map<String, Fraction> parts, Map<String, Explanation> side, Entering entering) {
    if (changed.contains(id(entering.why())) || !leadsOn(entering.why(), side)) {
      Fraction points = entering.value().minus(entering.from()).times(entering.weight());
      add(parts, id(entering.why()), points);
      return;
    }
    List<Source> inputs = side.get(entering.why()).inputs();
    boolean even = Inputs.weights(inputs).equals(Fraction.ONE);
    Fraction equal = Fraction.of(1, inputs.size());
    for (Source input : inputs) {
      Fraction weight = entering.weight().times(even ? input.weight() : equal);
      Fraction value = even ? input.value() : entering.value();
      enter(parts, side, new Entering(input.because(), value, weight, entering.from()));
    }
  }

  /** Shares out what no single part moved among all that moved anything. */
  private void share(Map<String, Fraction> parts, Fraction rest, String node) {
    if (rest.equals(Fraction.ZERO)) {
      return;
    }
    List<String> movers = parts.isEmpty() ? below(node) : List.copyOf(parts.keySet());
    Fraction each = rest.dividedBy(Fraction.of(movers.size()));
    movers.forEach(id -> add(parts, id, each));
  }

  private List<String> below(String node) {
    List<String> movers =
        edition.below(node).stream().map(Question::id).filter(changed::contains).toList();
    return movers.isEmpty() ? List.of(node) : movers;
  }

  private static void add(Map<String, Fraction> parts, String id, Fraction points) {
    parts.merge(id, points, Fraction::plus);
  }
}
