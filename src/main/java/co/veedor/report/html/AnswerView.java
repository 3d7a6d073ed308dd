package co.veedor.report.html;

import java.util.List;

/**
 * What the entity said to a question. Texts are empty where it said nothing.
 *
 * @param state {@code given}, {@code na} or {@code none}
 * @param declared percent it states, with the name of the level if there is one
 * @param reason why the question does not apply
 * @param note free text
 * @param place where it is written
 * @param evidence what it shows
 */
record AnswerView(
    String state,
    String declared,
    String reason,
    String note,
    String place,
    List<EvidenceRow> evidence) {

  /**
   * A piece of evidence.
   *
   * @param title what it is
   * @param link address or file
   * @param address the link again when it is a web address; otherwise empty
   * @param dates when it was issued and until when it holds
   * @param status whether it was accepted
   * @param options letters it backs
   */
  record EvidenceRow(
      String title, String link, String address, String dates, String status, String options) {}
}
