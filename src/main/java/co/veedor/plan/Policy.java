package co.veedor.plan;

import co.veedor.catalogue.Catalogue;
import java.time.LocalDate;
import java.util.List;

/**
 * How roadmaps are made up, from dated parameters.
 *
 * @param stageWait steps between the first start of a line of work and that of the next one
 * @param kept how many of each kind of work are kept for each later year
 */
public record Policy(int stageWait, int kept) {
  private static final String STAGE_WAIT = "hoja-de-ruta.espera.escalon";
  private static final String KEPT = "hoja-de-ruta.mezcla.reserva";

  /** Names of the parameters that plans are made with, beside those rules name. */
  public static final List<String> PARAMETERS =
      List.of(STAGE_WAIT, KEPT, "hoja-de-ruta.limite.rojo", "hoja-de-ruta.limite.verde");

  /** The policy in force on a day. */
  static Policy of(Catalogue catalogue, LocalDate day) {
    return new Policy(
        catalogue.value(STAGE_WAIT, day).rounded(0).intValue(),
        catalogue.value(KEPT, day).rounded(0).intValue());
  }
}
