package co.veedor.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.response.Period;
import co.veedor.store.By;
import co.veedor.store.Store;
import co.veedor.store.StoreSettings;
import co.veedor.support.Browser;
import co.veedor.support.Stores;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history of a period with every kind of change, as people see it. */
class HistoryPageTest {
  private static final String PAGE = "/entidades/76130/vigencias/2019/historia";

  @Test
  void every_change_is_told_in_words(@TempDir Path folder) throws IOException {
    try (Office office = filled(folder).serve();
        Browser luz = office.browser("luz")) {
      luz.open(office.at(PAGE));
      assertThat(luz.find("table.history").getText())
          .contains("Enmienda", "Decisión del plan", "Muestra para revisar", "Asignación")
          .contains("Enmienda que pidió Persona rosa: «Faltaba el acta»")
          .doesNotContain("por_dominio", "notBefore", "reviewComment", "gobierno-digital-2019/ID");
      assertThat(luz.violations("html")).isEmpty();
      luz.screen(1280, 3600).picture("pagina-historia");
      luz.phone().picture("pagina-historia-telefono");
      assertThat(luz.violations("html")).isEmpty();
      long wide = luz.run("return document.documentElement.scrollWidth - innerWidth");
      assertThat(wide).isNotPositive();
    }
  }

  private static Office filled(Path folder) throws IOException {
    Office office = Office.open(folder);
    StoreSettings settings = StoreSettings.embedded(folder);
    Stores.Time time = new Stores.Time();
    try (Store store = Store.open(settings, time::now)) {
      Period period = Period.read(Stores.PERIOD).orElseThrow();
      store.periods().open(Stores.ENTITY, period, LocalDate.of(2019, 12, 31), By.SYSTEM);
      new EveryChange(new Stores(settings, time, store)).make();
    }
    return office;
  }
}
