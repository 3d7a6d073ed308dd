package co.veedor.store;

import static co.veedor.support.Stores.ANA;
import static co.veedor.support.Stores.ENTITY;
import static co.veedor.support.Stores.PERIOD;
import static co.veedor.support.Stores.answer;
import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.assessment.Assessment;
import co.veedor.document.TextFile;
import co.veedor.number.Fraction;
import co.veedor.response.Response;
import co.veedor.response.ResponseReader;
import co.veedor.response.file.EvidenceFiles;
import co.veedor.support.Databases;
import co.veedor.support.Stores;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What rules say of evidence that is kept is what they say of evidence beside a response file. */
@ParameterizedClass
@EnumSource(Databases.class)
class EvidenceFactsTest {
  private static final Path FILES = Veedor.ROOT.resolve("rules/caso/evidencias");
  private static final LocalDate EXPIRES = LocalDate.of(2019, 12, 30);

  @Parameter Databases database;
  @TempDir Path folder;
  private Stores stores;

  @BeforeEach
  void open() {
    stores = Stores.with(database, folder);
    stores.store().answers().save(answer("ID02"), "60", 0, ANA);
    stores.store().answers().save(answer("PR02"), "80", 0, ANA);
  }

  @AfterEach
  void close() {
    stores.close();
  }

  @Test
  void files_that_are_kept_are_looked_into() throws IOException {
    shown("cifrado.pdf", "ID02");
    shown("cortado.pdf", "ID02");
    shown("acta.pdf", "ID02");
    shown("copia.pdf", "PR02");
    assertThat(found(assessed(Veedor.END_OF_2019)))
        .containsExactlyInAnyOrder(
            "evidence/encrypted-file ID02",
            "evidence/spoilt-file ID02",
            "across/document-for-unrelated ID02");
  }

  @Test
  void the_period_written_to_a_file_beside_its_files_comes_to_the_same() throws IOException {
    for (String name : List.of("cifrado.pdf", "cortado.pdf", "acta.pdf")) {
      shown(name, "ID02");
      Files.copy(FILES.resolve(name), folder.resolve(name));
    }
    shown("copia.pdf", "PR02");
    Files.copy(FILES.resolve("copia.pdf"), folder.resolve("copia.pdf"));
    Assessment kept = assessed(Veedor.END_OF_2019);
    Response written = new EvidenceFiles(folder).opened(read());
    assertThat(Veedor.assess(written).findings()).isEqualTo(kept.findings());
    assertThat(found(kept)).hasSize(3);
  }

  @Test
  void a_file_that_is_only_named_is_missing() {
    use(stores.store().evidence().add(ENTITY, PERIOD, draft("acta.pdf", null), ANA), "ID02");
    assertThat(found(assessed(Veedor.END_OF_2019)))
        .containsExactly("evidence/missing-file " + Veedor.TOOL_2019);
  }

  @Test
  void a_file_changed_behind_the_back_of_the_service_is_told() throws IOException {
    StoredEvidence acta = shown("acta.pdf", "ID02");
    String hash = acta.fileHash();
    Path place = folder.resolve("evidencias").resolve(hash.substring(0, 2));
    Files.copy(FILES.resolve("acta.pdf"), folder.resolve("original.pdf"));
    Files.writeString(
        place.resolve(hash.substring(2)),
        Files.readString(folder.resolve("original.pdf"), StandardCharsets.ISO_8859_1) + "\n",
        StandardCharsets.ISO_8859_1);
    assertThat(found(assessed(Veedor.END_OF_2019))).containsExactly("evidence/changed-file ID02");
  }

  @Test
  void expiry_lowers_the_verified_reading_on_its_day_and_never_the_declared_one()
      throws IOException {
    StoredEvidence acta = shown("acta.pdf", "PR02");
    assertThat(value(EXPIRES, "verificado")).isEqualTo(Fraction.ZERO);
    stores.store().reviews().review(acta.id(), "aceptada", "", ANA);
    assertThat(value(EXPIRES, "verificado")).isEqualTo(Fraction.of(80));
    assertThat(value(EXPIRES.plusDays(1), "verificado")).isEqualTo(Fraction.ZERO);
    assertThat(value(EXPIRES.plusDays(1), "declarado")).isEqualTo(Fraction.of(80));
  }

  private Fraction value(LocalDate day, String reading) {
    return Veedor.node(assessed(day), "PR02").values().get(reading);
  }

  private StoredEvidence shown(String name, String question) throws IOException {
    Evidences evidence = stores.store().evidence();
    StoredFile file;
    try (var in = Files.newInputStream(FILES.resolve(name))) {
      file = evidence.put(in, name, FileLimits.USUAL);
    }
    StoredEvidence added = evidence.add(ENTITY, PERIOD, draft(name, file), ANA);
    use(added, question);
    return added;
  }

  private static EvidenceDraft draft(String name, StoredFile file) {
    var named = new StoredFile(null, name, "", 0);
    EvidenceDraft draft =
        new EvidenceDraft(name, "", named, LocalDate.of(2019, 2, 1), EXPIRES, "por_revisar");
    return new EvidenceDraft(draft.stated(), file);
  }

  private void use(StoredEvidence added, String question) {
    stores
        .store()
        .evidence()
        .use(new EvidenceUse(added.id(), Veedor.TOOL_2019, question, List.of()), ANA);
  }

  private Assessment assessed(LocalDate day) {
    Response opened = stores.store().evidence().opened(ENTITY, PERIOD, read());
    return Veedor.assessor().assess(opened, day, "declarado");
  }

  private Response read() {
    String document = stores.store().answers().document(ENTITY, PERIOD);
    return new ResponseReader(Veedor.content().questionnaires())
        .read(new TextFile("respuesta.json", document, document.getBytes(StandardCharsets.UTF_8)));
  }

  /** What rules on files and shared documents say, and of what. */
  private static List<String> found(Assessment assessment) {
    return assessment.findings().stream()
        .filter(each -> each.rule().matches("evidence/.*file.*|across/document.*"))
        .map(each -> each.rule() + " " + each.subject())
        .toList();
  }
}
