package co.veedor.cli;

import co.veedor.facts.FactsOf;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * How responses are to be assessed.
 *
 * @param basis code of the reading that counts as the value
 * @param date the day whose norms and parameters count; null to take it from each response
 * @param plan file with what the entity decides about its plan; null when there is none
 */
record EvaluationSettings(String basis, LocalDate date, Path plan) {

  /**
   * Reads the words of the command line.
   *
   * @param date null when not given
   * @throws co.veedor.fault.FaultException when a word is wrong
   */
  static EvaluationSettings read(String basis, String date) {
    FaultList faults = new FaultList(Kind.USAGE);
    if (!FactsOf.READINGS.contains(basis)) {
      faults.unknown(
          Place.of("--base"),
          "la lectura «" + basis + "» no existe",
          "una de: " + String.join(", ", FactsOf.READINGS),
          basis,
          FactsOf.READINGS);
    }
    LocalDate day = null;
    try {
      day = date == null ? null : LocalDate.parse(date);
    } catch (DateTimeParseException wrong) {
      faults.add(Place.of("--fecha"), "«" + date + "» no es una fecha", "AAAA-MM-DD");
    }
    faults.stopIfAny();
    return new EvaluationSettings(basis, day, null);
  }

  /** The same settings with a plan's file; null for none. */
  EvaluationSettings with(Path planned) {
    return new EvaluationSettings(basis, date, planned);
  }
}
