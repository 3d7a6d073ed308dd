package co.veedor.web.service;

import co.veedor.assessment.Assessment;
import co.veedor.document.Item;
import co.veedor.document.JsonText;
import co.veedor.document.JsonValues;
import co.veedor.fault.Place;
import co.veedor.questionnaire.Question;
import co.veedor.response.Answer;
import co.veedor.response.ResponseReader;
import co.veedor.response.ResponseText;
import co.veedor.store.AnswerKey;
import co.veedor.store.By;
import co.veedor.store.SaveResult;
import co.veedor.store.SaveResult.Conflict;
import co.veedor.store.SaveResult.Frozen;
import co.veedor.store.SaveResult.Saved;
import co.veedor.store.Store;
import co.veedor.web.http.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Saves answers, and tells what they come to. Thread-safe. */
public final class Answering {
  private final Store store;
  private final Finder finder;
  private final Names names;
  private final Assessments assessments;

  /** Saves into {@code store} what fits the questions {@code finder} knows. */
  public Answering(Store store, Finder finder, Names names, Assessments assessments) {
    this.store = store;
    this.finder = finder;
    this.names = names;
    this.assessments = assessments;
  }

  /**
   * Saves one answer.
   *
   * @param item the answer as a response file states it, without evidence; null to clear it
   * @param version the version the writer saw; 0 for none
   * @throws Problem 409 with both versions when somebody else wrote first; 409 when the period is
   *     frozen
   * @throws co.veedor.fault.FaultException when it does not fit the question
   */
  public Saved save(AnswerKey key, Item item, long version, By by) {
    Question question = finder.question(key.questionnaire(), key.question());
    String body = item == null ? null : body(question, item);
    SaveResult result = store.answers().save(key, body, version, by);
    if (result instanceof Saved saved) {
      return saved;
    }
    throw refused(result, body);
  }

  /** An answer as it is kept; null when it says nothing. */
  public String body(Question question, Item item) {
    Answer answer = ResponseReader.answer(question, item);
    Map<String, Object> written = ResponseText.answer(question, answer);
    written.remove("evidence");
    return written.isEmpty() ? null : JsonText.line(written);
  }

  /** What the questionnaire of an answer comes to now; empty while nothing of it is answered. */
  public Optional<Assessment> scored(AnswerKey key) {
    return assessments.part(key.entity(), key.period(), key.questionnaire());
  }

  /** Why something could not be saved, with what is stored beside what was sent. */
  Problem refused(SaveResult result, String sent) {
    if (result instanceof Conflict conflict) {
      Map<String, Object> stored = new LinkedHashMap<>();
      stored.put("version", conflict.version());
      stored.put("body", value(conflict.body()));
      stored.put("by", conflict.by() == null ? null : names.of(conflict.by()));
      stored.put("at", conflict.at() == null ? null : conflict.at().toString());
      return Problem.of(
              409,
              "conflict",
              "Otra persona guardó antes que usted. Lo que usted envió quedó en la historia.")
          .showing("stored", stored)
          .showing("sent", value(sent));
    }
    Frozen frozen = (Frozen) result;
    return Problem.of(
            409,
            "frozen",
            "La vigencia está congelada: pida una enmienda, que otra persona aprueba.")
        .showing("frozenAt", frozen.at().toString())
        .showing("sent", value(sent));
  }

  /** Stored JSON as values; null for none. */
  public static Object value(String body) {
    return body == null ? null : JsonValues.read(body, Place.of("respuesta"));
  }
}
