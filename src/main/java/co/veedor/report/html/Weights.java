package co.veedor.report.html;

import co.veedor.facts.said.Say;
import co.veedor.plan.Plan;
import co.veedor.plan.Weighing;
import java.util.stream.Collectors;

/** Says how priorities were weighed. */
final class Weights {
  private Weights() {}

  static String told(Plan plan, Names names) {
    String weights =
        plan.priority().weights().entrySet().stream()
            .map(
                each ->
                    names.word("criterion", each.getKey())
                        + " "
                        + Say.number(each.getValue())
                        + " %")
            .collect(Collectors.joining(", "));
    return "Pesos: " + weights + ". " + plan.priority().source() + ". " + Weighing.TIE_BREAK + ".";
  }
}
