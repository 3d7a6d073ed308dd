package co.veedor.store;

import static co.veedor.support.Stores.ANA;
import static co.veedor.support.Stores.ENTITY;
import static co.veedor.support.Stores.PERIOD;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Copies;
import co.veedor.support.Databases;
import co.veedor.support.Stores;
import co.veedor.support.Veedor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A copy taken while an amendment waits. */
class AmendedBackupTest {
  private static final By LUIS = new By("luis", "");

  @ParameterizedTest
  @EnumSource(Databases.class)
  void the_file_an_amendment_would_add_comes_along(Databases database, @TempDir Path folder)
      throws IOException {
    Path copy = folder.resolve("copia.zip");
    String id;
    try (Stores stores = Stores.with(database, folder.resolve("una"))) {
      Store store = stores.store();
      store.periods().freeze(ENTITY, PERIOD, ANA);
      StoredFile file =
          store
              .evidence()
              .put(new ByteArrayInputStream("Acta 9".getBytes(UTF_8)), "a.txt", FileLimits.USUAL);
      EvidenceDraft draft = new EvidenceDraft("Acta", "", file, null, null, "por_revisar");
      Amended piece = new Amended.Piece(Veedor.TOOL_2019, "ID01", List.of(), draft);
      id = store.amendments().ask(ENTITY, PERIOD, piece, ANA).id();
      Copies.write(store, copy);
    }
    try (Stores stores = Stores.empty(database, folder.resolve("otra"))) {
      Store store = stores.store();
      store.backups().restore(copy);
      store.amendments().approve(id, "", LUIS);
      String hash = store.evidence().of(ENTITY, PERIOD).get(0).fileHash();
      try (var kept = store.evidence().open(hash)) {
        assertThat(kept).hasContent("Acta 9");
      }
    }
  }
}
