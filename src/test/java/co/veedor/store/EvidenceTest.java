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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Evidence is kept once, is what its bytes say, and its name never leads anywhere. */
@ParameterizedClass
@EnumSource(Databases.class)
class EvidenceTest {
  private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.UTF_8);
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU"
                  + "5ErkJggg==");

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

  private StoredFile put(byte[] bytes, String name) {
    return evidence.put(new ByteArrayInputStream(bytes), name, FileLimits.USUAL);
  }

  private List<Path> files() throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("veedor.db"))
          .toList();
    }
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void the_same_bytes_lie_once_whatever_they_are_called() throws IOException {
    StoredFile first = put(PDF, "acta.pdf");
    StoredFile second = put(PDF, "copia del acta.pdf");
    assertThat(second.hash()).isEqualTo(first.hash());
    assertThat(files()).hasSize(1);
    try (var in = evidence.open(first.hash())) {
      assertThat(in.readAllBytes()).isEqualTo(PDF);
    }
  }

  @Test
  void a_file_is_what_its_bytes_say() throws IOException {
    String office = "application/vnd.openxmlformats-officedocument.";
    assertThat(put(PDF, "sin extension").mediaType()).isEqualTo("application/pdf");
    assertThat(put(PNG, "foto.png").mediaType()).isEqualTo("image/png");
    assertThat(put("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), "x.csv").mediaType())
        .isEqualTo("text/csv");
    assertThat(put(zip("[Content_Types].xml", "word/document.xml"), "x.docx").mediaType())
        .isEqualTo(office + "wordprocessingml.document");
    // As other programs pack it: the list of contents is not the first part.
    assertThat(put(zip("xl/workbook.xml", "[Content_Types].xml"), "x.xlsx").mediaType())
        .isEqualTo(office + "spreadsheetml.sheet");
  }

  @Test
  void what_is_not_allowed_leaves_nothing_behind() throws IOException {
    byte[] program = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 62, 0};
    byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    assertRefused(program, "informe.pdf");
    assertRefused(page, "informe.txt");
    assertRefused(zip("a.txt"), "todo.zip");
    assertRefused(zip("a.txt"), "informe.docx");
    assertRefused(zip("[Content_Types].xml", "word/vbaProject.bin"), "informe.docx");
    assertRefused(new byte[0], "vacio.pdf");
    assertThat(files()).isEmpty();
  }

  private void assertRefused(byte[] bytes, String name) {
    assertThatThrownBy(() -> put(bytes, name))
        .as(name)
        .isInstanceOf(FaultException.class)
        .hasMessageStartingWith(name);
  }

  @Test
  void a_file_may_be_as_large_as_allowed_and_no_larger() throws IOException {
    FileLimits exact = new FileLimits(PDF.length, FileLimits.USUAL.types());
    FileLimits less = new FileLimits(PDF.length - 1L, FileLimits.USUAL.types());
    assertThatThrownBy(() -> evidence.put(new ByteArrayInputStream(PDF), "a.pdf", less))
        .hasMessageContaining("demasiado grande");
    assertThat(files()).isEmpty();
    assertThat(evidence.put(new ByteArrayInputStream(PDF), "a.pdf", exact).bytes())
        .isEqualTo(PDF.length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../etc/passwd",
        "..\\..\\windows\\x.pdf",
        "/etc/cron.d/x",
        "..",
        "",
        "a\u0000b.pdf",
        "\u202Efdp.exe"
      })
  void a_name_leads_nowhere(String name) throws IOException {
    StoredFile kept = put(PDF, name);
    assertThat(kept.name()).isNotEmpty().doesNotContain("/", "\\", "..", "\u0000", "\u202E");
    assertThat(files())
        .containsExactly(
            folder
                .resolve("evidencias")
                .resolve(kept.hash().substring(0, 2))
                .resolve(kept.hash().substring(2)));
  }

  @Test
  void a_hash_that_is_none_opens_nothing() {
    for (String hash : List.of("../../veedor.db", "", "0".repeat(63), "0".repeat(64))) {
      assertThatThrownBy(() -> evidence.open(hash).close()).isInstanceOf(FaultException.class);
    }
  }

  @Test
  void evidence_stands_in_the_document_until_it_is_taken_back() {
    stores.store().answers().save(answer("ID02"), "60", 0, ANA);
    LocalDate issued = LocalDate.of(2019, 6, 1);
    StoredFile kept = put(PDF, "peti.pdf");
    EvidenceDraft draft = new EvidenceDraft("PETI", "", kept, issued, null, "por_revisar");
    String id = evidence.add(ENTITY, PERIOD, draft, ANA).id();
    EvidenceUse use = new EvidenceUse(id, "gobierno-digital-2019", "ID02", List.of("A", "B"));
    evidence.use(use, ANA);
    evidence.use(new EvidenceUse(id, "gobierno-digital-2019", "ID03", List.of()), ANA);
    stores.store().reviews().review(id, "aceptada", "completo", ANA);
    assertThat(document())
        .contains(
            "\"declared\":60,\"evidence\"", "\"status\":\"aceptada\",\"options\":[\"A\",\"B\"]")
        .contains(
            "\"ID03\":{\"evidence\":[{\"id\":\"%s\",\"title\":\"PETI\",\"file\":\"peti.pdf\",\"hash\":\"%s\""
                .formatted(id, kept.hash()))
        .contains(
            "\"reviewer\":\"ana\",\"reviewComment\":\"completo\",\"reviewedOn\":\"2026-11-21\"");
    evidence.unuse(use, ANA);
    assertThat(document()).contains("\"ID02\":60,\"ID03\":{");
    evidence.remove(id, ANA);
    assertThat(document()).doesNotContain("peti", "ID03");
    assertThat(evidence.find(id).orElseThrow().note()).isEqualTo("completo");
    assertThatThrownBy(() -> stores.store().reviews().review(id, "rechazada", "no", ANA))
        .hasMessageContaining("no existe o se retiró");
  }

  @Test
  void what_is_to_be_reviewed_again_was_reviewed_by_nobody() {
    EvidenceDraft draft = new EvidenceDraft("Acta", "", null, null, null, "por_revisar");
    String id = evidence.add(ENTITY, PERIOD, draft, ANA).id();
    assertThat(stores.store().reviews().review(id, "rechazada", "sin firma", ANA))
        .extracting(StoredEvidence::reviewer, StoredEvidence::reviewedOn)
        .containsExactly("ana", LocalDate.of(2026, 11, 21));
    assertThat(stores.store().reviews().review(id, "por_revisar", "¿y la firma?", ANA))
        .extracting(StoredEvidence::reviewer, StoredEvidence::reviewedOn, StoredEvidence::note)
        .containsExactly("", null, "¿y la firma?");
  }

  @Test
  void evidence_of_what_does_not_apply_waits() {
    stores.store().answers().save(answer("ID13"), "{\"na\": \"No desarrolla\"}", 0, ANA);
    EvidenceDraft draft = new EvidenceDraft("Acta", "", null, null, null, "por_revisar");
    String id = evidence.add(ENTITY, PERIOD, draft, ANA).id();
    evidence.use(new EvidenceUse(id, "gobierno-digital-2019", "ID13", List.of()), ANA);
    assertThat(document()).contains("No desarrolla").doesNotContain("evidence");
  }

  /** The document without the blanks between its parts. */
  private String document() {
    return stores
        .store()
        .answers()
        .document(ENTITY, PERIOD)
        .replaceAll("\\s*([{}\\[\\],:])\\s*", "$1");
  }
}
