package co.veedor.response.workbook;

import co.veedor.questionnaire.Scale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the sheets of a workbook to fill, and how its lists are written. */
public final class Form {
  /** How to fill it. */
  public static final String INSTRUCTIONS = "Instrucciones";

  /** Who answers. */
  public static final String ENTITY = "Entidad";

  /** One row a question. */
  public static final String QUESTIONS = "Preguntas";

  /** One row an option. */
  public static final String OPTIONS = "Opciones";

  /** One row a document. */
  public static final String EVIDENCE = "Evidencias";

  /** One row a target of a node. */
  public static final String TARGETS = "Metas";

  /** Stands for the whole questionnaire among the targets. */
  public static final String WHOLE = "*";

  /** Parts a value from the words that explain it: {@code 60 · Efectivo}. */
  public static final String APART = " · ";

  private Form() {}

  /** A level as its list shows it: {@code 60 · Efectivo}. */
  public static String level(Scale.Step step) {
    return step.value().toDecimal().stripTrailingZeros().toPlainString() + APART + step.name();
  }

  /**
   * Address and file of a document in one cell; null when it has neither.
   *
   * @param evidence a piece of evidence as a response file states it
   */
  public static String link(Map<?, ?> evidence) {
    String link =
        Stream.of(evidence.get("url"), evidence.get("file"))
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining(APART));
    return link.isEmpty() ? null : link;
  }
}
