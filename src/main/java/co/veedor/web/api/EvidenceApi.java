package co.veedor.web.api;

import co.veedor.document.Fields;
import co.veedor.questionnaire.Question;
import co.veedor.response.Evidence;
import co.veedor.response.Source;
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
import co.veedor.web.service.Finder;
import co.veedor.web.service.Services;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** Evidence: files and addresses, and the answers they stand for. */
public final class EvidenceApi {
  private final Services services;

  /** Over these services. */
  public EvidenceApi(Services services) {
    this.services = services;
  }

  /** Lists that of a period. */
  public Reply list(Call call) {
    StoredPeriod period = services.finder().period(call);
    return Listing.of(
        call,
        services.store().evidence().of(period.entity(), period.code()),
        new EvidenceJson(services, call)::of);
  }

  /** Shows one piece. */
  public Reply show(Call call) {
    return Reply.json(told(call, services.finder().evidence(call)));
  }

  /** Hands in an address, a document that is only named, or nothing but a title. */
  public Reply add(Call call) {
    StoredPeriod period = services.finder().period(call);
    record Sent(EvidenceDraft draft, By by) {}
    Sent sent =
        ApiBody.read(call, (Fields fields) -> new Sent(draft(fields), ApiBody.by(call, fields)));
    return added(call, period, sent.draft(), sent.by());
  }

  /** Hands in a file; its title is its name until somebody gives it another. */
  public Reply upload(Call call) {
    StoredPeriod period = services.finder().openPeriod(call);
    Upload upload = call.body().upload();
    StoredFile file =
        services.store().evidence().put(upload.content(), upload.name(), FileLimits.USUAL);
    String title = ApiBody.stated(call, "titulo");
    return added(
        call, period, draft(title.isEmpty() ? file.name() : title, file), ApiBody.uploading(call));
  }

  private Reply added(Call call, StoredPeriod period, EvidenceDraft draft, By by) {
    StoredEvidence added =
        services.store().evidence().add(period.entity(), period.code(), draft, by);
    String path =
        "/api/v1/entidades/%s/vigencias/%s/evidencias/%s"
            .formatted(period.entity(), period.code(), added.id());
    return Reply.created(path, told(call, added));
  }

  /** A file somebody hands in, with nothing known of it but a title. */
  static EvidenceDraft draft(String title, StoredFile file) {
    return new EvidenceDraft(title, "", file, null, null, Evidence.PENDING);
  }

  /** An address or a named document somebody hands in. */
  static EvidenceDraft draft(Fields fields) {
    String url = fields.textOr("url", "");
    if (!url.isEmpty()) {
      checkAddress(url);
    }
    Evidence stated =
        new Evidence(
            fields.textOr("code", ""),
            fields.text("title"),
            fields.date("issued"),
            fields.date("expires"),
            Evidence.PENDING,
            List.of(),
            Source.of(url, fields.textOr("file", ""), hash(fields)),
            Evidence.Review.NONE);
    return new EvidenceDraft(stated, null);
  }

  /**
   * Checks an address somebody cites.
   *
   * @throws Problem 422 when it is none of the web
   */
  public static void checkAddress(String url) {
    if (!url.matches("https?://[^\\s\"<>]{3,2000}")) {
      throw Problem.of(422, "invalid", "Una dirección comienza por https:// o http://.");
    }
  }

  private static String hash(Fields fields) {
    String hash = Source.hash(fields.textOr("sha256", ""));
    if (hash == null) {
      throw Problem.of(422, "invalid", "Una huella SHA-256 tiene 64 cifras hexadecimales.");
    }
    return hash;
  }

  /** Gives the file of a piece, to be kept and never shown. */
  public Reply file(Call call) {
    StoredEvidence evidence = services.finder().evidence(call);
    if (evidence.fileHash() == null) {
      throw Problem.missing("Esta evidencia no tiene archivo.");
    }
    return new Reply.Download(
        evidence.fileName(),
        "application/octet-stream",
        evidence.bytes(),
        out -> {
          try (InputStream in = services.store().evidence().open(evidence.fileHash())) {
            in.transferTo(out);
          }
        });
  }

  /** Makes a piece count no longer. */
  public Reply remove(Call call) {
    services
        .store()
        .evidence()
        .remove(services.finder().evidence(call).id(), ApiBody.because(call));
    return new Reply.Empty(204);
  }

  /** Lets a piece stand for an answer, or for some of its options. */
  public Reply use(Call call) {
    record Sent(List<String> options, By by) {}
    Sent sent =
        ApiBody.read(call, fields -> new Sent(fields.texts("options"), ApiBody.by(call, fields)));
    Finder.options(services.finder().question(call), sent.options());
    services.store().evidence().use(use(call, sent.options()), sent.by());
    return new Reply.Empty(204);
  }

  /** Takes a piece away from an answer. */
  public Reply unuse(Call call) {
    services.store().evidence().unuse(use(call, List.of()), ApiBody.because(call));
    return new Reply.Empty(204);
  }

  private EvidenceUse use(Call call, List<String> options) {
    StoredEvidence evidence = services.finder().evidence(call);
    Question question = services.finder().question(call);
    return new EvidenceUse(
        evidence.id(), services.finder().questionnaire(call).id(), question.id(), options);
  }

  /** Accepts, rejects or asks about a piece. */
  public Reply review(Call call) {
    record Sent(String status, String note, By by) {}
    StoredEvidence evidence = services.finder().evidence(call);
    Sent sent =
        ApiBody.read(
            call,
            (Fields fields) ->
                new Sent(
                    fields.text("status"), fields.textOr("note", ""), ApiBody.by(call, fields)));
    return Reply.json(
        told(call, services.reviewing().review(evidence, sent.status(), sent.note(), sent.by())));
  }

  /** Answers what a reviewer asked about a piece. */
  public Reply reply(Call call) {
    record Sent(String body, By by) {}
    StoredEvidence evidence = services.finder().evidence(call);
    Sent sent =
        ApiBody.read(
            call, (Fields fields) -> new Sent(fields.text("body"), ApiBody.by(call, fields)));
    return Reply.json(
        told(call, services.store().reviews().reply(evidence.id(), sent.body(), sent.by())));
  }

  private Map<String, Object> told(Call call, StoredEvidence evidence) {
    return new EvidenceJson(services, call).of(evidence);
  }
}
