package co.veedor.verification;

import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import co.veedor.questionnaire.Questionnaire;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Proves that an instrument an edition names has other editions: alone it is a typing error. */
final class Instruments {
  private final FaultList faults;

  Instruments(FaultList faults) {
    this.faults = faults;
  }

  void areShared(Collection<Questionnaire> editions) {
    for (Questionnaire each : editions) {
      Set<String> others =
          editions.stream()
              .filter(other -> !other.id().equals(each.id()))
              .map(Questionnaire::instrument)
              .collect(Collectors.toSet());
      if (!each.instrument().equals(each.id()) && !others.contains(each.instrument())) {
        faults.unknown(
            Place.of(each.id()),
            "ninguna otra edición dice «instrument: " + each.instrument() + "»",
            "el código que comparten las ediciones de un instrumento",
            each.instrument(),
            others);
      }
    }
  }
}
