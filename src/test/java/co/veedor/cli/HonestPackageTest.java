package co.veedor.cli;

import static co.veedor.support.Stores.ANA;
import static co.veedor.support.Stores.ENTITY;
import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import co.veedor.response.Entity;
import co.veedor.response.Evidence;
import co.veedor.response.Period;
import co.veedor.response.ResponseReader;
import co.veedor.store.AnswerKey;
import co.veedor.store.EvidenceDraft;
import co.veedor.store.EvidenceUse;
import co.veedor.store.FileLimits;
import co.veedor.store.StoredEvidence;
import co.veedor.store.StoredFile;
import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import co.veedor.support.Zips;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What honest people do to a period does not keep its package from being checked. */
class HonestPackageTest extends PeriodPackage {
  private static final String OTHER = "2020";

  /** A package of another period of the same entity, which may still be filled. */
  private Terminal checked() {
    assertThat(entregar(OTHER, "otra.zip").err()).isEmpty();
    return Terminal.type(folder, "comprobar", "otra.zip");
  }

  private void open() {
    stores.store().periods().open(ENTITY, Period.read(OTHER).orElseThrow(), null, ANA);
    save("PR01", "{\"declared\": 60}");
  }

  private void save(String question, String body) {
    AnswerKey key = new AnswerKey(ENTITY, OTHER, Veedor.TOOL_2019, question);
    stores.store().answers().save(key, body, 0, ANA);
  }

  private void show(String name, String question) {
    byte[] bytes = "Un acta".getBytes(StandardCharsets.UTF_8);
    StoredFile file =
        stores.store().evidence().put(new ByteArrayInputStream(bytes), name, FileLimits.USUAL);
    EvidenceDraft draft = new EvidenceDraft(name, "", file, null, null, Evidence.PENDING);
    StoredEvidence added = stores.store().evidence().add(ENTITY, OTHER, draft, ANA);
    EvidenceUse use = new EvidenceUse(added.id(), Veedor.TOOL_2019, question, List.of());
    stores.store().evidence().use(use, ANA);
  }

  @Test
  void evidence_of_an_answer_that_does_not_apply_and_names_that_differ_in_case() {
    open();
    save("PR02", "{\"na\": \"No hay\"}");
    show("Acta.txt", "PR01");
    show("ACTA.txt", "PR01");
    show("otra ñ.txt", "PR02");
    Terminal done = checked();
    assertThat(done.out())
        .contains("Respuestas, evidencias, metas y plan: los que dice la historia.")
        .contains("La vigencia no se ha enviado");
    assertThat(done.err()).isEmpty();
    assertThat(done.status()).isZero();
  }

  @Test
  void what_was_accepted_in_a_file_and_by_nobody_here_is_told() {
    var known = Veedor.content().questionnaires();
    String file =
        Veedor.head()
                .replace("\"1\"", "\"76130\"")
                .replace("\"2019\"", "\"" + OTHER + "\"")
                .replace("2019-12-31", "2020-12-31")
            + "    PR01: {declared: 80, evidence: [{title: Acta, url: \"https://x.gov.co/a\","
            + " status: aceptada}]}\n";
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    stores
        .store()
        .imports(known)
        .put(new ResponseReader(known).read(TextFile.of(bytes, "r.yaml", Kind.RESPONSE)), ANA);
    Terminal done = checked();
    assertThat(done.out())
        .contains("Se da por revisada y la historia no dice quién la revisó")
        .contains("«Acta»");
    assertThat(done.status()).isZero();
  }

  @Test
  void an_entity_that_changed_after_it_was_submitted_is_told() throws IOException {
    Entity larger = new Entity("Alcaldía de prueba", ENTITY, "territorial", "alcaldia", 1, 9L);
    stores.store().entities().put(larger, "", ANA);
    assertThat(entregar("otra.zip").err()).isEmpty();
    Terminal done = Terminal.type(folder, "comprobar", "otra.zip");
    assertThat(done.out())
        .contains(
            "Cambios después de enviarla: 1.",
            "De lo enviado no cambió nada.",
            "Entidad 76130: categoría: 3",
            "no mueve estas cifras: cuentan los datos del día del envío.",
            "Respuestas, evidencias, metas y plan: los que dice la historia.");
    assertThat(Zips.text(Zips.parts(folder.resolve("otra.zip")), "respuestas/2019/respuestas.json"))
        .isEqualTo(
            Zips.text(Zips.parts(folder.resolve("e.zip")), "respuestas/2019/respuestas.json"))
        .contains("\"category\": 3");
    assertThat(done.status()).isZero();
  }

  @Test
  void a_hash_noted_elsewhere_is_looked_for() throws IOException {
    String row = rows().get(4).replaceAll(".*\"hash\": \"([0-9a-f]{64})\"\\}", "$1");
    Terminal known = Terminal.type(folder, "comprobar", "e.zip", "--huella", row);
    assertThat(known.out()).contains("es la del renglón 5 de la historia.");
    assertThat(known.status()).isZero();
    String whole = Zips.sha256(Files.readAllBytes(folder.resolve("e.zip")));
    assertThat(Terminal.type(folder, "comprobar", "e.zip", "--huella", "SHA256:" + whole).out())
        .contains("La huella que le dieron es la del archivo.");
    Terminal other = Terminal.type(folder, "comprobar", "e.zip", "--huella", "0".repeat(64));
    assertThat(other.out()).contains("no es la del archivo ni la de un renglón de su historia.");
    assertThat(other.status()).isEqualTo(2);
    assertThat(Terminal.type(folder, "comprobar", "e.zip", "--huella", "abc").err())
        .contains("«abc» no es una huella SHA-256");
    assertThat(Terminal.type(folder, "comprobar", "e.zip").out())
        .contains("Entidad 76130, vigencia 2019, evaluada al ", "lectura: declarado.")
        .contains("pida por otro medio la huella");
  }

  @Test
  void rows_of_another_period_do_not_count_for_this_one() throws IOException {
    open();
    assertThat(entregar("este.zip").err()).isEmpty();
    assertThat(checked().status()).isZero();
    parts = Zips.parts(folder.resolve("otra.zip"));
    List<String> theirs = rows();
    parts = Zips.parts(folder.resolve("este.zip"));
    List<String> rows = rows();
    for (int at = 0; at < rows.size(); at++) {
      rows.set(at, rows.get(at).contains("\"salt\"") ? rows.get(at) : theirs.get(at));
    }
    Terminal done = checked(rows);
    assertThat(done.out())
        .contains("ninguno cambió, falta ni está fuera de su lugar")
        .contains("La historia muestra renglones de otra entidad o de otra vigencia, desde el ");
    assertThat(done.status()).isEqualTo(2);
  }

  @Test
  void an_evidence_that_is_not_the_one_handed_in_is_named() throws IOException {
    String name =
        parts.keySet().stream().filter(each -> each.endsWith("acta.txt")).findFirst().orElseThrow();
    Zips.forge(parts, name, "Otra acta".getBytes(StandardCharsets.UTF_8));
    Terminal done = checked(rows());
    assertThat(done.out())
        .containsPattern(
            "archivo de «Acta»: el contenido es otro; huella [0-9a-f]{64} → [0-9a-f]{64}\\.");
    assertThat(done.status()).isEqualTo(2);
  }

  @Test
  void a_row_with_more_in_it_than_rows_have_is_refused() throws IOException {
    List<String> rows = rows();
    rows.set(0, rows.get(0).replace("{\"seq\"", "{\"visto\": \"bueno\", \"seq\""));
    assertThat(checked(rows).err()).contains("historia.jsonl:1: no es un renglón de la historia");
  }
}
