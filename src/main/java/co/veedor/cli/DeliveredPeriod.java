package co.veedor.cli;

import co.veedor.delivery.Staging;
import co.veedor.delivery.StoredParts;
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
    StoredParts parts;
    try (Store store = data.open(workplace)) {
      parts = StoredParts.put(store, entity, period, staging);
    }
    EvaluationSettings own =
        parts.planFile().isEmpty() ? settings : settings.with(staging.path(parts.planFile()));
    return new DeliveredFiles(workplace, settings, staging)
        .judged(new Evaluation(workplace, own), List.of(parts.answers()), parts.planFile());
  }
}
