package co.veedor.cli;

import co.veedor.delivery.Attachment;
import co.veedor.delivery.HistoryPart;
import co.veedor.delivery.LateChanges;
import co.veedor.delivery.Names;
import co.veedor.delivery.Staging;
import co.veedor.delivery.StoredResponse;
import co.veedor.store.By;
import co.veedor.store.Person;
import co.veedor.store.Store;
import java.util.List;

/** Lays a period that the service keeps ready for a package, with its history. */
final class DeliveredPeriod {
  private final Workplace workplace;
  private final EvaluationSettings settings;
  private final Staging staging;

  DeliveredPeriod(Workplace workplace, EvaluationSettings settings, Staging staging) {
    this.workplace = workplace;
    this.settings = settings;
    this.staging = staging;
  }

  /**
   * Lays a period ready and judges it as it lies there.
   *
   * @throws co.veedor.fault.FaultException when there is no such period or nothing was answered
   */
  Deliverable of(DataFolder data, String entity, String period) {
    data.checkThere(workplace);
    String answers = Names.ANSWERS + period + "/respuestas.json";
    String planFile = Names.PLAN + "plan.json";
    boolean planned;
    try (Store store = data.open(workplace)) {
      new StoredResponse(store, entity, period).put(answers, staging);
      planned = plan(store, entity, period, planFile);
      history(store, entity, period);
    }
    EvaluationSettings own = planned ? settings.with(staging.path(planFile)) : settings;
    return new DeliveredFiles(workplace, settings, staging)
        .judged(new Evaluation(workplace, own), List.of(answers), planned ? planFile : "");
  }

  private boolean plan(Store store, String entity, String period, String name) {
    return store
        .decisions()
        .find(entity, period)
        .filter(saved -> saved.body() != null)
        .map(
            saved -> {
              staging.put(Attachment.of(name, saved.body()));
              return true;
            })
        .orElse(false);
  }

  private void history(Store store, String entity, String period) {
    HistoryPart.write(
        store.history()::each,
        entity,
        period,
        person -> name(store, person),
        staging.path(Names.HISTORY));
    var told = HistoryPart.read(staging.path(Names.HISTORY), Names.HISTORY).told();
    staging.put(Attachment.of(Names.CHANGES, LateChanges.of(period, told).sheet()));
  }

  private static String name(Store store, String person) {
    return person.equals(By.SYSTEM.person())
        ? "Veedor"
        : store.people().find(person).map(Person::name).orElse(person);
  }
}
