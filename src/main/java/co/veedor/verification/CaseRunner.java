package co.veedor.verification;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Assessor;
import co.veedor.document.Digest;
import co.veedor.document.Item;
import co.veedor.engine.FiredRules;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import co.veedor.plan.Plan;
import co.veedor.plan.PlanReader;
import co.veedor.plan.PlanSettings;
import co.veedor.plan.Planner;
import co.veedor.response.Response;
import co.veedor.response.ResponseReader;
import co.veedor.review.ReviewQueue;
import co.veedor.review.Reviewer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Runs cases with the real reader and the real rules, with the facts in several orders: all must
 * give the same result.
 */
final class CaseRunner {
  /** In how many other orders facts are tried. */
  static final int ORDERS = 3;

  private final Assessor assessor;
  private final Planner planner;
  private final Reviewer reviewer;
  private final ResponseReader reader;
  private final CaseEvidence evidence;
  private final PortfolioCaseRunner portfolios;
  private final FaultList faults;

  CaseRunner(
      Assessor assessor,
      Planner planner,
      Reviewer reviewer,
      ResponseReader reader,
      CaseEvidence evidence,
      PortfolioCaseRunner portfolios,
      FaultList faults) {
    this.assessor = assessor;
    this.planner = planner;
    this.reviewer = reviewer;
    this.reader = reader;
    this.evidence = evidence;
    this.portfolios = portfolios;
    this.faults = faults;
  }

  /** Runs a case and notes every expectation it does not meet. */
  void run(Case each) {
    try {
      check(each);
    } catch (FaultException stopped) {
      for (Fault fault : stopped.faults()) {
        faults.add(
            each.place(),
            "«" + each.name() + "» no llega al final: " + fault.what(),
            fault.expected());
      }
    }
  }

  private void check(Case each) {
    if (each.portfolio() != null) {
      spoken(each, portfolios.check(each));
      return;
    }
    Response response =
        evidence.opened(
            each,
            reader.read(document(each), each.place().file(), Digest.of(new byte[0]), Map.of()));
    FiredRules fired = new FiredRules();
    Assessment result =
        assessor.assess(response, each.asOf(), each.basis(), UnaryOperator.identity(), fired);
    for (int seed = 1; seed <= ORDERS; seed++) {
      UnaryOperator<List<Object>> order = shuffled(seed);
      Assessment again = assessor.assess(response, each.asOf(), each.basis(), order, null);
      same(each, result, again, faults);
    }
    new Expectations(each, result, faults).check();
    if (each.plan() != null) {
      plan(each, result, fired);
    }
    if (each.expect().has("doubts")) {
      review(each, result, fired);
    }
    each.expect().done();
    spoken(each, fired.names());
  }

  private void plan(Case each, Assessment result, FiredRules fired) {
    PlanSettings settings =
        PlanReader.read(each.plan(), "el caso", result.catalogue(), result.asOf());
    Plan plan = planner.plan(result, settings, UnaryOperator.identity(), fired);
    for (int seed = 1; seed <= ORDERS; seed++) {
      same(each, plan, planner.plan(result, settings, shuffled(seed), null), faults);
    }
    new PlanExpectations(each, plan, faults).check();
  }

  private void review(Case each, Assessment result, FiredRules fired) {
    ReviewQueue queue = reviewer.queue(result, UnaryOperator.identity(), fired);
    for (int seed = 1; seed <= ORDERS; seed++) {
      same(each, queue, reviewer.queue(result, shuffled(seed), null), faults);
    }
    new ReviewExpectations(each, queue, faults).check();
  }

  /** Notes when another order of the facts gave another result. */
  static void same(Case each, Object result, Object again, FaultList faults) {
    if (!result.equals(again)) {
      faults.add(
          each.place(),
          "«" + each.name() + "» cambia con el orden de los hechos",
          "el mismo resultado");
    }
  }

  /** An order of facts. */
  static UnaryOperator<List<Object>> shuffled(int seed) {
    return facts -> {
      List<Object> shuffled = new ArrayList<>(facts);
      Collections.shuffle(shuffled, new Random(seed));
      return shuffled;
    };
  }

  private void spoken(Case each, Set<String> fired) {
    for (String rule : each.fires()) {
      if (!fired.contains(rule)) {
        faults.add(
            each.place(), "en «" + each.name() + "» la regla «" + rule + "» calla", "que hable");
      }
    }
    for (String rule : each.silent()) {
      if (fired.contains(rule)) {
        faults.add(
            each.place(), "en «" + each.name() + "» la regla «" + rule + "» habla", "que calle");
      }
    }
  }

  private static Item document(Case each) {
    Place place = each.place();
    Map<String, Item> entity = new LinkedHashMap<>();
    entity.put("name", text(place, "Entidad del caso"));
    entity.put("id", text(place, "0"));
    entity.put("order", text(place, "territorial"));
    entity.put("kind", text(place, "alcaldia"));
    if (each.entity() instanceof Item.Mapping stated) {
      entity.putAll(stated.values());
    }
    Map<String, Item> document = new LinkedHashMap<>();
    document.put("entity", Item.Mapping.at(place, entity));
    document.put("period", text(place, Integer.toString(each.asOf().getYear())));
    document.put("answers", each.given());
    if (each.evidence() != null) {
      document.put("evidence", each.evidence());
    }
    if (each.targets() != null) {
      document.put("targets", each.targets());
    }
    return Item.Mapping.at(place, document);
  }

  private static Item text(Place place, String text) {
    return new Item.Scalar(place, text, false);
  }
}
