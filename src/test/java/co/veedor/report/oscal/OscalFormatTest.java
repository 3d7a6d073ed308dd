package co.veedor.report.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.response.Response;
import co.veedor.support.Veedor;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OSCAL that programs of others can read: valid against the schemas NIST publishes. */
class OscalFormatTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> SCHEMAS =
      Map.of("oscal-resultados.json", "oscal-ar", "oscal-plan.json", "oscal-poam");
  private static final Map<String, Map<String, JsonNode>> MADE = new HashMap<>();

  private static Map<String, JsonNode> made(String example) throws IOException {
    if (!MADE.containsKey(example)) {
      MADE.put(example, documents(Veedor.response(Veedor.ROOT.resolve("examples/" + example))));
    }
    return MADE.get(example);
  }

  private static Map<String, JsonNode> documents(Response response) throws IOException {
    return OscalDocuments.of(OscalDocuments.plan(response));
  }

  private static JsonSchema schema(String name) throws IOException {
    try (InputStream in =
        OscalFormatTest.class.getResourceAsStream("/schema/json/" + name + "_schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(JSON.readTree(in));
    }
  }

  private static void valid(Map<String, JsonNode> documents) throws IOException {
    for (var document : documents.entrySet()) {
      JsonSchema schema = schema(SCHEMAS.get(document.getKey()));
      assertThat(
              schema.validate(
                  document.getValue(),
                  context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)))
          .as(document.getKey())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "san-bernardo-2025.yaml",
        "todo-mal-2025.yaml",
        "perfecta-2025.yaml",
        "recien-empieza-2025.yaml"
      })
  void examples_with_controls_are_valid(String example) throws IOException {
    Map<String, JsonNode> documents = made(example);
    assertThat(documents).containsKey("oscal-resultados.json");
    valid(documents);
  }

  @Test
  void the_validator_refuses_what_the_schema_does_not_allow() throws IOException {
    JsonNode spoilt =
        JSON.readTree(
            made("san-bernardo-2025.yaml")
                .get("oscal-resultados.json")
                .toString()
                .replace("\"not-satisfied\"", "17")
                .replace("oscal-version", "version-oscal"));
    assertThat(schema("oscal-ar").validate(spoilt)).isNotEmpty();
  }

  @Test
  void without_controls_there_is_nothing() throws IOException {
    assertThat(documents(Veedor.response(Veedor.CANDELARIA))).isEmpty();
  }

  @Test
  void where_nothing_lacks_there_is_no_plan() throws IOException {
    assertThat(made("perfecta-2025.yaml")).containsOnlyKeys("oscal-resultados.json");
  }

  @Test
  void every_control_is_counted_once_and_found_as_it_was_answered() throws IOException {
    Map<String, JsonNode> documents = documents(Veedor.document(OscalDocuments.FOUR_ANSWERS));
    valid(documents);
    JsonNode result = documents.get("oscal-resultados.json").at("/assessment-results/results/0");
    JsonNode controls = result.at("/reviewed-controls/control-selections/0");
    assertThat(controls.get("include-controls")).hasSize(93);
    assertThat(controls.get("exclude-controls")).hasSize(91);
    assertThat(OscalDocuments.list(result.get("findings")))
        .extracting(
            finding -> finding.at("/target/target-id").asText(),
            finding -> finding.at("/target/status/state").asText())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("A.5.1", "satisfied"),
            org.assertj.core.groups.Tuple.tuple("A.5.2", "not-satisfied"));
    assertThat(result.get("risks")).hasSize(1);
    assertThat(result.at("/risks/0/props").toString())
        .contains("{\"name\":\"gap.current\",\"ns\":\"urn:veedor:oscal\",\"value\":\"40\"}")
        .contains("{\"name\":\"gap.target\",\"ns\":\"urn:veedor:oscal\",\"value\":\"60\"}");
    assertThat(documents.get("oscal-plan.json").at("/plan-of-action-and-milestones/poam-items"))
        .hasSize(1);
  }

  @Test
  void a_control_met_in_part_is_not_said_to_be_missing() throws IOException {
    String statement =
        "Las tareas de seguridad de la información no están repartidas ni asignadas formalmente a"
            + " personas concretas.";
    String shortfall =
        "Meta 60 % (fijada por la entidad para el cuestionario) menos 40 % alcanzado: faltan 20 puntos. Qué falta cuando no"
            + " se cumple: "
            + statement;
    for (JsonNode document : documents(Veedor.document(OscalDocuments.FOUR_ANSWERS)).values()) {
      JsonNode risk = document.findValue("risks").get(0);
      assertThat(risk.get("title").asText())
          .isEqualTo("A.5.2. Roles y responsabilidades de seguridad de la información");
      assertThat(risk.get("description").asText()).isEqualTo(shortfall);
      assertThat(document.findValuesAsText("description")).contains(shortfall);
      assertThat(document.findValuesAsText("description")).doesNotContain(statement);
      assertThat(document.findValuesAsText("title")).noneMatch(title -> title.contains(statement));
    }
  }

  @Test
  void what_does_not_apply_says_why_and_is_not_what_nobody_answered() throws IOException {
    List<JsonNode> props =
        OscalDocuments.list(
            documents(Veedor.document(OscalDocuments.FOUR_ANSWERS))
                .get("oscal-resultados.json")
                .findValue("control-selections")
                .get(0)
                .get("props"));
    assertThat(props).hasSize(91);
    assertThat(props)
        .filteredOn(prop -> prop.get("name").asText().equals("excluded.not-applicable"))
        .singleElement()
        .hasToString(
            "{\"name\":\"excluded.not-applicable\",\"ns\":\"urn:veedor:oscal\",\"value\":\"A.5.3\","
                + "\"remarks\":\"A.5.3 no aplica: No hay separación posible\"}");
    assertThat(props)
        .filteredOn(prop -> prop.get("name").asText().equals("excluded.unanswered"))
        .hasSize(90)
        .allMatch(prop -> prop.get("remarks").asText().contains(" está sin responder"));
  }

  @Test
  void every_reference_leads_to_one_thing() throws IOException {
    for (JsonNode document : made("todo-mal-2025.yaml").values()) {
      Set<String> uuids = new HashSet<>();
      for (JsonNode uuid : document.findValues("uuid")) {
        assertThat(uuids.add(uuid.asText())).as(uuid.asText()).isTrue();
        assertThat(UUID.fromString(uuid.asText()).version()).isEqualTo(5);
        assertThat(UUID.fromString(uuid.asText()).variant()).isEqualTo(2);
      }
      for (String key : List.of("risk-uuid", "observation-uuid", "finding-uuid", "actor-uuid")) {
        assertThat(document.findValues(key)).allMatch(uuid -> uuids.contains(uuid.asText()));
      }
    }
  }

  @Test
  void the_plan_has_a_milestone_for_each_planned_initiative_of_a_risk() throws IOException {
    JsonNode plan = made("todo-mal-2025.yaml").get("oscal-plan.json");
    List<JsonNode> risks = OscalDocuments.list(plan.at("/plan-of-action-and-milestones/risks"));
    // All 114 and all 93 controls lack everything.
    assertThat(risks).hasSize(207);
    for (JsonNode risk : risks) {
      for (JsonNode remediation : risk.get("remediations")) {
        if (remediation.get("lifecycle").asText().equals("planned")) {
          JsonNode range = remediation.at("/tasks/0/timing/within-date-range");
          assertThat(range.get("start").asText()).isLessThan(range.get("end").asText());
        }
      }
    }
    assertThat(plan.findValuesAsText("lifecycle")).contains("planned");
  }

  @Test
  void identifiers_are_those_of_the_standard() {
    // RFC 4122 by Python: uuid.uuid5(uuid.UUID("6f1d3c52-8f0e-5d7b-9b0a-3b5b5c2f7a10"), "a\\nb").
    assertThat(Oscal.uuid("a", "b")).isEqualTo("8b868eda-4e72-5ee1-b877-e1c55b8e9d18");
  }
}
