package co.veedor.report;

import co.veedor.catalogue.Vocabulary;
import co.veedor.facts.said.Say;
import co.veedor.plan.Fate;
import co.veedor.plan.Plan;
import co.veedor.plan.Weighing;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What all reports say of a plan as a whole, in the same words. */
public final class PlanWords {
  private PlanWords() {}

  /** From when to when it goes, how much of it is planned and for how much. */
  public static String span(Plan plan) {
    return "De "
        + plan.settings().timeline().first()
        + " a "
        + plan.settings().timeline().last()
        + ". "
        + plan.placed().size()
        + " de "
        + plan.initiatives().size()
        + " iniciativas planeadas, por "
        + Spanish.pesos(plan.budget().all())
        + ".";
  }

  /** The money and the people there are. */
  public static String limits(Plan plan) {
    String money =
        plan.settings().money().isEmpty()
            ? "La entidad no puso tope de dinero"
            : "Dinero: "
                + plan.settings().money().entrySet().stream()
                    .map(each -> Spanish.pesos(each.getValue()) + " en " + each.getKey())
                    .collect(Collectors.joining(", "));
    String people =
        plan.settings().staff().isEmpty()
            ? "La entidad no puso tope de personal"
            : "Personas de tiempo completo: "
                + plan.settings().staff().entrySet().stream()
                    .map(each -> Say.number(each.getValue()) + " en " + each.getKey())
                    .collect(Collectors.joining(", "));
    return money + ". " + people + ".";
  }

  /** How many rows of the gap matrix are planned, planned in part and not planned. */
  public static String fates(Plan plan) {
    Map<Fate.State, Long> count =
        plan.matrix().stream()
            .collect(Collectors.groupingBy(row -> row.fate().state(), Collectors.counting()));
    return Arrays.stream(Fate.State.values())
        .map(state -> words(plan).word("fate", state.code()) + ": " + count.getOrDefault(state, 0L))
        .collect(Collectors.joining("; "));
  }

  /** How priorities were weighed. */
  public static String weights(Plan plan) {
    String weights =
        plan.priority().weights().entrySet().stream()
            .map(
                each ->
                    words(plan).word("criterion", each.getKey())
                        + " "
                        + Say.number(each.getValue())
                        + " %")
            .collect(Collectors.joining(", "));
    return "Pesos: " + weights + ". " + plan.priority().source() + ". " + Weighing.TIE_BREAK + ".";
  }

  private static Vocabulary words(Plan plan) {
    return plan.assessment().catalogue().vocabulary();
  }
}
