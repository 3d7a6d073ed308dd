package co.veedor.plan;

import co.veedor.assessment.Assessment;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Plans of every sort that must all hold the same promises. */
final class Plans {
  static final Assessment SAN_BERNARDO =
      Veedor.assessor()
          .assess(
              Veedor.response(Veedor.ROOT.resolve("examples/san-bernardo-2025.yaml")),
              LocalDate.of(2026, 1, 28),
              "declarado");

  private static final String SMALL =
      """
      start: 2026-S2
      years: 4
      money: {2026: 250000000, 2027: 400000000, 2028: 400000000, 2029: 500000000, 2030: 200000000}
      staff: {2026: 2, 2027: 2.5, 2028: 3, 2029: 3, 2030: 3}
      """;
  private static final String MONTHS =
      """
      step: mes
      years: 3
      money: {2026: 900000000, 2027: 900000000, 2028: 900000000, 2029: 100000000}
      staff: {2026: 3, 2027: 4, 2028: 4, 2029: 4}
      """;
  private static final String NOTHING =
      "money: {2026: 0, 2027: 0, 2028: 0, 2029: 0, 2030: 0}\nstart: 2026-S2\n";

  private static final Map<String, Plan> PLANS = plans();

  private static Map<String, Plan> plans() {
    Map<String, Plan> plans = new TreeMap<>();
    plans.put("without limits", Veedor.plan(SAN_BERNARDO));
    plans.put("small", Veedor.plan(SAN_BERNARDO, SMALL));
    plans.put("by months", Veedor.plan(SAN_BERNARDO, MONTHS));
    plans.put("no money", Veedor.plan(SAN_BERNARDO, NOTHING));
    plans.put("the example", Veedor.plan(SAN_BERNARDO, example()));
    plans.put("2019", Veedor.plan(Veedor.candelaria()));
    return plans;
  }

  private Plans() {}

  private static String example() {
    try {
      return Files.readString(Veedor.ROOT.resolve("examples/san-bernardo-2025.plan.yaml"));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** Their names. */
  static Set<String> every() {
    return PLANS.keySet();
  }

  /** One of them. */
  static Plan named(String name) {
    return PLANS.get(name);
  }

  /** The initiatives of a plan by id. */
  static Map<String, PlannedInitiative> byId(Plan plan) {
    return plan.initiatives().stream()
        .collect(Collectors.toMap(one -> one.initiative().id(), one -> one));
  }
}
