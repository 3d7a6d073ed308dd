package co.veedor.report.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.assessment.Assessor;
import co.veedor.plan.Plan;
import co.veedor.response.Response;
import co.veedor.support.Veedor;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who reads a later export finds the same things in it, and knows whether it says the same. */
class OscalIdentityTest {
  private static final Path SAN_BERNARDO = Veedor.ROOT.resolve("examples/san-bernardo-2025.yaml");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 28);
  private static final String PLAN = "oscal-plan.json";
  private static final String RESULTS = "oscal-resultados.json";

  private static Plan four(String from, String to) {
    String text = OscalDocuments.FOUR_ANSWERS;
    assertThat(text).contains(from);
    return OscalDocuments.plan(Veedor.document(text.replace(from, to)));
  }

  private static Plan sanBernardo(String plan) {
    Response response = Veedor.response(SAN_BERNARDO);
    return Veedor.plan(Veedor.assessor().assess(response, DAY, "declarado"), plan);
  }

  /** The UUID of a document. */
  private static String name(JsonNode document) {
    return document.iterator().next().get("uuid").asText();
  }

  /** The UUIDs of everything in a document but of itself. */
  private static Set<String> parts(JsonNode document) {
    Set<String> uuids = new HashSet<>(document.findValuesAsText("uuid"));
    uuids.addAll(document.findValuesAsText("identifier"));
    uuids.remove(name(document));
    return uuids;
  }

  /** The UUIDs of the lists that are called so. */
  private static List<String> uuids(JsonNode document, String list) {
    return document.findValues(list).stream()
        .flatMap(all -> OscalDocuments.list(all).stream())
        .map(each -> each.get("uuid").asText())
        .toList();
  }

  @Test
  void a_comment_in_the_answers_changes_the_documents_and_no_part_of_them() throws IOException {
    var before = OscalDocuments.of(four("answers:", "answers:"));
    var after = OscalDocuments.of(four("answers:", "# revisado\nanswers:"));
    assertThat(before).containsOnlyKeys(RESULTS, PLAN);
    for (String file : before.keySet()) {
      // The document holds the hash of the answers, so it says something else.
      assertThat(name(after.get(file))).isNotEqualTo(name(before.get(file)));
      assertThat(parts(after.get(file))).isEqualTo(parts(before.get(file))).hasSizeGreaterThan(4);
    }
  }

  @Test
  void other_answers_and_another_period_keep_what_is_about_the_control() throws IOException {
    var before = OscalDocuments.of(four("40", "40"));
    for (Plan later : List.of(four("40", "20"), four("period: \"2025\"", "period: \"2026\""))) {
      var after = OscalDocuments.of(later);
      for (String list : List.of("observations", "risks", "findings", "poam-items")) {
        assertThat(uuids(after.get(PLAN), list)).isEqualTo(uuids(before.get(PLAN), list));
      }
      assertThat(name(after.get(PLAN))).isNotEqualTo(name(before.get(PLAN)));
    }
  }

  @Test
  void other_entities_and_editions_share_nothing_of_it() throws IOException {
    Set<String> one = parts(OscalDocuments.of(four("40", "40")).get(PLAN));
    Set<String> other = parts(OscalDocuments.of(four("id: \"1\"", "id: \"2\"")).get(PLAN));
    assertThat(other).hasSameSizeAs(one).doesNotContainAnyElementsOf(one);
    Map<String, JsonNode> both = OscalDocuments.of(sanBernardo("years: 4"));
    assertThat(uuids(both.get(RESULTS), "risks")).doesNotHaveDuplicates().hasSize(186);
  }

  @Test
  void other_money_changes_the_plan_of_action_and_keeps_its_items() throws IOException {
    String text = Files.readString(Veedor.ROOT.resolve("examples/san-bernardo-2025.plan.yaml"));
    JsonNode before = OscalDocuments.of(sanBernardo(text)).get(PLAN);
    String poorer = text.replace("\"2027\": 780000000", "\"2027\": 80000000");
    JsonNode after = OscalDocuments.of(sanBernardo(poorer)).get(PLAN);
    assertThat(after.findValuesAsText("deadline"))
        .isNotEqualTo(before.findValuesAsText("deadline"));
    assertThat(name(after)).isNotEqualTo(name(before));
    for (String list : List.of("observations", "risks", "findings", "poam-items", "remediations")) {
      assertThat(Set.copyOf(uuids(after, list)))
          .isEqualTo(Set.copyOf(uuids(before, list)))
          .hasSizeGreaterThanOrEqualTo(186);
    }
  }

  @Test
  void another_program_or_reading_changes_the_documents() throws IOException {
    Response response = Veedor.document(OscalDocuments.FOUR_ANSWERS);
    Assessor other = new Assessor(Veedor.content(), "otra");
    List<Plan> plans =
        List.of(
            OscalDocuments.plan(response),
            Veedor.plan(other.assess(response, response.answeredOn(), "declarado")),
            Veedor.plan(Veedor.assessor().assess(response, response.answeredOn(), "verificado")));
    Set<String> names = new HashSet<>();
    for (Plan plan : plans) {
      OscalDocuments.of(plan).values().forEach(document -> names.add(name(document)));
    }
    assertThat(names).hasSize(6);
  }

  @Test
  void the_same_inputs_give_the_same_bytes() throws IOException {
    Map<String, byte[]> once = OscalDocuments.bytes(sanBernardo("years: 4"));
    Map<String, byte[]> again = OscalDocuments.bytes(sanBernardo("years: 4"));
    assertThat(once).containsOnlyKeys(RESULTS, PLAN);
    once.forEach((file, bytes) -> assertThat(again.get(file)).as(file).isEqualTo(bytes));
  }

  @Test
  void what_both_documents_name_alike_is_the_same_thing() throws IOException {
    Map<String, JsonNode> documents = OscalDocuments.of(sanBernardo("years: 4"));
    Set<String> shared = parts(documents.get(RESULTS));
    shared.retainAll(parts(documents.get(PLAN)));
    Set<String> known = new HashSet<>(uuids(documents.get(PLAN), "parties"));
    for (String list : List.of("observations", "findings")) {
      Map<String, JsonNode> results = byUuid(documents.get(RESULTS), list);
      byUuid(documents.get(PLAN), list)
          .forEach((uuid, one) -> assertThat(results.get(uuid)).isEqualTo(one));
      known.addAll(uuids(documents.get(PLAN), list));
    }
    known.addAll(uuids(documents.get(PLAN), "risks"));
    assertThat(shared).isEqualTo(known);
  }

  private static Map<String, JsonNode> byUuid(JsonNode document, String list) {
    Map<String, JsonNode> all = new HashMap<>();
    document.findValues(list).forEach(each -> each.forEach(one -> all.put(uuid(one), one)));
    return all;
  }

  private static String uuid(JsonNode one) {
    return one.get("uuid").asText();
  }

  @Test
  void a_risk_has_one_status_and_is_remediated_only_where_something_was_done() throws IOException {
    // SEG-02 alone closes A.5.1; with SEG-04 and others it closes further controls.
    var documents = OscalDocuments.of(sanBernardo("initiatives: {SEG-02: {done: 2026-01-20}}"));
    Map<String, JsonNode> told = byUuid(documents.get(RESULTS), "risks");
    Set<String> seen = new HashSet<>();
    for (JsonNode risk : byUuid(documents.get(PLAN), "risks").values()) {
      List<String> work = risk.get("remediations").findValuesAsText("lifecycle");
      String expected =
          work.contains("completed") && work.contains("planned") ? "remediating" : "open";
      assertThat(risk.get("status").asText()).as(risk.get("title").asText()).isEqualTo(expected);
      assertThat(told.get(uuid(risk)).get("status")).isEqualTo(risk.get("status"));
      assertThat(told.get(uuid(risk)).get("props")).isEqualTo(risk.get("props"));
      seen.add(expected + work.contains("completed"));
    }
    assertThat(seen).containsExactlyInAnyOrder("remediatingtrue", "opentrue", "openfalse");
  }

  @Test
  void the_time_of_a_document_is_the_newest_day_its_inputs_state() throws IOException {
    String reviewed =
        "{level: 40, evidence: [{title: Acta, status: aceptada, reviewedOn: 2026-03-05}]}";
    Map<String, String> days =
        Map.of(
            "{level: 40, note: falta}",
            "2025-12-31T00:00:00-05:00",
            reviewed,
            "2026-03-05T00:00:00-05:00",
            reviewed.replace("2026-03", "2025-03"),
            "2025-12-31T00:00:00-05:00");
    for (var day : days.entrySet()) {
      var documents = OscalDocuments.of(four("{level: 40, note: falta}", day.getKey()));
      assertThat(documents.values())
          .allSatisfy(
              document ->
                  assertThat(document.findValue("last-modified").asText())
                      .isEqualTo(day.getValue()));
    }
  }
}
