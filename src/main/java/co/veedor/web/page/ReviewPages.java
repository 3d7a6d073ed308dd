package co.veedor.web.page;

import co.veedor.document.Fields;
import co.veedor.report.Spanish;
import co.veedor.review.Claim;
import co.veedor.review.ReviewProgress;
import co.veedor.review.ReviewQueue;
import co.veedor.store.By;
import co.veedor.store.StoredPeriod;
import co.veedor.store.StoredSample;
import co.veedor.web.http.Call;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Services;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What auditors do: look at claims in order, say what evidence is worth, draw samples. */
final class ReviewPages {
  private static final int SIZE = 20;

  private final Services services;
  private final Frame frame;

  ReviewPages(Services services) {
    this.services = services;
    this.frame = new Frame(services);
  }

  /** How far something is: its name, percent done and what that counts. */
  public record Bar(String name, String percent, String counts, String length) {}

  /** A part one can choose. */
  public record Choice(String id, String name, boolean domain) {}

  /** A sample that was drawn. */
  public record SampleLine(
      String id,
      String method,
      String seed,
      int size,
      String population,
      String drawn,
      String listing,
      List<String> keys) {}

  /** Shows the queue. */
  Reply show(Call call) {
    StoredPeriod period = services.finder().period(call);
    ReviewFilter filter = ReviewFilter.of(call);
    List<SampleLine> samples =
        services.store().samples().of(period.entity(), period.code()).stream()
            .map(this::line)
            .toList();
    Optional<ReviewQueue> queue = services.reviewing().queue(period);
    Map<String, Object> model = new HashMap<>();
    model.put("filter", filter);
    model.put("samples", samples);
    model.put("answered", queue.isPresent());
    queue.ifPresent(found -> fill(model, call, found, samples));
    return frame.page(call, "revision", "revision.peb", model);
  }

  private void fill(
      Map<String, Object> model, Call call, ReviewQueue queue, List<SampleLine> samples) {
    ReviewFilter filter = ReviewFilter.of(call);
    Set<String> drawn = drawn(samples, filter.sample());
    List<Claim> wanted =
        queue.claims().stream().filter(claim -> filter.takes(claim, drawn)).toList();
    List<Claim> shown = new ArrayList<>(wanted.subList(0, Math.min(filter.most(), wanted.size())));
    wanted.stream()
        .filter(claim -> claim.key().equals(filter.kept()) && !shown.contains(claim))
        .forEach(shown::add);
    ReviewLines lines = new ReviewLines(services, call, drawn);
    model.put("claims", shown.stream().map(lines::of).toList());
    model.put("found", wanted.size());
    model.put("all", queue.claims().size());
    model.put("more", wanted.size() > filter.most() ? filter.more().query() : "");
    model.put("confidences", queue.confidences().stream().map(this::confidence).toList());
    model.put("bars", bars(queue.progress()));
    model.put("points", ReviewQueue.POINTS);
    model.put("parts", parts(queue));
    model.put("size", Math.min(SIZE, queue.claims().size()));
    model.put("seed", UUID.randomUUID().toString().substring(0, 8));
  }

  private String confidence(String code) {
    return services.rules().get().content().catalogue().vocabulary().word("confidence", code);
  }

  private static Set<String> drawn(List<SampleLine> samples, String id) {
    return samples.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .map(each -> Set.copyOf(each.keys()))
        .orElse(Set.of());
  }

  private static List<Bar> bars(ReviewProgress progress) {
    return List.of(
        bar("Evidencias revisadas", progress.evidence(), false),
        bar("Respuestas con toda su evidencia revisada", progress.claims(), false),
        bar("Puntos revisados", progress.impact(), true),
        bar("Puntos respaldados por evidencia aceptada y vigente", progress.backed(), true));
  }

  private static Bar bar(String name, ReviewProgress.Part part, boolean points) {
    String done = points ? Spanish.percent(part.done()) : part.done().toString();
    String all = points ? Spanish.percent(part.all()) : part.all().toString();
    String length = part.share() == null ? "0" : part.share().rounded(0).toPlainString();
    return new Bar(name, Spoken.percent(part.share()), done + " de " + all, length);
  }

  private List<Choice> parts(ReviewQueue queue) {
    Map<String, Choice> parts = new LinkedHashMap<>();
    services
        .rules()
        .get()
        .content()
        .questionnaires()
        .forEach(
            (id, questionnaire) ->
                queue.claims().stream()
                    .filter(claim -> claim.questionnaire().equals(id))
                    .forEach(
                        claim -> {
                          parts.putIfAbsent(id, new Choice(id, questionnaire.name(), false));
                          Claim.Domain domain = claim.domain();
                          parts.putIfAbsent(
                              domain.key(), new Choice(domain.key(), domain.name(), true));
                        }));
    return List.copyOf(parts.values());
  }

  /** Shows a sample and how to draw it again. */
  Reply sample(Call call) {
    SampleLine line = line(services.finder().sample(call));
    return frame.page(call, "revision", "muestra.peb", Map.of("sample", line));
  }

  private SampleLine line(StoredSample sample) {
    return new SampleLine(
        sample.id(),
        sample.method(),
        sample.seed(),
        sample.size(),
        sample.population(),
        services.names().of(sample.drawnBy()) + ", " + Spoken.moment(sample.drawnAt()),
        sample.listing(),
        sample.keys());
  }

  /** Draws a sample. */
  Reply draw(Call call) {
    Fields form = Typed.form(call);
    String typed = form.textOr("size", "").strip();
    StoredSample drawn =
        services
            .reviewing()
            .draw(
                services.finder().period(call),
                form.textOr("method", ""),
                form.textOr("seed", "").strip(),
                typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0,
                By.person(call.caller().person()));
    return new Reply.Redirect(Frame.base(call) + "/revision?muestra=" + drawn.id() + "#cola");
  }

  /** Accepts, rejects or asks about a piece; who does it stays where they were. */
  Reply review(Call call) {
    Fields form = Typed.form(call);
    services
        .reviewing()
        .review(
            services.finder().evidence(call),
            form.textOr("status", ""),
            form.textOr("note", "").strip(),
            By.person(call.caller().person()));
    ReviewFilter filter =
        ReviewFilter.of(
            form.textOr("muestra", ""),
            form.textOr("parte", ""),
            form.textOr("pendientes", ""),
            form.textOr("cuantas", ""),
            form.textOr("fija", ""));
    String place = "#" + form.textOr("lugar", "cola").replaceAll("[^\\w-]", "");
    return new Reply.Redirect(Frame.base(call) + "/revision" + filter.query() + place);
  }
}
