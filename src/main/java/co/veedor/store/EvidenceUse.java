package co.veedor.store;

import java.util.List;

/**
 * An answer a piece of evidence stands for.
 *
 * @param evidence id of the evidence
 * @param questionnaire id of the edition
 * @param question its code
 * @param options letters of the options it backs; empty for the whole answer
 */
public record EvidenceUse(
    String evidence, String questionnaire, String question, List<String> options) {
  String subject() {
    return evidence + " " + questionnaire + "/" + question;
  }

  String letters() {
    return String.join(" ", options);
  }

  static List<String> options(String letters) {
    return letters.isEmpty() ? List.of() : List.of(letters.split(" "));
  }
}
