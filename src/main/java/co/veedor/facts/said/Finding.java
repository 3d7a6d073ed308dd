package co.veedor.facts.said;

import co.veedor.facts.InForce;
import co.veedor.facts.across.Out;
import co.veedor.facts.across.Stand;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something in the answers that a reader must know or mend.
 *
 * @param kind a code of the vocabulary list {@code finding-kind}
 * @param severity a code of the vocabulary list {@code severity}
 * @param subject key of the node, question or option it is about
 * @param message what is the matter, as a person reads it
 * @param why the explanation
 * @param other the other place, that says otherwise; null when there is none
 */
public record Finding(
    String kind, String severity, String subject, String message, Why why, Input other) {

  /** A finding that needs no second place. */
  public Finding(String kind, String severity, String subject, String message, Why why) {
    this(kind, severity, subject, message, why, null);
  }

  /**
   * A contradiction between two instruments.
   *
   * @param claim the place that claims more: the finding is about it
   * @param denial the place that denies it
   * @param severity a code of the vocabulary list {@code severity}
   * @param because what links them, as a person reads it
   * @param rule name of the rule that found it
   * @param parameters dated parameters used
   */
  public static Finding across(
      Stand claim,
      Stand denial,
      String severity,
      String because,
      String rule,
      InForce... parameters) {
    String says = Say.apart(claim, denial) + ": " + Say.clause(because);
    List<Input> inputs = List.of(claim.input(), denial.against());
    Why why = Why.of(rule, says, inputs, parameters);
    return new Finding("contradiction", severity, claim.source(), says, why, denial.input());
  }

  /**
   * Something that does not apply, and other answers that say it does.
   *
   * @param out the place marked as not applicable: the finding is about it
   * @param met {@link Stand}s, at least one: what those answers say
   * @param severity a code of the vocabulary list {@code severity}
   * @param because what links them, as a person reads it; empty when the places say it all
   * @param rule name of the rule that found it
   * @param parameters dated parameters used
   */
  public static Finding out(
      Out out,
      Collection<?> met,
      String severity,
      String because,
      String rule,
      InForce... parameters) {
    List<Stand> stands =
        met.stream().map(Stand.class::cast).sorted(Comparator.comparing(Stand::key)).toList();
    String told =
        stands.stream()
            .map(each -> each.place() + " está en " + Say.number(each.value()) + " %")
            .collect(Collectors.joining(", "));
    String says = out.place() + " se marca como no aplica («" + out.reason() + "»), pero " + told;
    String whole = because.isEmpty() ? says : says + ": " + Say.clause(because);
    List<Input> inputs = stands.stream().map(Stand::against).toList();
    Why why = Why.of(rule, whole, inputs, parameters);
    Input other = stands.get(0).input();
    return new Finding("contradiction", severity, out.key(), whole, why, other);
  }
}
