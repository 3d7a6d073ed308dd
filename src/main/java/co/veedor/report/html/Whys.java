package co.veedor.report.html;

import co.veedor.assessment.Explanation;
import co.veedor.catalogue.Parameter;
import co.veedor.facts.InForce;
import co.veedor.number.Fraction;
import co.veedor.plan.Plan;
import java.util.List;
import java.util.Map;

/** Turns explanations into what the page shows of them. */
final class Whys {
  private static final String GAP = "brecha";

  private final Map<String, Explanation> explanations;
  private final Map<String, Parameter> parameters;
  private final Index index;
  private final Names names;
  private final Numbers numbers;

  Whys(Plan plan, Index index, Names names, Numbers numbers) {
    this.explanations = plan.explanations();
    this.parameters = plan.assessment().catalogue().parameters();
    this.index = index;
    this.names = names;
    this.numbers = numbers;
  }

  /** Whether there is an explanation of that id. */
  boolean exists(String id) {
    return explanations.containsKey(id);
  }

  /** The number an explanation explains, leading to it. */
  Ref value(String id) {
    return index.why(shown(id, index.value(id)), id);
  }

  /** The explanation of that id, which exists. */
  Why of(String id) {
    Explanation explanation = explanations.get(id);
    Fraction value = index.value(id);
    return new Why(
        Anchors.of(id),
        names.aspect(Anchors.aspect(id)),
        value == null ? "" : shown(id, value),
        explanation.says(),
        explanation.rule(),
        explanation.inputs().stream().map(input -> input(input, id)).toList(),
        sum(explanation.inputs()),
        explanation.excluded().stream().map(this::omitted).toList(),
        explanation.parameters().stream().map(this::parameter).toList(),
        explanation.source());
  }

  /** What is missing is counted in points; everything else is a percentage. */
  private String shown(String id, Fraction value) {
    return Anchors.aspect(id).equals(GAP)
        ? numbers.points(value) + " puntos"
        : numbers.percent(value);
  }

  private Why.Input input(Explanation.Source input, String explanation) {
    String key = Anchors.key(input.because());
    String aspect = Anchors.aspect(input.because());
    boolean same = aspect.equals(Anchors.aspect(explanation));
    String name = names.of(key);
    boolean coded = key.indexOf('/') > 0 || name.isEmpty();
    return new Why.Input(
        index.why(coded ? input.id() : name, input.because()),
        coded ? name : "",
        same ? "" : names.aspect(aspect),
        shown(input.because(), input.value()),
        numbers.weight(input.weight()),
        numbers.exact(input.weight()),
        signed(input.value().times(input.weight())));
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
    Parameter known = parameters.get(used.name());
    String value = numbers.points(used.value());
    return new Why.Parameter(
        used.name(),
        known == null ? "" : known.description(),
        known == null ? value : value + " " + known.unit(),
        used.from().toString(),
        used.source(),
        Confidence.of(used.confidence(), names));
  }
}
