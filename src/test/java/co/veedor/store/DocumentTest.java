package co.veedor.store;

import static co.veedor.support.Stores.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.veedor.document.TextFile;
import co.veedor.fault.FaultException;
import co.veedor.plan.PlanReader;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.Response;
import co.veedor.response.ResponseReader;
import co.veedor.response.ResponseText;
import co.veedor.support.Databases;
import co.veedor.support.RandomResponses;
import co.veedor.support.Stores;
import co.veedor.support.Veedor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A response put into the store comes out as the response it was. */
@ParameterizedClass
@EnumSource(Databases.class)
class DocumentTest {
  private static final Map<String, Questionnaire> KNOWN = Veedor.content().questionnaires();

  @Parameter Databases database;
  @TempDir Path folder;
  private Stores stores;

  @BeforeEach
  void open() {
    stores = Stores.empty(database, folder);
  }

  @AfterEach
  void close() {
    stores.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "candelaria-2019",
        "perfecta-2025",
        "recien-empieza-2025",
        "san-bernardo-2025",
        "todo-mal-2025"
      })
  void an_example_comes_out_as_it_went_in(String example) {
    assertComesBack(Veedor.response(Veedor.ROOT.resolve("examples/" + example + ".yaml")));
    assertThat(stores.store().history().verify().isWhole()).isTrue();
  }

  @Test
  void responses_at_random_come_out_as_they_went_in() {
    RandomResponses.seeded(3)
        .forEach(
            response -> {
              try (Stores own = Stores.empty(database, folder.resolve(response.hashCode() + ""))) {
                assertComesBack(own, response);
              }
            });
  }

  @Test
  void codes_hashes_days_and_reviews_come_out_as_they_went_in() {
    Response response =
        Veedor.document(
            """
            entity: {name: Ejemplo, id: "05001", order: territorial, kind: alcaldia}
            period: "2019"
            evidence:
              - {id: d-1, title: Plan, url: "https://e.co", file: plan.pdf, hash: %s,
                date: 2019-02-01, expires: 2020-02-01, status: rechazada, reviewer: Ana Ríos,
                reviewedOn: 2019-07-01, reviewComment: Sin firma}
            answers:
              gobierno-digital-2019:
                ID01: {declared: 80, evidence: [d-1]}
                ID02: {declared: 60, evidence: [{id: d-1, options: [A], status: aceptada}]}
                ID03: {evidence: [{title: Acta}, {title: Acta}]}
                PR02: {declared: 50, evidence: [{file: soportes/acta.pdf, reviewComment: "¿Cuál?"}]}
            """
                .formatted("0a".repeat(32)));
    assertComesBack(response);
  }

  @Test
  void a_period_with_answers_takes_no_second_response() {
    Response response = Veedor.response(Veedor.CANDELARIA);
    stores.store().imports(KNOWN).put(response, ANA);
    long rows = stores.store().history().verify().rows();
    assertThatThrownBy(() -> stores.store().imports(KNOWN).put(response, ANA))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("ya tiene respuestas");
    assertThat(stores.store().history().verify().rows()).isEqualTo(rows);
  }

  @Test
  void the_decisions_of_a_plan_are_read_by_the_reader_of_plans() {
    stores.store().imports(KNOWN).put(Veedor.response(Veedor.CANDELARIA), ANA);
    String id = Veedor.response(Veedor.CANDELARIA).entity().id();
    String plan = "{\"start\": \"2026-S1\", \"years\": 2, \"step\": \"semestre\"}";
    Decisions decisions = stores.store().decisions();
    assertThat(decisions.save(id, "2019", plan, 0, ANA)).isInstanceOf(SaveResult.Saved.class);
    assertThat(decisions.save(id, "2019", "{}", 0, ANA)).isInstanceOf(SaveResult.Conflict.class);
    String kept = decisions.find(id, "2019").orElseThrow().body();
    var read =
        PlanReader.read(file("plan.json", kept), Veedor.content().catalogue(), LocalDate.EPOCH);
    assertThat(read.timeline().years()).containsExactly(2026, 2027);
  }

  private void assertComesBack(Response response) {
    assertComesBack(stores, response);
  }

  private static void assertComesBack(Stores own, Response response) {
    own.store().imports(KNOWN).put(response, ANA);
    String document =
        own.store().answers().document(response.entity().id(), response.period().code());
    Response back = new ResponseReader(KNOWN).read(file("respuesta.json", document));
    ResponseText text = new ResponseText(KNOWN);
    assertThat(back.targets()).isEqualTo(response.targets());
    assertThat(back.entity()).isEqualTo(response.entity());
    assertThat(back.answeredOn()).isEqualTo(response.answeredOn());
    assertThat(back.period()).isEqualTo(response.period());
    response
        .answers()
        .keySet()
        .forEach(id -> assertThat(text.answers(back, id)).isEqualTo(text.answers(response, id)));
    assertThat(back.answers().keySet()).isEqualTo(response.answers().keySet());
  }

  private static TextFile file(String name, String text) {
    return new TextFile(name, text, text.getBytes(StandardCharsets.UTF_8));
  }
}
