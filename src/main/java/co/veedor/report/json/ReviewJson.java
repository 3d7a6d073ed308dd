package co.veedor.report.json;

import co.veedor.assessment.Assessment;
import co.veedor.document.JsonText;
import co.veedor.facts.said.Doubt;
import co.veedor.response.Evidence;
import co.veedor.review.Claim;
import co.veedor.review.ReviewProgress;
import co.veedor.review.ReviewQueue;
import co.veedor.review.Sample;
import co.veedor.review.Share;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what there is to review, in the public shape {@code veedor/review/1}. */
public final class ReviewJson {
  private ReviewJson() {}

  /**
   * Writes the queue of an assessment, how far its review is, and a sample of it.
   *
   * @param sample null when none was asked for
   */
  public static void write(
      Assessment assessment, ReviewQueue queue, Sample sample, OutputStream out)
      throws IOException {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schema", "veedor/review/1");
    document.put("asOf", assessment.asOf().toString());
    document.put("progress", progress(queue.progress()));
    document.put("claims", queue.claims().stream().map(ReviewJson::claim).toList());
    document.put("sample", sample == null ? null : sample(sample));
    JsonText.write(document, out);
  }

  /** How far a review is. */
  public static Map<String, Object> progress(ReviewProgress progress) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("evidence", part(progress.evidence()));
    map.put("claims", part(progress.claims()));
    map.put("impact", part(progress.impact()));
    map.put("backed", part(progress.backed()));
    return map;
  }

  private static Map<String, Object> part(ReviewProgress.Part part) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("done", part.done());
    map.put("all", part.all());
    map.put("share", part.share());
    return map;
  }

  /** One claim. */
  public static Map<String, Object> claim(Claim claim) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("key", claim.key());
    map.put("questionnaire", claim.questionnaire());
    map.put("question", claim.question().id());
    map.put("domain", claim.domain().key());
    map.put("declared", claim.declared());
    map.put("verified", claim.verified());
    map.put("impact", claim.impact());
    map.put("doubt", claim.doubt());
    map.put("priority", claim.priority());
    map.put("exactImpact", claim.impact().toString());
    map.put("shares", claim.shares().stream().map(ReviewJson::share).toList());
    map.put("doubts", claim.doubts().stream().map(ReviewJson::doubt).toList());
    map.put("evidence", claim.evidence().stream().map(ReviewJson::evidence).toList());
    map.put("backed", claim.backed());
    map.put("reviewed", claim.isReviewed());
    return map;
  }

  private static Map<String, Object> share(Share share) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("total", share.total());
    map.put("points", share.points());
    map.put("answered", share.answered());
    return map;
  }

  private static Map<String, Object> doubt(Doubt doubt) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("rule", doubt.why().rule());
    map.put("parameter", doubt.adds().name());
    map.put("says", doubt.says());
    map.put("points", doubt.points());
    map.put("confidence", doubt.adds().confidence());
    map.put("because", doubt.because().isEmpty() ? null : doubt.because());
    return map;
  }

  private static Map<String, Object> evidence(Evidence evidence) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", evidence.id());
    map.put("title", evidence.title());
    map.put("link", evidence.link());
    map.put("status", evidence.status());
    return map;
  }

  private static Map<String, Object> sample(Sample sample) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("method", sample.method().code());
    map.put("seed", sample.seed());
    map.put("size", sample.size());
    map.put("population", sample.population());
    map.put("members", sample.members());
    return map;
  }
}
