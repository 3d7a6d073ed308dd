package co.veedor.facts.said;

import co.veedor.facts.InForce;
import co.veedor.facts.Node;
import co.veedor.facts.Part;
import co.veedor.number.Fraction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The arithmetic of totals: scores, credits or ratings with their effective weights. What has no
 * value stays out, and out of the denominator.
 *
 * @param inputs what counts, with its weight
 * @param excluded what does not count
 * @param sum the values of what counts, added without weights
 * @param total the values of what counts times their weights, added
 */
public record Terms(List<Input> inputs, List<Excluded> excluded, Fraction sum, Fraction total) {

  /** Every part that has a value weighs the same; weights add up to one. */
  public static Terms equal(Collection<? extends Term> parts) {
    long counted = parts.stream().filter(part -> part.state() == State.VALUED).count();
    Fraction weight = counted == 0 ? Fraction.ZERO : Fraction.of(1, counted);
    List<Input> inputs = new ArrayList<>(parts.size());
    List<Excluded> excluded = new ArrayList<>(0);
    Fraction sum = Fraction.ZERO;
    for (Term part : parts) {
      if (part.state() == State.VALUED) {
        inputs.add(new Input(part.key(), part.reading(), part.value(), weight));
        sum = sum.plus(part.value());
      } else {
        excluded.add(new Excluded(part.key(), part.state()));
      }
    }
    return new Terms(inputs, excluded, sum, sum.times(weight));
  }

  /**
   * Every part that has a value weighs its share of the weights of those that have one.
   *
   * @param parts the scores that go in
   * @param weights what the parts of the total weigh
   */
  public static Terms weighted(Collection<? extends Term> parts, Collection<Part> weights) {
    Map<String, Fraction> byKey = new HashMap<>();
    weights.forEach(part -> byKey.put(part.child(), part.weight()));
    Fraction whole = Fraction.ZERO;
    for (Term part : parts) {
      whole = part.state() == State.VALUED ? whole.plus(byKey.get(part.key())) : whole;
    }
    List<Input> inputs = new ArrayList<>(parts.size());
    List<Excluded> excluded = new ArrayList<>(0);
    Fraction sum = Fraction.ZERO;
    Fraction total = Fraction.ZERO;
    for (Term part : parts) {
      if (part.state() == State.VALUED) {
        Fraction weight = byKey.get(part.key()).dividedBy(whole);
        inputs.add(new Input(part.key(), part.reading(), part.value(), weight));
        sum = sum.plus(part.value());
        total = total.plus(part.value().times(weight));
      } else {
        excluded.add(new Excluded(part.key(), part.state()));
      }
    }
    return new Terms(inputs, excluded, sum, total);
  }

  /**
   * Every rating, as a percentage of the highest, by the weight of its criterion.
   *
   * @param ratings the ratings of one initiative, one for each weight
   * @param weights the criteria's weights in percent; the last part of the name is the criterion
   * @param most the highest rating
   */
  public static Terms ratings(
      Collection<Rating> ratings, Collection<InForce> weights, InForce most) {
    Map<String, Fraction> shares = new HashMap<>();
    weights.forEach(
        weight -> {
          String criterion = weight.member();
          shares.put(criterion, weight.value().dividedBy(Fraction.HUNDRED));
        });
    List<Input> inputs = new ArrayList<>(ratings.size());
    Fraction sum = Fraction.ZERO;
    Fraction total = Fraction.ZERO;
    for (Rating rating : ratings) {
      Fraction value = Fraction.of(rating.value()).times(Fraction.HUNDRED).dividedBy(most.value());
      Fraction share = shares.getOrDefault(rating.criterion(), Fraction.ZERO);
      inputs.add(
          new Input(rating.initiative() + "." + rating.criterion(), Input.RATING, value, share));
      sum = sum.plus(value);
      total = total.plus(value.times(share));
    }
    inputs.sort(Comparator.comparing(Input::key));
    return new Terms(inputs, List.of(), sum, total);
  }

