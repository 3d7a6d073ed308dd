package co.veedor.response.workbook;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The columns a workbook is filled in, by the words above them. */
public enum Head {
  /** The code of a question, or of a node that has a target. */
  CODE("Código", "id", "numeral", "control", "item", "iso", "id item", "clausula"),
  /** A level, a percentage or the letter of an option. */
  ANSWER("Respuesta", "calificacion", "nivel de cumplimiento", "valoracion", "puntaje", "nivel"),
  /** Why a question does not apply. */
  REASON("No aplica: razón", "razon", "no aplica", "justificacion"),
  /** Free text. */
  NOTE("Nota", "observaciones", "observacion", "notas", "comentarios"),
  /** What the entity wants to reach, in percent. */
  TARGET("Meta (%)", "meta"),
  /** Whether a proposed answer was accepted. */
  PROPOSAL("Propuesta"),
  /** The letter of an option, with its text. */
  OPTION("Opción"),
  /** The mark of an option. */
  STATE("Estado"),
  /** What must be written beside an option. */
  DETAIL("Detalle", "dato"),
  /** What is shown for an answer. */
  TITLE("Evidencia", "evidencias", "titulo", "soporte"),
  /** Its address or file. */
  LINK("Enlace o archivo", "enlace", "archivo", "url"),
  /** When it was issued. */
  DATE("Fecha"),
  /** The last day it holds. */
  EXPIRES("Vence", "vencimiento"),
  /** Whether it was accepted. */
  STATUS("Revisión"),
  /** The options it backs. */
  BACKED("Opciones que respalda"),
  /** The code of a document that several questions cite. */
  DOCUMENT("Código del documento"),
  /** SHA-256 of its file. */
  HASH("Huella SHA-256", "huella"),
  /** Who reviewed it. */
  REVIEWER("Revisó"),
  /** The day of the review. */
  REVIEWED("Revisada el"),
  /** What was said of it. */
  VERDICT("Concepto de la revisión", "concepto");

  private final String title;
  private final List<String> others;

  Head(String title, String... others) {
    this.title = title;
    this.others = List.of(others);
  }

  /** The words our own sheets put above the column. */
  public String title() {
    return title;
  }

  /** How well words name this column: 0 is best, -1 not at all. */
  int fit(String words) {
    String plain = plain(words);
    if (plain.equals(plain(title))) {
      return 0;
    }
    for (int i = 0; i < others.size(); i++) {
      if (plain.equals(others.get(i)) || plain.startsWith(others.get(i) + " ")) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Words without case, accents, marks and doubled blanks. */
  static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }
}
