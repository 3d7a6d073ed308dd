package co.veedor.plan;

import co.veedor.facts.InForce;
import co.veedor.number.Fraction;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The weights of criteria an entity fixes, in the place of those in force. */
public final class OwnWeights {
  private static final String GROUP = "prioridad.peso";
  private static final String DECIDED = "alta";

  private OwnWeights() {}

  /**
   * The parameters in force with an entity's own weights.
   *
   * @param usual the parameters in force, by name
   * @param weights percent by criterion; empty when the usual ones hold
   * @param asOf the day of the assessment
   * @param source where the weights are written, as a person reads it
   */
  public static Map<String, InForce> in(
      Map<String, InForce> usual, Map<String, Fraction> weights, LocalDate asOf, String source) {
    Map<String, InForce> parameters = new LinkedHashMap<>(usual);
    weights.forEach(
        (criterion, percent) -> {
          String name = GROUP + "." + criterion;
          parameters.put(name, new InForce(name, GROUP, percent, asOf, source, DECIDED));
        });
    return parameters;
  }

  /** The weights among parameters, in the order of the catalogue. */
  public static List<InForce> of(Map<String, InForce> parameters) {
    return parameters.values().stream().filter(each -> each.group().equals(GROUP)).toList();
  }
}
