package co.veedor.web.service;

import co.veedor.document.Item;
import co.veedor.questionnaire.Question;
import co.veedor.store.Amended;
import co.veedor.store.Amendment;
import co.veedor.store.AnswerKey;
import co.veedor.store.By;
import co.veedor.store.EvidenceDraft;
import co.veedor.store.Store;
import co.veedor.store.StoredAnswer;
import co.veedor.store.StoredPeriod;
import co.veedor.web.http.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Asks for changes to frozen periods, checked as if they were made at once. Thread-safe. */
public final class Amending {
  private final Store store;
  private final Finder finder;
  private final Answering answering;

  /** Asks for changes in {@code store}. */
  public Amending(Store store, Finder finder, Answering answering) {
    this.store = store;
    this.finder = finder;
    this.answering = answering;
  }

  /**
   * Asks for another answer.
   *
   * @param item the answer as a response file states it, without evidence; null to clear it
   * @throws Problem 422 when the answer already says so
   * @throws co.veedor.fault.FaultException when it does not fit the question, the period is open or
   *     no reason is given
   */
  public Amendment answer(AnswerKey key, Item item, By by) {
    Question question = finder.question(key.questionnaire(), key.question());
    String body = item == null ? null : answering.body(question, item);
    Optional<StoredAnswer> stored = store.answers().find(key);
    String before = stored.map(StoredAnswer::body).orElse(null);
    if (Objects.equals(body, before)) {
      throw Problem.of(422, "same-answer", "La respuesta ya dice eso: no hay qué enmendar.");
    }
    long version = stored.map(StoredAnswer::version).orElse(0L);
    return store
        .amendments()
        .ask(
            key.entity(),
            key.period(),
            new Amended.Reply(key.questionnaire(), key.question(), body, version, before),
            by);
  }

  /**
   * Asks for one more piece of evidence.
   *
   * @param options letters of the options it backs; empty for the whole answer
   * @throws Problem when the question has no such option
   */
  public Amendment evidence(AnswerKey key, List<String> options, EvidenceDraft draft, By by) {
    Finder.options(finder.question(key.questionnaire(), key.question()), options);
    return store
        .amendments()
        .ask(
            key.entity(),
            key.period(),
            new Amended.Piece(key.questionnaire(), key.question(), options, draft),
            by);
  }

  /** Asks for a piece of evidence to count no longer. */
  public Amendment removal(StoredPeriod period, String evidence, By by) {
    return store
        .amendments()
        .ask(period.entity(), period.code(), new Amended.Removal(evidence), by);
  }
}
