package co.veedor.verification;

import co.veedor.document.Fields;
import co.veedor.fault.FaultList;
import co.veedor.plan.Plan;
import co.veedor.plan.PlannedInitiative;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Compares what a case expects of a plan with what came out. */
final class PlanExpectations {
  private static final String NONE = "ninguna";

  private final Case each;
  private final Plan plan;
  private final FaultList faults;
  private final Map<String, PlannedInitiative> initiatives = new HashMap<>();

  PlanExpectations(Case each, Plan plan, FaultList faults) {
    this.each = each;
    this.plan = plan;
    this.faults = faults;
    plan.initiatives().forEach(one -> initiatives.put(one.initiative().id(), one));
  }

  void check() {
    Fields expect = each.expect();
    of("priorities", "la prioridad de ", one -> one.priority().toString());
    of("ranks", "el puesto de ", one -> Integer.toString(one.rank()));
    of("starts", "el comienzo de ", PlanExpectations::start);
    of("stages", "el escalón de ", this::stage);
    Fields ratings = expect.optionalFields("ratings");
    for (String id : ratings.keys()) {
      ratings(id, ratings.fields(id));
    }
  }

  private void of(String key, String what, Function<PlannedInitiative, String> found) {
    Fields expected = each.expect().optionalFields(key);
    for (String id : expected.keys()) {
      same(expected, id, what + id, value(id, found));
    }
  }

  private void ratings(String id, Fields expected) {
    List<String> criteria = plan.assessment().catalogue().vocabulary().codes("criterion");
    for (String criterion : expected.keys()) {
      String found =
          criteria.contains(criterion)
              ? value(id, one -> Integer.toString(one.ratings().get(criterion).value()))
              : "de un criterio que no existe";
      same(expected, criterion, "la calificación de " + id + " en " + criterion, found);
    }
  }

  private String value(String id, Function<PlannedInitiative, String> found) {
    return initiatives.containsKey(id) ? found.apply(initiatives.get(id)) : NONE;
  }

  private static String start(PlannedInitiative one) {
    return one.placed() == null ? "sin planear" : one.placed().start().toString();
  }

  private String stage(PlannedInitiative one) {
    return plan.explanations().get(one.initiative().id() + "#escalon").rule();
  }

  private void same(Fields expected, String key, String what, String found) {
    Expectations.same(each, faults, expected.placeOf(key), what, expected.text(key), found);
  }
}
