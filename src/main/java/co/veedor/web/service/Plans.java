package co.veedor.web.service;

import co.veedor.assessment.Assessment;
import co.veedor.document.Item;
import co.veedor.document.JsonText;
import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import co.veedor.plan.Plan;
import co.veedor.plan.PlanReader;
import co.veedor.plan.PlanSettings;
import co.veedor.store.By;
import co.veedor.store.SaveResult;
import co.veedor.store.SaveResult.Saved;
import co.veedor.store.Store;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What to do about the gaps of a period, and what its entity decides about it. Thread-safe. */
public final class Plans {
  private static final int PLANS = 16;
  private static final String FILE = "plan.json";

  private final Store store;
  private final Rules rules;
  private final Assessments assessments;
  private final Answering answering;
  private final Supplier<LocalDate> today;
  private final Once<String, Plan> plans = new Once<>(PLANS);

  /** Plans over what {@code assessments} say. */
  public Plans(
      Store store,
      Rules rules,
      Assessments assessments,
      Answering answering,
      Supplier<LocalDate> today) {
    this.store = store;
    this.rules = rules;
    this.assessments = assessments;
    this.answering = answering;
    this.today = today;
  }

  /**
   * The plan of a period.
   *
   * @param basis code of the reading that counts
   * @throws co.veedor.web.http.Problem when nothing was answered yet
   */
  public Plan get(String entity, String period, String basis) {
    return find(entity, period, basis).orElseThrow(Assessments::unanswered);
  }

  /** The plan of a period; empty while nothing was answered. */
  public Optional<Plan> find(String entity, String period, String basis) {
    String stamp = assessments.stamp(entity, period);
    return assessments
        .find(entity, period, basis, stamp)
        .map(
            assessment ->
                plans.get(
                    stamp + "/" + basis,
                    () ->
                        rules
                            .get()
                            .planner()
                            .plan(assessment, settings(entity, period, assessment))));
  }

  private PlanSettings settings(String entity, String period, Assessment assessment) {
    return decisions(entity, period)
        .filter(saved -> saved.body() != null)
        .map(saved -> read(saved.body(), assessment.asOf()))
        .orElseGet(() -> PlanSettings.usual(assessment.asOf()));
  }

  private PlanSettings read(String body, LocalDate asOf) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    TextFile file = TextFile.of(bytes, FILE, Kind.RESPONSE);
    return PlanReader.read(file, rules.get().content().catalogue(), asOf);
  }

  /** What the entity decided: the file of a plan as JSON, with its version. */
  public Optional<Saved> decisions(String entity, String period) {
    return store.decisions().find(entity, period);
  }

  /**
   * Saves what the entity decides.
   *
   * @param document the file of a plan; null to take all of it back
   * @param version the version the writer saw; 0 for none
   * @throws co.veedor.web.http.Problem 409 when somebody else wrote first
   * @throws co.veedor.fault.FaultException when it is no such file
   */
  public Saved decide(String entity, String period, Item document, long version, By by) {
    String body = document == null ? null : JsonText.line(value(document));
    if (body != null) {
      LocalDate day = assessments.response(entity, period).map(assessments::day).orElseGet(today);
      read(body, day);
    }
    SaveResult result = store.decisions().save(entity, period, body, version, by);
    if (result instanceof Saved saved) {
      return saved;
    }
    throw answering.refused(result, body);
  }

  private static Object value(Item item) {
    if (item instanceof Item.Mapping mapping) {
      Map<String, Object> values = new LinkedHashMap<>();
      mapping.values().forEach((key, each) -> values.put(key, value(each)));
      return values;
    }
    if (item instanceof Item.Sequence sequence) {
      List<Object> values = new ArrayList<>();
      sequence.items().forEach(each -> values.add(value(each)));
      return values;
    }
    Item.Scalar scalar = (Item.Scalar) item;
    return scalar.absent() ? null : scalar.text();
  }
}
