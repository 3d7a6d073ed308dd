package co.veedor.web.page;

import co.veedor.document.Fields;
import co.veedor.questionnaire.Question;
import co.veedor.response.Evidence;
import co.veedor.store.By;
import co.veedor.store.EvidenceDraft;
import co.veedor.store.EvidenceUse;
import co.veedor.store.FileLimits;
import co.veedor.store.StoredEvidence;
import co.veedor.store.StoredFile;
import co.veedor.store.StoredPeriod;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.http.Upload;
import co.veedor.web.service.Services;
import java.util.List;

/** Evidence handed in, reviewed and taken back beside a question. */
final class EvidenceForms {
  private final Services services;

  EvidenceForms(Services services) {
    this.services = services;
  }

  /** Takes a file for a question. */
  Reply file(Call call) {
    StoredPeriod period = open(call);
    Upload upload = call.body().upload();
    if (upload.name().isBlank()) {
      throw Problem.of(422, "invalid", "Falta el archivo: elija uno o arrástrelo.");
    }
    StoredFile file =
        services.store().evidence().put(upload.content(), upload.name(), FileLimits.USUAL);
    String title = call.body().field("titulo");
    return shown(
        call,
        period,
        new EvidenceDraft(
            title.isBlank() ? file.name() : title, "", file, null, null, Evidence.PENDING));
  }

  /** Takes an address for a question. */
  Reply address(Call call) {
    StoredPeriod period = open(call);
    Fields form = Typed.form(call);
    String url = form.textOr("url", "").strip();
    if (!url.matches("https?://[^\\s\"<>]{3,2000}")) {
      throw Problem.of(422, "invalid", "Una dirección comienza por https:// o http://.");
    }
    String title = form.textOr("titulo", url);
    return shown(call, period, new EvidenceDraft(title, url, null, null, null, Evidence.PENDING));
  }

  private StoredPeriod open(Call call) {
    StoredPeriod period = services.finder().period(call);
    if (period.isFrozen()) {
      throw Problem.of(
          409, "frozen", "La vigencia está congelada: pida una enmienda para entregar evidencia.");
    }
    return period;
  }

  private Reply shown(Call call, StoredPeriod period, EvidenceDraft draft) {
    Question question = services.finder().question(call);
    By by = by(call);
    StoredEvidence added =
        services.store().evidence().add(period.entity(), period.code(), draft, by);
    services
        .store()
        .evidence()
        .use(new EvidenceUse(added.id(), call.value("cuestionario"), question.id(), List.of()), by);
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

  /** Says whether a piece proves what it is shown for. */
  Reply review(Call call) {
    StoredEvidence evidence = services.finder().evidence(call);
    if (evidence.createdBy().equals(call.caller().person())) {
      throw Problem.of(409, "own-evidence", "Nadie revisa la evidencia que entregó.");
    }
    Fields form = Typed.form(call);
    services
        .store()
        .evidence()
        .review(evidence.id(), form.text("status"), form.textOr("note", ""), by(call));
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
