package co.veedor.store;

import static co.veedor.support.Stores.ANA;
import static co.veedor.support.Stores.ENTITY;
import static co.veedor.support.Stores.PERIOD;
import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.response.Entity;
import co.veedor.response.Evidence;
import co.veedor.response.Period;
import co.veedor.response.Source;
import co.veedor.support.Databases;
import co.veedor.support.Stores;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Which other entities show the same file. */
@ParameterizedClass
@EnumSource(Databases.class)
class SameFilesTest {
  private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.UTF_8);
  private static final byte[] OTHER = "%PDF-1.7\n2 0 obj\n".getBytes(StandardCharsets.UTF_8);

  @Parameter Databases database;
  @TempDir Path folder;
  private Stores stores;
  private Evidences evidence;

  @BeforeEach
  void open() {
    stores = Stores.with(database, folder);
    evidence = stores.store().evidence();
  }

  @AfterEach
  void close() {
    stores.close();
  }

  private StoredFile put(byte[] bytes) {
    return evidence.put(new ByteArrayInputStream(bytes), "acta.pdf", FileLimits.USUAL);
  }

  private StoredEvidence keep(String entity, String period, byte[] bytes) {
    EvidenceDraft draft = new EvidenceDraft("Acta", "", put(bytes), null, null, Evidence.PENDING);
    return evidence.add(entity, period, draft, ANA);
  }

  private void open(String entity, String period) {
    Entity other = new Entity("Otra " + entity, entity, "territorial", "alcaldia", 6, 9_000L);
    stores.store().entities().put(other, "", ANA);
    stores.store().periods().open(entity, Period.read(period).orElseThrow(), null, ANA);
  }

  @Test
  void the_same_file_at_other_entities_is_found_by_its_content() {
    open("11001", "2019");
    open("11001", "2020");
    open("22002", "2020");
    String pdf = keep(ENTITY, PERIOD, PDF).fileHash();
    keep(ENTITY, PERIOD, OTHER);
    assertThat(evidence.sameFiles(ENTITY, PERIOD)).isEmpty();
    keep("11001", "2020", PDF);
    keep("11001", "2020", PDF);
    StoredEvidence gone = keep("11001", "2019", PDF);
    evidence.add("22002", "2020", stated("Acta que solo se nombra", pdf), ANA);
    evidence.add("22002", "2020", stated("Sin huella", ""), ANA);
    evidence.add(ENTITY, PERIOD, stated("Sin huella", ""), ANA);
    evidence.remove(gone.id(), ANA);
    assertThat(evidence.sameFiles(ENTITY, PERIOD))
        .containsExactly(new SameFile(pdf, "11001", "2020"), new SameFile(pdf, "22002", "2020"));
    assertThat(evidence.sameFiles("22002", "2020"))
        .containsExactly(new SameFile(pdf, "11001", "2020"), new SameFile(pdf, ENTITY, PERIOD));
    assertThat(evidence.sameFiles("11001", "2019")).isEmpty();
  }

  private static EvidenceDraft stated(String title, String hash) {
    Source source = Source.of("", "acta.pdf", hash);
    Evidence named =
        new Evidence(
            "", title, null, null, Evidence.PENDING, List.of(), source, Evidence.Review.NONE);
    return new EvidenceDraft(named, null);
  }
}
