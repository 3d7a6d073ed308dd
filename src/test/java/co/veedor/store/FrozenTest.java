package co.veedor.store;

import static co.veedor.support.Stores.ANA;
import static co.veedor.support.Stores.ENTITY;
import static co.veedor.support.Stores.PERIOD;
import static co.veedor.support.Stores.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.veedor.fault.FaultException;
import co.veedor.number.Fraction;
import co.veedor.store.Assignments.Assignment;
import co.veedor.store.SaveResult.Frozen;
import co.veedor.support.Databases;
import co.veedor.support.Stores;
import co.veedor.support.Veedor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was submitted with a frozen period does not change; what follows from it does. */
class FrozenTest {
  private static final EvidenceDraft DRAFT =
      new EvidenceDraft("Acta", "", null, null, null, "por_revisar");

  @ParameterizedTest
  @EnumSource(Databases.class)
  void a_frozen_period_takes_nothing(Databases database, @TempDir Path folder) {
    try (Stores stores = Stores.with(database, folder)) {
      Store store = stores.store();
      store.answers().save(answer("ID02"), "60", 0, ANA);
      String id = store.evidence().add(ENTITY, PERIOD, DRAFT, ANA).id();
      Assignment part =
          new Assignment(ENTITY, PERIOD, Veedor.TOOL_2019, "*", stores.person("luis").id());
      store.periods().freeze(ENTITY, PERIOD, ANA);
      HistoryCheck before = store.history().verify();

      Frozen frozen = new Frozen(stores.time().now(), "ana");
      assertThat(store.answers().save(answer("ID02"), "90", 1, ANA)).isEqualTo(frozen);
      changes(store, id, part)
          .forEach(
              (what, change) ->
                  assertThatThrownBy(change)
                      .as(what)
                      .isInstanceOf(FaultException.class)
                      .hasMessageContaining("está congelada"));
      assertThat(store.answers().find(answer("ID02")).orElseThrow().body()).isEqualTo("60");
      assertThat(store.history().verify()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void after_freezing_there_is_still_reviewing_and_planning(
      Databases database, @TempDir Path folder) {
    try (Stores stores = Stores.with(database, folder)) {
      Store store = stores.store();
      String id = store.evidence().add(ENTITY, PERIOD, DRAFT, ANA).id();
      store.periods().freeze(ENTITY, PERIOD, ANA);
      assertThat(store.reviews().review(id, "aceptada", "", ANA).status()).isEqualTo("aceptada");
      assertThat(store.decisions().save(ENTITY, PERIOD, "{}", 0, ANA))
          .isEqualTo(new SaveResult.Saved(1, "{}"));
    }
  }

  private static Map<String, ThrowingCallable> changes(Store store, String id, Assignment part) {
    EvidenceUse use = new EvidenceUse(id, Veedor.TOOL_2019, "ID02", List.of());
    Evidences evidence = store.evidence();
    return Map.of(
        "freeze", () -> store.periods().freeze(ENTITY, PERIOD, ANA),
        "day", () -> store.periods().answeredOn(ENTITY, PERIOD, null, ANA),
        "add", () -> evidence.add(ENTITY, PERIOD, DRAFT, ANA),
        "remove", () -> evidence.remove(id, ANA),
        "use", () -> evidence.use(use, ANA),
        "unuse", () -> evidence.unuse(use, ANA),
        "target", () -> store.targets().put(answer("*"), Fraction.of(80), ANA),
        "give", () -> store.assignments().give(part, ANA),
        "take", () -> store.assignments().take(part, ANA));
  }
}
