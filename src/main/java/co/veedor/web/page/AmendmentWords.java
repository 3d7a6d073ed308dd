package co.veedor.web.page;

import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.store.Amended;
import co.veedor.store.Amendment;
import co.veedor.store.StoredEvidence;
import co.veedor.web.service.Answering;
import co.veedor.web.service.Services;
import java.util.Map;

/** Tells amendments in words. */
final class AmendmentWords {
  private final Services services;

  AmendmentWords(Services services) {
    this.services = services;
  }

  /**
   * An amendment as a page shows it. Texts may be empty.
   *
   * @param what the question or evidence it changes
   * @param path where that can be seen, after the base of the period; empty when it is gone
   * @param before what stood
   * @param now what is asked for
   * @param asked who asked and when
   * @param state its state
   * @param decided who decided and when
   * @param pending whether somebody still has to decide
   * @param own whether who looks asked for it
   */
  public record Line(
      String id,
      String what,
      String path,
      String before,
      String now,
      String reason,
      String asked,
      String state,
      String decided,
      String note,
      boolean pending,
      boolean own) {}

  /** An amendment for who looks. */
  Line of(Amendment amendment, String person) {
    Told told = told(amendment.change());
    boolean pending = amendment.isPending();
    return new Line(
        amendment.id(),
        told.what(),
        told.path(),
        told.before(),
        told.now(),
        amendment.reason(),
        services.names().of(amendment.askedBy()) + ", " + Spoken.moment(amendment.askedAt()),
        amendment.state(),
        pending
            ? ""
            : services.names().of(amendment.decidedBy())
                + ", "
                + Spoken.moment(amendment.decidedAt()),
        amendment.note(),
        pending,
        amendment.askedBy().equals(person));
  }

  private record Told(String what, String path, String before, String now) {}

  private Told told(Amended change) {
    if (change instanceof Amended.Reply reply) {
      return asked(
          reply.questionnaire(),
          reply.question(),
          answer(reply, reply.before(), "sin respuesta"),
          answer(reply, reply.body(), "borrar la respuesta"));
    }
    if (change instanceof Amended.Piece piece) {
      String title = piece.draft().stated().title();
      String options =
          piece.options().isEmpty() ? "" : ", opción " + String.join(", ", piece.options());
      return asked(
          piece.questionnaire(), piece.question(), "", "evidencia «" + title + "»" + options);
    }
    Amended.Removal removal = (Amended.Removal) change;
    String title =
        services
            .store()
            .evidence()
            .find(removal.evidence())
            .map(StoredEvidence::title)
            .orElse(removal.evidence());
    return new Told("Evidencia «" + title + "»", "", "", "que deje de contar");
  }

  private Told asked(String questionnaire, String question, String before, String now) {
    Questionnaire known = services.finder().questionnaire(questionnaire);
    return new Told(
        question + " · " + known.name(),
        "/cuestionarios/" + questionnaire + "/preguntas/" + question,
        before,
        now);
  }

  private String answer(Amended.Reply reply, String body, String none) {
    Question question = services.finder().question(reply.questionnaire(), reply.question());
    var words = services.rules().get().content().catalogue().vocabulary();
    return body == null
        ? none
        : AnswerWords.told(question, (Map<?, ?>) Answering.value(body), words);
  }
}
