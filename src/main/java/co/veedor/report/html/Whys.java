package co.veedor.report.html;

import co.veedor.assessment.Explanation;
import co.veedor.facts.InForce;
import co.veedor.number.Fraction;
import co.veedor.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns explanations into what the page shows of them. */
final class Whys {
  private static final String GAP = "brecha";

  private static final Fraction MINUS_ONE = Fraction.of(-1);

  private final String basis;
  private final Map<String, Explanation> explanations;
  private final Map<String, String> decisions;
  private final References references;
  private final Index index;
  private final Names names;
  private final Numbers numbers;

  Whys(Plan plan, References references, Index index, Names names, Numbers numbers) {
    this.basis = plan.assessment().basis();
    this.explanations = plan.explanations();
    this.decisions = plan.assessment().decisions();
    this.references = references;
    this.index = index;
    this.names = names;
    this.numbers = numbers;
  }

  /** Whether there is an explanation of that id. */
  boolean exists(String id) {
    return explanations.containsKey(id);
  }

  /** The explanation of that id, which exists. */
  Why of(String id) {
    Explanation explanation = explanations.get(id);
    Fraction value = index.value(id);
    return new Why(
        Anchors.of(id),
        title(Anchors.aspect(id)),
        value == null ? "" : shown(id, value),
        explanation.says(),
        new Why.Rule(explanation.rule(), decisions.getOrDefault(explanation.rule(), "")),
        inputs(explanation.inputs(), id),
        sum(explanation.inputs()),
        explanation.excluded().stream().map(this::omitted).toList(),
        null,
        explanation.parameters().stream().map(this::parameter).toList(),
        explanation.source());
  }

  private String title(String aspect) {
    return aspect.equals(basis) ? names.aspect(aspect) + ", la que vale" : names.aspect(aspect);
  }

  /** What is missing is counted in points; everything else is a percentage. */
  private String shown(String id, Fraction value) {
    return Anchors.aspect(id).equals(GAP)
        ? numbers.points(value) + " puntos"
        : numbers.percent(value);
  }

  private List<Why.Input> inputs(List<Explanation.Source> inputs, String explanation) {
    List<Why.Input> shown = new ArrayList<>(inputs.size());
    inputs.forEach(input -> shown.add(input(input, explanation, shown.isEmpty())));
    return shown;
  }

  private Why.Input input(Explanation.Source input, String explanation, boolean first) {
    boolean less = input.weight().equals(MINUS_ONE);
    String plus = first ? "" : " + ";
    return new Why.Input(
        what(input, explanation),
        isOwn(input, explanation) ? "" : names.of(input.key()),
        aspect(input, explanation),
        shown(input.because(), input.value()),
        less || input.weight().equals(Fraction.ONE),
        less ? " − " : plus,
        numbers.weight(input.weight()),
        numbers.exact(input.weight()),
        signed(input.value().times(input.weight())));
  }

  /**
   * Something else by its code or name, a part of the same thing likewise, itself by what of it.
   */
  private Ref what(Explanation.Source input, String explanation) {
    if (isSame(input, explanation)) {
      return index.why(names.aspect(input.aspect()), input.because());
    }
    boolean coded = input.key().indexOf('/') > 0 || names.of(input.key()).isEmpty();
    return index.why(coded ? input.id() : names.of(input.key()), input.because());
  }

  private String aspect(Explanation.Source input, String explanation) {
    boolean known = input.aspect().equals(Anchors.aspect(explanation));
    return known || isSame(input, explanation) ? "" : names.aspect(input.aspect());
  }

  private static boolean isSame(Explanation.Source input, String explanation) {
    return input.key().equals(Anchors.key(explanation));
  }

  /** Whether it belongs to the thing explained, whose names the page shows beside it. */
  private boolean isOwn(Explanation.Source input, String explanation) {
    return index.owner(input.key()).equals(index.owner(Anchors.key(explanation)));
  }

  private String sum(List<Explanation.Source> inputs) {
    Fraction sum = Fraction.ZERO;
    for (Explanation.Source input : inputs) {
      sum = sum.plus(input.value().times(input.weight()));
    }
    return inputs.size() < 2 ? "" : signed(sum);
  }

  private String signed(Fraction value) {
    return numbers.percent(value).replace('-', '−');
  }

  private Why.Omitted omitted(Explanation.Omitted omitted) {
    Explanation reason = explanations.get(omitted.because());
    return new Why.Omitted(
        index.why(omitted.id(), omitted.because()),
        names.of(Anchors.key(omitted.because())),
        reason == null ? "" : reason.says());
  }

  private Why.Parameter parameter(InForce used) {
    return new Why.Parameter(references.parameter(used), references.value(used));
  }
}
