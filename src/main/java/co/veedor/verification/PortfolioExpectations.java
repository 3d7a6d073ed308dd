package co.veedor.verification;

import co.veedor.document.Fields;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import co.veedor.plan.portfolio.ReviewedPortfolio;
import co.veedor.plan.portfolio.Totals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares what a case expects of a portfolio with what came out. */
final class PortfolioExpectations {
  private static final String NONE = "ninguna";
  private static final String WITHOUT_CODE = "sin-codigo";

  private final Case each;
  private final ReviewedPortfolio result;
  private final FaultList faults;

  PortfolioExpectations(Case each, ReviewedPortfolio result, FaultList faults) {
    this.each = each;
    this.result = result;
    this.faults = faults;
  }

  void check() {
    Fields expect = each.expect();
    findings(expect);
    Map<String, String> priorities = new LinkedHashMap<>();
    result
        .initiatives()
        .forEach(
            placed ->
                priorities.put(
                    placed.project().id(),
                    placed.priority() == null ? NONE : placed.priority().toString()));
    each(expect, "priorities", "la prioridad de ", priorities::get);
    each(expect, "totals", "el total de ", this::total);
    Map<String, String> lights = new LinkedHashMap<>();
    result
        .indicators()
        .forEach(
            reading ->
                lights.put(
                    reading.indicator().id() + " " + reading.year(), reading.light().status()));
    result.progress().forEach(carried -> lights.put(carried.measure(), carried.light().status()));
    each(expect, "lights", "el color de ", lights::get);
    expect.done();
  }

  private void findings(Fields expect) {
    if (!expect.has("findings")) {
      return;
    }
    List<String> expected = expect.texts("findings").stream().sorted().toList();
    String found =
        result.findings().stream()
            .map(finding -> finding.kind() + " " + subject(finding.subject()))
            .sorted()
            .collect(Collectors.joining(", "));
    same(expect.placeOf("findings"), "los hallazgos", String.join(", ", expected), found);
  }

  /** A code; what has none is known by its place, which would change with every line added. */
  private String subject(String subject) {
    return subject.startsWith(each.place().file() + ":") ? WITHOUT_CODE : subject;
  }

  private void each(Fields expect, String key, String what, Function<String, String> found) {
    Fields expected = expect.optionalFields(key);
    for (String id : expected.keys()) {
      same(expected.placeOf(id), what + id, expected.text(id), String.valueOf(found.apply(id)));
    }
  }

  /** COP of a year, a programme or everything. */
  private String total(String key) {
    Totals totals = result.totals();
    if (key.equals(Totals.ALL)) {
      return Long.toString(totals.all());
    }
    Map<String, Long> programme = totals.byProgramme().get(key);
    Long pesos = programme == null ? totals.byYear().get(key) : programme.get(Totals.ALL);
    return pesos == null ? NONE : pesos.toString();
  }

  private void same(Place place, String what, String expected, String found) {
    if (!expected.equals(found)) {
      faults.add(
          place,
          "en «" + each.name() + "», " + what + ": sale «" + found + "»",
          "«" + expected + "»");
    }
  }
}
