package co.veedor.web.service;

import co.veedor.facts.FactsOf;
import co.veedor.review.Population;
import co.veedor.review.ReviewQueue;
import co.veedor.review.Reviewer;
import co.veedor.review.Sample;
import co.veedor.review.Sampler;
import co.veedor.store.By;
import co.veedor.store.Samples;
import co.veedor.store.Store;
import co.veedor.store.StoredEvidence;
import co.veedor.store.StoredPeriod;
import co.veedor.store.StoredSample;
import co.veedor.web.http.Problem;
import java.util.Optional;

/** What auditors do: look at claims in order, draw samples, say what evidence is worth. */
public final class Reviewing {
  private final Store store;
  private final Rules rules;
  private final Assessments assessments;

  Reviewing(Store store, Rules rules, Assessments assessments) {
    this.store = store;
    this.rules = rules;
    this.assessments = assessments;
  }

  /** The claims of a period in the order to look at them; empty while nothing was answered. */
  public Optional<ReviewQueue> queue(StoredPeriod period) {
    return assessments
        .find(period.entity(), period.code(), FactsOf.READINGS.get(0))
        .map(new Reviewer(rules.get().content())::queue);
  }

  /**
   * Draws a sample of the claims of a period and keeps it.
   *
   * @param method code of how
   * @throws Problem when nothing was answered yet
   * @throws co.veedor.fault.FaultException when method, seed or size does not fit
   */
  public StoredSample draw(StoredPeriod period, String method, String seed, int size, By by) {
    ReviewQueue queue = queue(period).orElseThrow(Assessments::unanswered);
    Population population = Population.of(queue.claims());
    Sample drawn = Sampler.draw(population, Sampler.method(method), seed, size);
    return store
        .samples()
        .add(
            period.entity(),
            period.code(),
            new Samples.Drawn(
                drawn.method().code(),
                drawn.seed(),
                drawn.population(),
                population.text(),
                drawn.members()),
            by);
  }

  /**
   * Accepts, rejects or asks about evidence.
   *
   * @throws Problem when who does it handed it in
   * @throws co.veedor.fault.FaultException when there is no such state, or a question asks nothing
   */
  public StoredEvidence review(StoredEvidence evidence, String status, String note, By by) {
    if (evidence.createdBy().equals(by.person())) {
      throw Problem.of(409, "own-evidence", "Nadie revisa la evidencia que entregó.");
    }
    return store.reviews().review(evidence.id(), status, note, by);
  }
}
