package co.veedor.store;

import static co.veedor.support.Stores.ANA;
import static co.veedor.support.Stores.ENTITY;
import static co.veedor.support.Stores.PERIOD;
import static co.veedor.support.Stores.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.veedor.fault.FaultException;
import co.veedor.support.Databases;
import co.veedor.support.Stores;
import co.veedor.support.Veedor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Changes to what was submitted: asked for by one person, approved by another. */
class AmendmentsTest {
  private static final By LUIS = new By("luis", "");
  private static final Amended CORRECTED =
      new Amended.Reply(Veedor.TOOL_2019, "ID02", "{\"declared\": 40}", 1, "60");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Databases.class)
  void an_answer_changes_when_a_second_person_approves(Databases database) {
    try (Stores stores = frozen(database)) {
      Store store = stores.store();
      Amendment asked = store.amendments().ask(ENTITY, PERIOD, CORRECTED, ANA);
      assertThat(body(store)).isEqualTo("60");
      assertThat(asked.change()).isEqualTo(CORRECTED);
      assertThatThrownBy(() -> store.amendments().approve(asked.id(), "", ANA))
          .isInstanceOf(FaultException.class)
          .hasMessageContaining("no decide sobre ella");
      Amendment approved = store.amendments().approve(asked.id(), "vi el acta", LUIS);
      assertThat(approved.state()).isEqualTo(Amendment.APPROVED);
      assertThat(approved.decidedBy()).isEqualTo("luis");
      assertThat(body(store)).isEqualTo("{\"declared\": 40}");
      assertThat(store.answers().find(answer("ID02")).orElseThrow().updatedBy()).isEqualTo("ana");
      HistoryRow last = store.history().latest(ENTITY, PERIOD, Long.MAX_VALUE, 1).get(0);
      assertThat(last.told().kind()).isEqualTo("answer");
      assertThat(last.told().person()).isEqualTo("luis");
      assertThat(last.told().reason()).isEqualTo("enmienda " + asked.id());
      assertThat(store.history().verify().isWhole()).isTrue();
      assertThatThrownBy(() -> store.amendments().approve(asked.id(), "", LUIS))
          .hasMessageContaining("no espera decisión");
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void approving_one_leaves_the_period_frozen_and_outdates_the_other(Databases database) {
    try (Stores stores = frozen(database)) {
      Store store = stores.store();
      String first = store.amendments().ask(ENTITY, PERIOD, CORRECTED, ANA).id();
      String second = store.amendments().ask(ENTITY, PERIOD, CORRECTED, ANA).id();
      store.amendments().approve(first, "", LUIS);
      assertThat(store.answers().save(answer("ID02"), "90", 2, ANA))
          .isInstanceOf(SaveResult.Frozen.class);
      assertThatThrownBy(() -> store.amendments().approve(second, "", LUIS))
          .hasMessageContaining("cambió después de pedida la enmienda");
      assertThat(store.amendments().find(second).orElseThrow().isPending()).isTrue();
      assertThat(store.history().verify().isWhole()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void evidence_comes_and_goes_by_amendments(Databases database) {
    try (Stores stores = frozen(database)) {
      Store store = stores.store();
      EvidenceDraft draft =
          new EvidenceDraft(
              "Resolución 12",
              "https://x.gov.co/r",
              new StoredFile("ab".repeat(32), "r.pdf", "application/pdf", 10),
              LocalDate.of(2019, 5, 2),
              null,
              "por_revisar");
      Amended piece = new Amended.Piece(Veedor.TOOL_2019, "ID02", List.of("A"), draft);
      Amendment asked = store.amendments().ask(ENTITY, PERIOD, piece, ANA);
      assertThat(asked.change()).isEqualTo(piece);
      store.amendments().approve(asked.id(), "", LUIS);
      EvidenceUse use = store.evidence().uses(ENTITY, PERIOD).get(0);
      assertThat(use.options()).containsExactly("A");
      StoredEvidence added = store.evidence().of(ENTITY, PERIOD).get(0);
      assertThat(added.issued()).isEqualTo("2019-05-02");
      assertThat(added.createdBy()).isEqualTo("ana");
      Amended removal = new Amended.Removal(use.evidence());
      String gone = store.amendments().ask(ENTITY, PERIOD, removal, ANA).id();
      store.amendments().approve(gone, "", LUIS);
      assertThat(store.evidence().of(ENTITY, PERIOD)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void what_is_refused_or_taken_back_changes_nothing_and_stays(Databases database) {
    try (Stores stores = frozen(database)) {
      Store store = stores.store();
      String refused = store.amendments().ask(ENTITY, PERIOD, CORRECTED, ANA).id();
      String back = store.amendments().ask(ENTITY, PERIOD, CORRECTED, ANA).id();
      store.amendments().refuse(refused, "no hay acta", LUIS);
      assertThatThrownBy(() -> store.amendments().withdraw(back, LUIS))
          .hasMessageContaining("la pidió otra persona");
      store.amendments().withdraw(back, ANA);
      assertThat(body(store)).isEqualTo("60");
      assertThat(store.amendments().of(ENTITY, PERIOD))
          .extracting(Amendment::state)
          .containsExactly(Amendment.REFUSED, Amendment.WITHDRAWN);
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void an_open_period_and_no_reason_are_refused(Databases database) {
    try (Stores stores = Stores.with(database, folder)) {
      Amendments amendments = stores.store().amendments();
      assertThatThrownBy(() -> amendments.ask(ENTITY, PERIOD, CORRECTED, ANA))
          .hasMessageContaining("está abierta");
      stores.store().periods().freeze(ENTITY, PERIOD, ANA);
      assertThatThrownBy(() -> amendments.ask(ENTITY, PERIOD, CORRECTED, LUIS))
          .hasMessageContaining("no dice por qué");
    }
  }

  private Stores frozen(Databases database) {
    Stores stores = Stores.with(database, folder);
    stores.store().answers().save(answer("ID02"), "60", 0, ANA);
    stores.store().periods().freeze(ENTITY, PERIOD, ANA);
    return stores;
  }

  private static String body(Store store) {
    return store.answers().find(answer("ID02")).orElseThrow().body();
  }
}
