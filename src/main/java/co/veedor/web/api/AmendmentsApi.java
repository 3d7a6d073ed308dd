package co.veedor.web.api;

import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.store.Amendment;
import co.veedor.store.AnswerKey;
import co.veedor.store.By;
import co.veedor.store.EvidenceDraft;
import co.veedor.store.FileLimits;
import co.veedor.store.StoredFile;
import co.veedor.store.StoredPeriod;
import co.veedor.web.http.Call;
import co.veedor.web.http.Reply;
import co.veedor.web.http.Upload;
import co.veedor.web.service.Answering;
import co.veedor.web.service.Services;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes to what was submitted: asked for by one person, decided by another. */
public final class AmendmentsApi {
  private final Services services;

  /** Over these services. */
  public AmendmentsApi(Services services) {
    this.services = services;
  }

  /** Lists those of a period. */
  public Reply list(Call call) {
    StoredPeriod period = services.finder().period(call);
    return Listing.of(
        call, services.store().amendments().of(period.entity(), period.code()), this::told);
  }

  /** Shows one. */
  public Reply show(Call call) {
    return Reply.json(told(services.finder().amendment(call)));
  }

  /** Asks for another answer. */
  public Reply answer(Call call) {
    StoredPeriod period = services.finder().period(call);
    record Sent(String questionnaire, String question, Item answer, By by) {}
    Sent sent =
        ApiBody.read(
            call,
            (Fields fields) ->
                new Sent(
                    fields.text("questionnaire"),
                    fields.text("question"),
                    fields.item("answer").orElse(null),
                    ApiBody.by(call, fields)));
    AnswerKey key =
        new AnswerKey(period.entity(), period.code(), sent.questionnaire(), sent.question());
    return asked(services.amending().answer(key, sent.answer(), sent.by()));
  }

  /** Asks for an address, or a document that is only named, to back an answer. */
  public Reply evidence(Call call) {
    StoredPeriod period = services.finder().period(call);
    record Sent(
        String questionnaire, String question, List<String> options, EvidenceDraft draft, By by) {}
    Sent sent =
        ApiBody.read(
            call,
            (Fields fields) ->
                new Sent(
                    fields.text("questionnaire"),
                    fields.text("question"),
                    fields.texts("options"),
                    EvidenceApi.draft(fields),
                    ApiBody.by(call, fields)));
    AnswerKey key =
        new AnswerKey(period.entity(), period.code(), sent.questionnaire(), sent.question());
    return asked(services.amending().evidence(key, sent.options(), sent.draft(), sent.by()));
  }

  /** Asks for a file to back an answer. */
  public Reply upload(Call call) {
    StoredPeriod period = services.finder().period(call);
    Upload upload = call.body().upload();
    StoredFile file =
        services.store().evidence().put(upload.content(), upload.name(), FileLimits.USUAL);
    AnswerKey key =
        new AnswerKey(
            period.entity(),
            period.code(),
            ApiBody.stated(call, "cuestionario"),
            ApiBody.stated(call, "pregunta"));
    By by = ApiBody.uploading(call);
    String title = ApiBody.stated(call, "titulo");
    EvidenceDraft draft = EvidenceApi.draft(title.isEmpty() ? file.name() : title, file);
    return asked(services.amending().evidence(key, List.of(), draft, by));
  }

  /** Asks for a piece of evidence to count no longer. */
  public Reply removal(Call call) {
    StoredPeriod period = services.finder().period(call);
    record Sent(String evidence, By by) {}
    Sent sent =
        ApiBody.read(
            call, (Fields fields) -> new Sent(fields.text("evidence"), ApiBody.by(call, fields)));
    String evidence = services.finder().evidence(call, sent.evidence()).id();
    return asked(services.amending().removal(period, evidence, sent.by()));
  }

  /** Approves one, which makes its change, or refuses it. */
  public Reply decide(Call call) {
    Amendment asked = services.finder().amendment(call);
    record Sent(boolean approve, String note, By by) {}
    Sent sent =
        ApiBody.read(
            call,
            (Fields fields) ->
                new Sent(
                    ApiBody.truth(fields, "approve"),
                    fields.textOr("note", ""),
                    ApiBody.by(call, fields)));
    var amendments = services.store().amendments();
    return Reply.json(
        told(
            sent.approve()
                ? amendments.approve(asked.id(), sent.note(), sent.by())
                : amendments.refuse(asked.id(), sent.note(), sent.by())));
  }

  /** Takes one back. */
  public Reply withdraw(Call call) {
    Amendment asked = services.finder().amendment(call);
    return Reply.json(
        told(services.store().amendments().withdraw(asked.id(), ApiBody.because(call))));
  }

  private Reply asked(Amendment asked) {
    String path =
        "/api/v1/entidades/%s/vigencias/%s/enmiendas/%s"
            .formatted(asked.entity(), asked.period(), asked.id());
    return Reply.created(path, told(asked));
  }

  private Map<String, Object> told(Amendment amendment) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", amendment.id());
    told.put("kind", amendment.kind());
    told.put("subject", amendment.change().subject());
    told.put("change", Answering.value(amendment.body()));
    told.put("reason", amendment.reason());
    told.put("askedBy", services.names().of(amendment.askedBy()));
    told.put("askedAt", amendment.askedAt().toString());
    told.put("state", amendment.state());
    boolean pending = amendment.isPending();
    told.put("decidedBy", pending ? null : services.names().of(amendment.decidedBy()));
    told.put("decidedAt", pending ? null : amendment.decidedAt().toString());
    told.put("note", amendment.note());
    return told;
  }
}
