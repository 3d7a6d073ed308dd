package co.veedor.cli;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import co.veedor.response.Response;
import java.util.HashMap;
import java.util.Map;

/** One sub-folder per entity and period, each claimed once. */
final class Subfolders {
  private final Map<String, String> claimed = new HashMap<>();

  /** The name of the sub-folder of a response. */
  static String name(Response response) {
    return response.entity().id() + "-" + response.period().code();
  }

  /**
   * Claims the sub-folder of a response.
   *
   * @throws FaultException when another file of the same entity and period has it
   */
  void claim(Response response) {
    String earlier = claimed.putIfAbsent(name(response), response.file());
    if (earlier != null) {
      throw new FaultException(
          Kind.RESPONSE,
          Fault.at(
              Place.of(response.file()),
              "es de la misma entidad y vigencia que " + earlier,
              "un solo archivo por entidad y vigencia"));
    }
  }
}
