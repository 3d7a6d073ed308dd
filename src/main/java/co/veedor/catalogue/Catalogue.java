package co.veedor.catalogue;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import co.veedor.number.Fraction;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * All that holds for every instrument, by id and in the order of the files.
 *
 * @param vocabulary codes and their words
 * @param norms the register of norms
 * @param parameters dated quantities
 * @param deadlines legal terms
 * @param lines names of the strategic lines
 * @param programmes what initiatives are paid under
 * @param initiatives what can be done
 * @param indicators what plans move
 * @param digests SHA-256 of its files, in hexadecimal: {@code catalogue}, {@code parameters} and
 *     {@code deadlines}, those that have files
 */
public record Catalogue(
    Vocabulary vocabulary,
    Map<String, Norm> norms,
    Map<String, Parameter> parameters,
    Map<String, Deadline> deadlines,
    Map<String, String> lines,
    Map<String, Programme> programmes,
    Map<String, Initiative> initiatives,
    Map<String, Indicator> indicators,
    Map<String, String> digests) {

  /**
   * The value of a parameter on a day.
   *
   * @throws FaultException when there is no such parameter, or none was in force
   */
  public Fraction value(String name, LocalDate day) {
    Parameter parameter = parameters.get(name);
    return Optional.ofNullable(parameter)
        .flatMap(known -> known.at(day))
        .map(Parameter.Value::value)
        .orElseThrow(
            () ->
                new FaultException(
                    Kind.CONTENT,
                    Fault.at(
                        Place.of("rules/parameters.yaml"),
                        "falta el parámetro «" + name + "» vigente el " + day,
                        "un valor desde ese día o antes")));
  }
}
