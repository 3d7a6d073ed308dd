package co.veedor.report;

import co.veedor.comparison.Correction;
import co.veedor.comparison.Movement;
import co.veedor.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.List;

/** What a reader must know beside the tables of a movement, in sentences. */
public final class MovementNotes {
  private MovementNotes() {}

  /** One sentence each; the first one always. */
  public static List<String> of(Movement movement) {
    List<String> notes = new ArrayList<>();
    notes.add("Las dos vigencias se evalúan con las reglas de hoy.");
    movement
        .editions()
        .forEach(each -> notes.add("Cambió la edición: " + each.from() + " → " + each.to() + "."));
    movement
        .onlyBefore()
        .forEach(
            each ->
                notes.add(
                    "Se respondió antes y ya no: "
                        + named(each)
                        + ". Nada que comparar con sus puntajes de antes."));
    movement
        .onlyAfter()
        .forEach(each -> notes.add("Se responde ahora y antes no: " + named(each) + "."));
    movement.unmoved().forEach(each -> notes.add(unmoved(each)));
    return notes;
  }

  private static String named(Questionnaire edition) {
    return edition.name() + " (" + edition.id() + ")";
  }

  private static String unmoved(Correction correction) {
    return "Enmienda de "
        + correction.question()
        + " ("
        + correction.questionnaire()
        + ") que no movió ningún puntaje: "
        + told(correction)
        + ".";
  }

  /** Who corrected an answer, when and why. */
  static String told(Correction correction) {
    return (correction.on() == null ? "" : correction.on() + ": ")
        + correction.reason()
        + (correction.by().isEmpty() ? "" : " (" + correction.by() + ")")
        + (correction.approvedBy().isEmpty()
            ? "; sin aprobar"
            : "; aprobó " + correction.approvedBy());
  }
}
