package co.veedor.delivery;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import co.veedor.store.HistoryRow;
import co.veedor.store.Store;
import java.util.List;
import java.util.stream.Stream;

/**
 * A period that the service keeps, laid ready for a package with its history.
 *
 * @param answers the name of its response file in the package
 * @param planFile the name of the plan's file there; empty when nothing was decided
 */
public record StoredParts(String answers, String planFile) {
  private static final String RESPONSE = "/respuestas.json";
  private static final String DECISIONS = "plan.json";

  /**
   * Lays a period ready.
   *
   * @throws co.veedor.fault.FaultException when there is no such period
   */
  public static StoredParts put(Store store, String entity, String period, Staging staging) {
    String answers = Names.ANSWERS + period + RESPONSE;
    List<Long> before = latest(store, entity, period);
    new StoredResponse(store, entity, period).put(answers, staging);
    String planFile = plan(store, entity, period, staging);
    HistoryPart.write(store.history()::each, entity, period, staging.path(Names.HISTORY));
    if (!latest(store, entity, period).equals(before)) {
      throw new FaultException(
          Kind.STATE,
          Fault.at(
              Place.of(period),
              "la vigencia cambió mientras se reunía la entrega",
              "pedirla otra vez, mejor con la vigencia congelada"));
    }
    var told = HistoryPart.read(staging.path(Names.HISTORY), Names.HISTORY, "").told();
    staging.put(Attachment.of(Names.CHANGES, LateChanges.of(period, told).sheet()));
    return new StoredParts(answers, planFile);
  }

  /** The last rows of the history about a period and about its entity: a moment of both. */
  private static List<Long> latest(Store store, String entity, String period) {
    return Stream.of(period, "")
        .flatMap(code -> store.history().latest(entity, code, Long.MAX_VALUE, 1).stream())
        .map(HistoryRow::seq)
        .toList();
  }

  private static String plan(Store store, String entity, String period, Staging staging) {
    String name = Names.PLAN + DECISIONS;
    return store
        .decisions()
        .find(entity, period)
        .filter(saved -> saved.body() != null)
        .map(
            saved -> {
              staging.put(Attachment.of(name, saved.body()));
              return name;
            })
        .orElse("");
  }
}