  /**
   * Every part counts whole when it reaches what is required and nothing when it does not, or when
   * nobody answered it; what does not apply stays out.
   *
   * @param parts the scores looked at
   * @param required percent each must reach, more than zero
   */
  public static Terms reaching(Collection<? extends Term> parts, Fraction required) {
    Terms even = equal(parts);
    long asked = even.asked();
    List<Input> inputs = new ArrayList<>(even.inputs.size());
    Fraction total = Fraction.ZERO;
    for (Input part : even.inputs) {
      boolean reaches = !part.value().isBelow(required);
      Fraction share = reaches ? Fraction.of(100, asked) : Fraction.ZERO;
      Fraction weight = reaches ? share.dividedBy(part.value()) : Fraction.ZERO;
      inputs.add(new Input(part.key(), part.aspect(), part.value(), weight));
      total = total.plus(share);
    }
    return new Terms(inputs, even.excluded, even.sum, total);
  }

  /**
   * Steps climbed one after the other: each one that is complete counts its share, up to the first
   * that is not; a step that does not apply is no step.
   *
   * @param parts the scores of the steps
   * @param steps the nodes of the steps; the one that requires least comes first
   */
  public static Terms climbed(Collection<Score> parts, Collection<Node> steps) {
    Map<String, Score> scores = new HashMap<>();
    parts.forEach(part -> scores.put(part.key(), part));
    List<Score> ordered =
        steps.stream()
            .sorted(Comparator.comparing(Node::required).thenComparing(Node::key))
            .map(step -> scores.get(step.key()))
            .filter(step -> step.state() != State.NOT_APPLICABLE)
            .toList();
    if (ordered.isEmpty()) {
      return equal(parts);
    }

    Fraction share = Fraction.of(1, ordered.size());
    List<Input> inputs = new ArrayList<>(ordered.size());
    List<Excluded> excluded = new ArrayList<>(0);
    Fraction total = Fraction.ZERO;
    boolean climbing = true;
    for (Score step : ordered) {
      climbing = climbing && step.isValued() && step.value().equals(Fraction.HUNDRED);
      total = climbing ? total.plus(step.value().times(share)) : total;
      if (step.isValued()) {
        Fraction weight = climbing ? share : Fraction.ZERO;
        inputs.add(new Input(step.key(), step.reading(), step.value(), weight));
      } else {
        excluded.add(new Excluded(step.key(), step.state()));
      }
    }
    return new Terms(inputs, excluded, total, total);
  }

  /** How many parts apply: those that count and those nobody answered. */
  public long asked() {
    long open = excluded.stream().filter(part -> part.state() == State.UNANSWERED).count();
    return inputs.size() + open;
  }

  /** How many of the parts that count weigh anything. */
  public long counting() {
    return inputs.stream().filter(input -> input.weight().isAbove(Fraction.ZERO)).count();
  }

  /** Whether anything counts. */
  public boolean isAny() {
    return !inputs.isEmpty();
  }

  /** How many parts count. */
  public int size() {
    return inputs.size();
  }

  /** Valued when anything counts; not applicable only when nothing else is the matter. */
  public State state() {
    if (isAny()) {
      return State.VALUED;
    }
    boolean open = excluded.stream().anyMatch(part -> part.state() == State.UNANSWERED);
    return open ? State.UNANSWERED : State.NOT_APPLICABLE;
  }

  /** The explanation of a total drawn from these parts, with weights among the parameters. */
  public Why why(String rule, String says, InForce first, Collection<InForce> weights) {
    List<InForce> parameters = new ArrayList<>();
    parameters.add(first);
    weights.stream().sorted(Comparator.comparing(InForce::name)).forEach(parameters::add);
    return new Why(rule, says, inputs, excluded, parameters);
  }

  /** The explanation of a total drawn from these parts. */
  public Why why(String rule, String says, InForce... parameters) {
    return new Why(rule, says, inputs, excluded, List.of(parameters));
  }
}
