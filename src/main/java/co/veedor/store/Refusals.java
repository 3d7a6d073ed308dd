package co.veedor.store;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.Place;

/** Says what the state of the store does not allow. */
final class Refusals {
  private Refusals() {}

  static FaultException entity(String id) {
    return stop("la entidad «" + id + "» no existe", "el código de una entidad registrada");
  }

  static FaultException period(String entity, String code) {
    return stop(
        "la vigencia «" + code + "» de la entidad «" + entity + "» no existe",
        "una vigencia abierta para esa entidad");
  }

  static FaultException evidence(String id) {
    return stop("la evidencia «" + id + "» no existe o se retiró", "una evidencia de la entidad");
  }

  static FaultException person(String id) {
    return stop("la persona «" + id + "» no existe", "una persona registrada");
  }

  static FaultException stop(String what, String expected) {
    return new FaultException(FaultException.Kind.STATE, Fault.at(Place.of(""), what, expected));
  }
}
