package co.veedor.store;

import static co.veedor.support.Stores.ANA;
import static co.veedor.support.Stores.ENTITY;
import static co.veedor.support.Stores.PERIOD;
import static co.veedor.support.Stores.answer;
import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.response.Entity;
import co.veedor.response.Period;
import co.veedor.support.Databases;
import co.veedor.support.Stores;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an entity becomes later does not reach back into what it submitted. */
class FrozenEntityTest {
  private static final Entity LATER =
      new Entity("Ministerio", ENTITY, "nacional", "ministerio", null, null);

  @ParameterizedTest
  @EnumSource(Databases.class)
  void a_frozen_period_keeps_the_entity_of_then(Databases database, @TempDir Path folder) {
    try (Stores stores = Stores.with(database, folder)) {
      Store store = stores.store();
      store.answers().save(answer("ID02"), "60", 0, ANA);
      store.periods().open(ENTITY, Period.read("2020").orElseThrow(), null, ANA);
      store.periods().freeze(ENTITY, PERIOD, ANA);
      String submitted = store.answers().document(ENTITY, PERIOD);
      store.entities().put(LATER, "otro", ANA);

      assertThat(store.answers().document(ENTITY, PERIOD))
          .isEqualTo(submitted)
          .contains("\"territorial\"", "\"alcaldia\"", "84000");
      assertThat(store.entities().judged(ENTITY, PERIOD))
          .isEqualTo(
              new Entity("Alcaldía de prueba", ENTITY, "territorial", "alcaldia", 3, 84_000L));
      assertThat(store.answers().document(ENTITY, "2020")).contains("\"nacional\"");
      assertThat(store.entities().judged(ENTITY, "2020")).isEqualTo(LATER);
      assertThat(store.history().verify().isWhole()).isTrue();
    }
  }
}
