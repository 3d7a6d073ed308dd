package co.veedor.response.workbook;

import co.veedor.questionnaire.Questionnaire;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The codes of a questionnaire, as people may write them. */
final class Codes {
  private final Map<String, String> questions = new HashMap<>();
  private final Set<String> nodes = new HashSet<>();

  Codes(Questionnaire questionnaire) {
    questionnaire.questions().keySet().forEach(id -> questions.put(plain(id), id));
    questionnaire.nodes().keySet().forEach(id -> nodes.add(plain(id)));
  }

  /** {@code a5.1.1.}, {@code A.5.1.1 } and {@code A.5.1.1} are one code. */
  private static String plain(String code) {
    return code.replaceAll("[\\s\\u00A0]+", "")
        .toUpperCase(Locale.ROOT)
        .replaceAll("(?<=[A-Z])\\.(?=\\d)", "")
        .replaceAll("\\.$", "");
  }

  /** The official code of a question; null when there is none. */
  String question(String written) {
    return questions.get(plain(written));
  }

  /** Whether it is the code of a question. */
  boolean isQuestion(String written) {
    return questions.containsKey(plain(written));
  }

  /** Whether it is the code of a node. */
  boolean isNode(String written) {
    return nodes.contains(plain(written));
  }
}
