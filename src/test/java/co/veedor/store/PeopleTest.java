package co.veedor.store;

import static co.veedor.support.Stores.ANA;
import static co.veedor.support.Stores.ENTITY;
import static co.veedor.support.Stores.PERIOD;
import static co.veedor.support.Stores.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.veedor.number.Fraction;
import co.veedor.response.Entity;
import co.veedor.store.Assignments.Assignment;
import co.veedor.support.Databases;
import co.veedor.support.Stores;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** People, what they are and what they are given to do; all of it told in the history. */
@ParameterizedClass
@EnumSource(Databases.class)
class PeopleTest {
  @Parameter Databases database;
  @TempDir Path folder;
  private Stores stores;
  private Store store;

  @BeforeEach
  void open() {
    stores = Stores.with(database, folder);
    store = stores.store();
  }

  @AfterEach
  void close() {
    assertThat(store.history().verify().isWhole()).isTrue();
    stores.close();
  }

  private HistoryRow.Told last() {
    return store.history().latest(Long.MAX_VALUE, 1).get(0).told();
  }

  @Test
  void a_login_is_one_person_however_it_is_typed() {
    Person luis = stores.person(" Luis ");
    assertThat(store.people().byLogin("LUIS")).contains(luis);
    assertThatThrownBy(() -> stores.person("luis")).hasMessageContaining("ya existe");
    assertThat(luis.lockedUntil()).isNull();
    assertThat(last().now()).isEqualTo(luis.told());
  }

  @Test
  void somebody_disabled_stays_and_may_come_back() {
    String luis = stores.person("luis").id();
    assertThat(store.people().disable(luis, ANA).disabledAt()).isEqualTo(stores.time().now());
    assertThat(last().now()).contains("\"disabled\": true");
    assertThat(store.people().enable(luis, ANA).disabledAt()).isNull();
    assertThat(store.people().admin(luis, true, ANA).admin()).isTrue();
    assertThat(store.people().all()).extracting(Person::login).containsExactly("luis");
    assertThatThrownBy(() -> store.people().disable("nadie", ANA))
        .hasMessageContaining("la persona «nadie» no existe");
  }

  @Test
  void no_hash_reaches_the_history() {
    String luis = stores.person("luis").id();
    store.people().password(luis, "$argon2id$secreto", true, ANA);
    assertThat(store.history().latest(Long.MAX_VALUE, 100))
        .noneMatch(row -> row.toString().contains("argon2id"));
  }

  @Test
  void roles_are_given_and_taken_once() {
    String luis = stores.person("luis").id();
    Membership auditor = new Membership(luis, ENTITY, "auditor");
    store.memberships().grant(auditor, ANA);
    long rows = store.history().verify().rows();
    store.memberships().grant(auditor, ANA);
    assertThat(store.history().verify().rows()).isEqualTo(rows);
    assertThat(store.memberships().of(luis)).containsExactly(auditor);
    assertThat(store.memberships().in(ENTITY)).containsExactly(auditor);
    store.memberships().revoke(auditor, ANA);
    assertThat(store.memberships().of(luis)).isEmpty();
    assertThat(last().old()).isEqualTo("auditor");
    assertThatThrownBy(
            () -> store.memberships().grant(new Membership(luis, "nadie", "auditor"), ANA))
        .hasMessageContaining("la entidad «nadie»");
  }

  @Test
  void parts_are_given_to_people_who_exist() {
    String luis = stores.person("luis").id();
    Assignment part = new Assignment(ENTITY, PERIOD, "gobierno-digital-2019", "*", luis);
    store.assignments().give(part, ANA);
    store.assignments().give(part, ANA);
    assertThat(store.assignments().of(ENTITY, PERIOD)).containsExactly(part);
    store.assignments().take(part, ANA);
    assertThat(store.assignments().of(ENTITY, PERIOD)).isEmpty();
    Assignment nobodys = new Assignment(ENTITY, PERIOD, "x", "*", "nadie");
    assertThatThrownBy(() -> store.assignments().give(nobodys, ANA))
        .hasMessageContaining("la persona «nadie»");
  }

  @Test
  void targets_are_stated_and_taken_back() {
    store.targets().put(answer("*"), Fraction.of(80), ANA);
    store.targets().put(answer("ID02"), Fraction.of(125, 2), ANA);
    assertThat(store.targets().of(ENTITY, PERIOD))
        .isEqualTo(Map.of("gobierno-digital-2019", Map.of("*", "80", "ID02", "62.5")));
    // Nobody answered it yet: a response file may not state its target.
    assertThat(store.answers().document(ENTITY, PERIOD)).doesNotContain("62.5");
    store.targets().put(answer("*"), null, ANA);
    assertThat(store.targets().of(ENTITY, PERIOD).get("gobierno-digital-2019"))
        .containsOnlyKeys("ID02");
  }

  @Test
  void an_entity_is_brought_up_to_date_and_keeps_its_day() {
    StoredEntity before = store.entities().find(ENTITY).orElseThrow();
    stores.time().pass(Duration.ofDays(1));
    Entity other = new Entity("Otro nombre", ENTITY, "territorial", "alcaldia", null, null);
    StoredEntity after = store.entities().put(other, "G4", ANA);
    assertThat(after).isEqualTo(new StoredEntity(other, "G4", before.createdAt()));
    assertThat(store.entities().all()).containsExactly(after);
    assertThat(store.entities().find(ENTITY)).contains(after);
    LocalDate day = LocalDate.of(2020, 1, 15);
    store.periods().answeredOn(ENTITY, PERIOD, day, ANA);
    assertThat(store.periods().of(ENTITY))
        .singleElement()
        .extracting(StoredPeriod::answeredOn)
        .isEqualTo(day);
  }

  @Test
  void reports_wait_run_and_end() {
    ReportJob asked = store.jobs().ask(ENTITY, PERIOD, "xlsx", ANA);
    ReportJob other = store.jobs().ask(ENTITY, PERIOD, "docx", ANA);
    store.jobs().progress(asked.id(), 40);
    assertThat(store.jobs().find(asked.id()).orElseThrow().progress()).isEqualTo(40);
    assertThat(store.jobs().unfinished())
        .extracting(ReportJob::state)
        .containsExactly("en_curso", "pendiente");
    store.jobs().done(asked.id(), "informes/a.xlsx");
    store.jobs().failed(other.id(), "no hay espacio");
    assertThat(store.jobs().unfinished()).isEmpty();
    assertThat(store.jobs().of(ENTITY, PERIOD))
        .extracting(ReportJob::state)
        .containsExactly("listo", "fallido");
  }

  @Test
  void a_setting_is_a_text_and_the_history_keeps_its_own() {
    store.settings().put("aviso", "hola", ANA);
    assertThat(store.settings().find("aviso")).contains("hola");
    store.settings().put("aviso", "", ANA);
    assertThat(store.settings().find("aviso")).isEmpty();
    assertThatThrownBy(() -> store.settings().put("history.head", "0 x", ANA))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
