package co.veedor.web.api;

import co.veedor.document.Fields;
import co.veedor.number.Fraction;
import co.veedor.report.json.ReviewJson;
import co.veedor.review.ReviewQueue;
import co.veedor.store.By;
import co.veedor.store.ReviewNote;
import co.veedor.store.StoredPeriod;
import co.veedor.store.StoredSample;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Services;
import java.util.LinkedHashMap;
import java.util.Map;

/** What there is to review, how far it is, and samples of it. */
public final class ReviewApi {
  private final Services services;

  /** Over these services. */
  public ReviewApi(Services services) {
    this.services = services;
  }

  /** Lists the claims of a period in the order to look at them. */
  public Reply queue(Call call) {
    return Listing.of(call, found(call).claims(), ReviewJson::claim);
  }

  /** Tells how far the review of a period is. */
  public Reply progress(Call call) {
    return Reply.json(ReviewJson.progress(found(call).progress()));
  }

  private ReviewQueue found(Call call) {
    return services
        .reviewing()
        .queue(services.finder().period(call))
        .orElseThrow(() -> Problem.missing("En esta vigencia todavía no hay respuestas."));
  }

  /** Lists what was said about a piece of evidence. */
  public Reply thread(Call call) {
    String evidence = services.finder().evidence(call).id();
    return Listing.of(call, services.store().reviews().about(evidence), this::told);
  }

  private Map<String, Object> told(ReviewNote note) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("kind", note.kind());
    told.put("body", note.body());
    told.put("person", services.names().of(note.person()));
    told.put("at", note.saidAt().toString());
    return told;
  }

  /** Lists the samples of a period. */
  public Reply samples(Call call) {
    StoredPeriod period = services.finder().period(call);
    return Listing.of(
        call, services.store().samples().of(period.entity(), period.code()), this::told);
  }

  /** Shows a sample with the list it was drawn from. */
  public Reply sample(Call call) {
    StoredSample sample = services.finder().sample(call);
    Map<String, Object> told = told(sample);
    told.put("listing", sample.listing());
    return Reply.json(told);
  }

  /** Draws a sample. */
  public Reply draw(Call call) {
    StoredPeriod period = services.finder().period(call);
    record Sent(String method, String seed, Fraction size, By by) {}
    Sent sent =
        ApiBody.read(
            call,
            (Fields fields) ->
                new Sent(
                    fields.text("method"),
                    fields.text("seed"),
                    fields.number("size"),
                    ApiBody.by(call, fields)));
    int size = size(sent.size());
    StoredSample drawn =
        services.reviewing().draw(period, sent.method(), sent.seed(), size, sent.by());
    String path =
        "/api/v1/entidades/%s/vigencias/%s/muestras/%s"
            .formatted(drawn.entity(), drawn.period(), drawn.id());
    return Reply.created(path, told(drawn));
  }

  /** What is no whole number of a few digits asks for nothing anybody could draw. */
  private static int size(Fraction stated) {
    boolean fits = stated.isWhole() && stated.isBelow(Fraction.of(1_000_000));
    return fits ? Integer.parseInt(stated.toString()) : 0;
  }

  private Map<String, Object> told(StoredSample sample) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", sample.id());
    told.put("method", sample.method());
    told.put("seed", sample.seed());
    told.put("size", sample.size());
    told.put("population", sample.population());
    told.put("members", sample.keys());
    told.put("drawnBy", services.names().of(sample.drawnBy()));
    told.put("drawnAt", sample.drawnAt().toString());
    return told;
  }
}
