package co.veedor.comparison;

import java.util.List;

/** Where corrections after handing in are known: a file, or whatever keeps the history. */
@FunctionalInterface
public interface Amendments {
  /** Nothing was corrected. */
  Amendments NONE = (questionnaire, question) -> List.of();

  /** The corrections of the answer to one question, the earliest first. */
  List<Amendment> of(String questionnaire, String question);
}
