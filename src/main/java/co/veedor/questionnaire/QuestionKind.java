package co.veedor.questionnaire;

import java.util.List;

/** The ways a question can be answered. */
public sealed interface QuestionKind {
  /**
   * By marking options.
   *
   * @param options in the order of the instrument, at least one
   */
  record Checklist(List<Option> options) implements QuestionKind {}

  /**
   * By choosing one option.
   *
   * @param options in the order of the instrument, at least one
   */
  record Choice(List<Option> options) implements QuestionKind {}

  /** By stating a percentage, 0–100. */
  record Percentage() implements QuestionKind {}

  /**
   * By a level of a scale.
   *
   * @param scale the levels to choose from
   */
  record Ordinal(Scale scale) implements QuestionKind {}
}
