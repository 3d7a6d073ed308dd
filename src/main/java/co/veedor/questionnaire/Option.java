package co.veedor.questionnaire;

import co.veedor.number.Fraction;
import java.util.List;

/**
 * One thing a question with options asks to be met.
 *
 * @param id its letter
 * @param text what must be true to mark it
 * @param requires options that must be met before it: a letter of the same question, or {@code
 *     question.letter}; empty when it stands alone
 * @param role what marking it does to its question
 * @param needs what must be written beside it
 * @param credit percent (0–100) it gives when it is the one chosen; null where options only count
 * @param claims ids of the questions that whoever marks it asserts to be met in full; empty when it
 *     asserts nothing else
 */
public record Option(
    String id,
    String text,
    List<String> requires,
    Role role,
    Need needs,
    Fraction credit,
    List<String> claims) {
  /** What marking an option does to its question. */
  public enum Role {
    /** It counts towards the question. */
    COUNTS,
    /** It denies everything the question asks: «ninguna de las opciones». */
    DENIES,
    /** It says that the question does not apply. */
    EXEMPTS
  }

  /** What must be written beside a marked option. */
  public enum Need {
    /** Nothing: the mark is enough. */
    MARK,
    /** Words: which one. */
    TEXTO,
    /** A quantity; more than zero meets the option. */
    NUMERO,
    /** A day. */
    FECHA,
    /** A document that proves it. */
    EVIDENCIA
  }
}
