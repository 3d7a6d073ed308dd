package co.veedor.web.page;

import co.veedor.document.Fields;
import co.veedor.questionnaire.Question;
import co.veedor.store.By;
import co.veedor.store.EvidenceDraft;
import co.veedor.store.EvidenceUse;
import co.veedor.store.FileLimits;
import co.veedor.store.StoredEvidence;
import co.veedor.store.StoredFile;
import co.veedor.store.StoredPeriod;
import co.veedor.web.api.EvidenceApi;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.http.Upload;
import co.veedor.web.service.Finder;
import co.veedor.web.service.Services;
import java.util.List;

/** Evidence handed in, shown for further answers, reviewed and taken back beside a question. */
final class EvidenceForms {
  private final Services services;

  EvidenceForms(Services services) {
    this.services = services;
  }

  /** Takes a file for a question, and for others that the form names. */
  Reply file(Call call) {
    services.finder().openPeriod(call);
    EvidenceTyped typed = EvidenceTyped.of(call);
    List<EvidenceUse> uses = typed.uses(services.finder(), call);
    Upload upload = call.body().upload();
    if (upload.name().isBlank()) {
      throw Problem.of(422, "invalid", "Falta el archivo: elija uno o arrástrelo.");
    }
    StoredFile file =
        services.store().evidence().put(upload.content(), upload.name(), FileLimits.USUAL);
    return shown(call, typed.draft(file), uses);
  }

  /** Takes an address likewise. */
  Reply address(Call call) {
    services.finder().openPeriod(call);
    EvidenceTyped typed = EvidenceTyped.of(call);
    EvidenceApi.checkAddress(typed.url());
    return shown(call, typed.draft(null), typed.uses(services.finder(), call));
  }

  private Reply shown(Call call, EvidenceDraft draft, List<EvidenceUse> uses) {
    StoredPeriod period = services.finder().period(call);
    By by = by(call);
    StoredEvidence added =
        services.store().evidence().add(period.entity(), period.code(), draft, by);
    uses.forEach(
        use ->
            services
                .store()
                .evidence()
                .use(
                    new EvidenceUse(added.id(), use.questionnaire(), use.question(), use.options()),
                    by));
    return back(call);
  }

  /** Shows a piece that was handed in before for this question too, or for other options of it. */
  Reply use(Call call) {
    Question question = services.finder().question(call);
    record Sent(String evidence, List<String> options) {}
    Sent sent =
        Typed.form(call, (Fields form) -> new Sent(form.text("evidencia"), form.texts("options")));
    Finder.options(question, sent.options());
    StoredEvidence evidence = services.finder().evidence(call, sent.evidence());
    EvidenceUse use =
        new EvidenceUse(evidence.id(), call.value("cuestionario"), question.id(), sent.options());
    services.store().evidence().use(use, by(call));
    return back(call);
  }

  /** Takes a piece away from a question. */
  Reply remove(Call call) {
    StoredEvidence evidence = services.finder().evidence(call);
    Question question = services.finder().question(call);
    EvidenceUse use =
        new EvidenceUse(evidence.id(), call.value("cuestionario"), question.id(), List.of());
    services.store().evidence().unuse(use, by(call));
    return back(call);
  }

  /** Says whether a piece proves what it is shown for, or asks about it. */
  Reply review(Call call) {
    Fields form = Typed.form(call);
    services
        .reviewing()
        .review(
            services.finder().evidence(call),
            form.text("status"),
            form.textOr("note", ""),
            by(call));
    return back(call);
  }

  /** Answers what a reviewer asked. */
  Reply reply(Call call) {
    String body = Typed.form(call).textOr("body", "").strip();
    services.store().reviews().reply(services.finder().evidence(call).id(), body, by(call));
    return back(call);
  }

  private static By by(Call call) {
    return By.person(call.caller().person());
  }

  private static Reply back(Call call) {
    return new Reply.Redirect(
        "%s/cuestionarios/%s/preguntas/%s"
            .formatted(Frame.base(call), call.value("cuestionario"), call.value("pregunta")));
  }
}
