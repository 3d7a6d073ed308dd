package co.veedor.plan.portfolio;

import co.veedor.facts.InForce;
import co.veedor.number.Fraction;
import co.veedor.plan.OwnWeights;
import co.veedor.plan.portfolio.Portfolio.Weights;
import java.time.LocalDate;
import java.util.Map;

/** The parameters that count for a portfolio: its own weights, when they make up the whole. */
final class Criteria {
  /** The parameter with the highest rating. */
  static final String MOST = "prioridad.calificacion.maxima";

  private Criteria() {}

  /** The parameters in force, with the portfolio's weights in place of the usual ones. */
  static Map<String, InForce> inForce(
      Portfolio portfolio, LocalDate asOf, Map<String, InForce> usual) {
    Weights weights = portfolio.weights();
    boolean whole = weights != null && weights.total().equals(Fraction.HUNDRED);
    return whole
        ? OwnWeights.in(
            usual, weights.percents(), asOf, "Fijado en el portafolio (" + weights.place() + ")")
        : usual;
  }
}
