package co.veedor.verification;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.FindingResult;
import co.veedor.assessment.GapResult;
import co.veedor.assessment.NodeResult;
import co.veedor.document.Fields;
import co.veedor.facts.FactsOf;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import co.veedor.number.Fraction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Compares what a case expects with what came out. */
final class Expectations {
  private final Case each;
  private final Assessment result;
  private final FaultList faults;
  private final Map<String, NodeResult> nodes = new HashMap<>();

  Expectations(Case each, Assessment result, FaultList faults) {
    this.each = each;
    this.result = result;
    this.faults = faults;
    result.questionnaires().stream()
        .flatMap(questionnaire -> questionnaire.nodes().stream())
        .forEach(node -> nodes.put(node.id(), node));
  }

  void check() {
    Fields expect = each.expect();
    Fields expectedNodes = expect.optionalFields("nodes");
    expectedNodes.keys().forEach(id -> node(id, expectedNodes.fields(id)));
    Fields gaps = expect.optionalFields("gaps");
    gaps.keys()
        .forEach(
            id -> same(gaps.placeOf(id), "la severidad de " + id, gaps.text(id), severity(id)));
    Fields initiatives = expect.optionalFields("initiatives");
    for (String id : initiatives.keys()) {
      same(initiatives.placeOf(id), id, initiatives.text(id), recommended(id));
    }
    if (expect.has("findings")) {
      String found =
          result.findings().stream().map(FindingResult::subject).collect(Collectors.joining(", "));
      same(
          expect.placeOf("findings"),
          "los hallazgos",
          String.join(", ", expect.texts("findings")),
          found);
    }
  }

  private void node(String id, Fields expected) {
    NodeResult node = nodes.get(id);
    if (node == null) {
      faults.unknown(
          expected.place(),
          "el nodo «" + id + "» no existe",
          "un nodo del cuestionario",
          id,
          nodes.keySet());
      return;
    }
    for (String reading : FactsOf.READINGS) {
      if (expected.has(reading)) {
        same(
            expected.placeOf(reading),
            "la lectura " + reading + " de " + id,
            expected.text(reading),
            shown(node.values().get(reading)));
      }
    }
    if (expected.has("level")) {
      String level = node.level() == null ? "ninguno" : Integer.toString(node.level().n());
      same(expected.placeOf("level"), "el nivel de " + id, expected.text("level"), level);
    }
    expected.done();
  }

  private static String shown(Fraction value) {
    return value == null ? "ninguno" : value.toString();
  }

  private String severity(String question) {
    if (!nodes.containsKey(question)) {
      return "de una pregunta que no existe";
    }
    List<String> found =
        result.gaps().stream()
            .filter(gap -> gap.question().id().equals(question))
            .map(GapResult::severity)
            .toList();
    return found.isEmpty() ? "ninguna" : found.get(0);
  }

  private String recommended(String id) {
    boolean found = result.initiatives().stream().anyMatch(one -> one.initiative().id().equals(id));
    return found ? "recomendada" : "ninguna";
  }

  private void same(Place place, String what, String expected, String found) {
    same(each, faults, place, what, expected, found);
  }

  /** Notes what came out otherwise than a case expects. */
  static void same(
      Case each, FaultList faults, Place place, String what, String expected, String found) {
    if (!normal(expected).equals(normal(found))) {
      faults.add(
          place, "en «" + each.name() + "», " + what + " es «" + found + "»", "«" + expected + "»");
    }
  }

  private static String normal(String text) {
    return text.matches("-?\\d+\\.\\d+")
        ? Fraction.of(new java.math.BigDecimal(text)).toString()
        : text;
  }
}
