package co.veedor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.ContentCopy;
import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import co.veedor.support.Zips;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code entregar} and {@code comprobar}: an auditor alone with a package. */
class DeliverCommandTest extends FilesPackage {
  @Test
  void holds_everything_with_its_hash() throws IOException {
    Map<String, byte[]> parts = delivered();
    assertThat(parts)
        .containsOnlyKeys(
            "LEAME.txt",
            "SUMAS.sha256",
            "afirmaciones.csv",
            "evidencias.csv",
            "informes/informe.docx",
            "informes/informe.pdf",
            "informes/matriz-brechas.xlsx",
            "informes/tablero.html",
            "manifiesto.json",
            "recibo.json",
            "respuestas/2019/evidencias/acta nº 1.txt",
            "respuestas/2019/mía.yaml",
            "resultado.json");
    StringBuilder sums = new StringBuilder();
    parts.forEach(
        (name, bytes) -> {
          if (!name.equals("SUMAS.sha256")) {
            sums.append(Zips.sha256(bytes)).append("  ").append(name).append('\n');
          }
        });
    assertThat(Zips.text(parts, "SUMAS.sha256")).isEqualTo(sums.toString());
    assertThat(parts.get("respuestas/2019/mía.yaml"))
        .isEqualTo(Files.readAllBytes(folder.resolve("mía.yaml")));
  }

  @Test
  void the_list_says_of_each_document_whether_it_is_there() throws IOException {
    String list = Zips.text(delivered(), "evidencias.csv");
    assertThat(list)
        .contains(
            "'=Acta;respuestas/2019/evidencias/acta nº 1.txt;;sí;"
                + Zips.sha256("Acta del comité".getBytes(StandardCharsets.UTF_8))
                + ";16;")
        .contains("Otra;respuestas/2019/evidencias/no-hay.txt;;no;;;")
        .contains("gobierno-digital-2019/PR01");
  }

  @Test
  void the_same_files_give_the_same_bytes() throws IOException {
    delivered();
    type("entregar", "mía.yaml", "--salida", "otra.zip");
    assertThat(folder.resolve("otra.zip")).hasSameBinaryContentAs(folder.resolve("e.zip"));
  }

  @Test
  void another_machine_checks_it_alone() throws IOException {
    delivered();
    Path elsewhere = Files.createDirectory(folder.resolve("lejos"));
    Files.move(folder.resolve("e.zip"), elsewhere.resolve("e.zip"));
    Terminal done = Terminal.type(elsewhere, "comprobar", "e.zip");
    assertThat(done.status()).isZero();
    assertThat(done.out())
        .contains("ninguna falta, sobra ni cambió", "Idéntico: ", "iguales byte a byte", "4 de 4")
        .contains("Afirmaciones: 3.", "que las respalda: 1; en parte: 0; sin respaldo: 2.")
        .contains("    respaldadas (1): PR01\n")
        .contains("    sin respaldo (2): PR02, PR04\n")
        .contains("La entrega está entera y sus cifras son las que salen.");
  }

  @Test
  void a_plan_and_earlier_periods_go_with_it() throws IOException {
    Files.writeString(folder.resolve("plan.yaml"), "start: 2020-S1\nyears: 2\n");
    Files.writeString(
        folder.resolve("antes.yaml"),
        Veedor.head().replace("\"2019\"", "\"2018\"").replace("2019-12-31", "2018-12-31")
            + "    PR01: 40\n");
    Terminal done =
        type("entregar", "antes.yaml", "mía.yaml", "--plan", "plan.yaml", "--salida", "e.zip");
    assertThat(done.err()).isEmpty();
    Map<String, byte[]> parts = Zips.parts(folder.resolve("e.zip"));
    assertThat(parts).containsKeys("plan/plan.yaml", "respuestas/2018/antes.yaml");
    assertThat(Zips.text(parts, "resultado.json")).contains("\"periods\" : [ \"2018\", \"2019\" ]");
    assertThat(type("comprobar", "e.zip").status()).isZero();
  }

  @Test
  void evidence_outside_the_folder_does_not_travel() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("dentro"));
    Files.writeString(folder.resolve("secreto.txt"), "secreto");
    Files.writeString(
        inside.resolve("r.yaml"),
        Veedor.head() + "    PR01: {declared: 80, evidence: [{file: ../secreto.txt}]}\n");
    assertThat(type("entregar", "dentro/r.yaml", "--salida", "e.zip").status()).isZero();
    assertThat(Zips.parts(folder.resolve("e.zip")).keySet())
        .noneMatch(name -> name.contains("secreto"));
    assertThat(type("comprobar", "e.zip").status()).isZero();
  }

  @Test
  void with_other_content_the_difference_is_told() throws IOException {
    delivered();
    Path home = ContentCopy.into(Files.createDirectory(folder.resolve("casa")));
    Files.writeString(home.resolve("rules/nada.drl"), "package nada;\n");
    Terminal done = Terminal.type(home, folder.resolve("cache"), folder, "comprobar", "e.zip");
    assertThat(done.out()).contains("Reglas: ", "salen otra vez iguales.");
    assertThat(done.status()).isZero();
  }

  @Test
  void wrong_words_and_files_write_nothing() throws IOException {
    Files.writeString(folder.resolve("mala.yaml"), Veedor.head() + "    PR01: 180\n");
    assertThat(type("entregar", "mala.yaml", "--salida", "e.zip").err()).contains("mala.yaml:6");
    assertThat(type("entregar", "--salida", "e.zip").err()).contains("--entidad y --vigencia");
    assertThat(type("entregar", "mía.yaml").err()).contains("--salida");
    assertThat(folder.resolve("e.zip")).doesNotExist();
    assertThat(type("comprobar", "e.zip").err()).contains("e.zip: no es un archivo o no existe");
  }
}
