package co.veedor.web.api;

import co.veedor.document.Item;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.store.AnswerKey;
import co.veedor.store.By;
import co.veedor.store.SaveResult.Saved;
import co.veedor.store.StoredAnswer;
import co.veedor.store.StoredPeriod;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Answering;
import co.veedor.web.service.Services;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers: read and saved one by one. */
public final class AnswersApi {
  private final Services services;
  private final ScoreJson scores;

  /** Over these services. */
  public AnswersApi(Services services) {
    this.services = services;
    this.scores = new ScoreJson(services.answering());
  }

  /** Lists those given to a questionnaire. */
  public Reply list(Call call) {
    StoredPeriod period = services.finder().period(call);
    Questionnaire questionnaire = services.finder().questionnaire(call);
    List<StoredAnswer> answers =
        services.store().answers().of(period.entity(), period.code()).stream()
            .filter(answer -> answer.questionnaire().equals(questionnaire.id()))
            .toList();
    return Listing.of(call, answers, this::told);
  }

  /** Shows one. */
  public Reply show(Call call) {
    StoredAnswer answer =
        services
            .store()
            .answers()
            .find(key(call))
            .orElseThrow(() -> Problem.missing("Esta pregunta todavía no se ha respondido."));
    return new Reply.Json(200, told(answer), Long.toString(answer.version()));
  }

  /** Saves one and tells what it comes to. */
  public Reply save(Call call) {
    AnswerKey key = key(call);
    record Sent(Item answer, long version, By by) {}
    Sent sent =
        ApiBody.read(
            call,
            fields ->
                new Sent(
                    fields.item("answer").orElse(null),
                    Versions.seen(call, fields),
                    ApiBody.by(call, fields)));
    Saved saved = services.answering().save(key, sent.answer(), sent.version(), sent.by());
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("questionnaire", key.questionnaire());
    told.put("question", key.question());
    told.put("version", saved.version());
    told.put("answer", Answering.value(saved.body()));
    told.put("score", scores.ofSaved(key));
    return new Reply.With(Reply.json(told), Map.of("ETag", "\"" + saved.version() + "\""));
  }

  /** Shows what one comes to and why. */
  public Reply score(Call call) {
    return Reply.json(scores.of(key(call)));
  }

  private AnswerKey key(Call call) {
    StoredPeriod period = services.finder().period(call);
    return new AnswerKey(
        period.entity(),
        period.code(),
        services.finder().questionnaire(call).id(),
        services.finder().question(call).id());
  }

  private Map<String, Object> told(StoredAnswer answer) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("questionnaire", answer.questionnaire());
    told.put("question", answer.question());
    told.put("version", answer.version());
    told.put("answer", Answering.value(answer.body()));
    told.put("updatedBy", services.names().of(answer.updatedBy()));
    told.put("updatedAt", answer.updatedAt().toString());
    return told;
  }
}
