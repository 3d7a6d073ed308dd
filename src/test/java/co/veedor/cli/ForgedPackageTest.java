package co.veedor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Terminal;
import co.veedor.support.Zips;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Packages somebody changed, and changed all the hashes with it. */
class ForgedPackageTest extends FilesPackage {
  @Test
  void a_part_that_changed_is_missing_or_was_added_is_named() throws IOException {
    Map<String, byte[]> parts = delivered();
    parts.remove("informes/informe.pdf");
    parts.put("informes/otro.pdf", new byte[1]);
    parts.put("afirmaciones.csv", new byte[2]);
    Zips.write(folder.resolve("e.zip"), parts);
    Terminal done = type("comprobar", "e.zip");
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.err())
        .contains(
            "e.zip!informes/informe.pdf: la parte falta.",
            "e.zip!informes/otro.pdf: la parte sobra",
            "e.zip!afirmaciones.csv: la parte cambió.");
  }

  @Test
  void a_number_forged_with_all_its_hashes_does_not_come_out_again() throws IOException {
    Map<String, byte[]> parts = delivered();
    String result = Zips.text(parts, "resultado.json");
    // Three answers and a zero: (80 + 60 + 0 + 40) / 4.
    assertThat(result).contains("\"value\" : 45,");
    Zips.forge(
        parts,
        "resultado.json",
        result.replaceFirst("\"value\" : 45,", "\"value\" : 95,").getBytes(StandardCharsets.UTF_8));
    Zips.write(folder.resolve("e.zip"), parts);
    Terminal done = type("comprobar", "e.zip");
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.out()).contains("Cambian 1 de ", ".value: 95 → 45");
    assertThat(done.err()).contains("La entrega no se sostiene");
  }

  @Test
  void a_list_or_an_evidence_forged_with_all_its_hashes_is_found() throws IOException {
    Map<String, byte[]> parts = delivered();
    String claims = Zips.text(parts, "afirmaciones.csv");
    Zips.forge(
        parts,
        "afirmaciones.csv",
        claims.replace("sin respaldo", "respaldada").getBytes(StandardCharsets.UTF_8));
    Zips.write(folder.resolve("lista.zip"), parts);
    Terminal list = type("comprobar", "lista.zip");
    assertThat(list.status()).isEqualTo(2);
    assertThat(list.out()).contains("No son los que salen de estas respuestas: afirmaciones.csv.");
    parts = delivered();
    Zips.forge(parts, "respuestas/2019/evidencias/acta nº 1.txt", new byte[] {65});
    Zips.write(folder.resolve("acta.zip"), parts);
    Terminal evidence = type("comprobar", "acta.zip");
    assertThat(evidence.status()).isEqualTo(2);
    assertThat(evidence.out()).contains("Evidencias halladas junto a las respuestas: ");
  }

  @Test
  void a_forged_report_is_told_and_the_true_one_written() throws IOException {
    Map<String, byte[]> parts = delivered();
    byte[] matrix = parts.get("informes/matriz-brechas.xlsx");
    Zips.forge(parts, "informes/informe.pdf", new byte[] {65});
    Zips.write(folder.resolve("e.zip"), parts);
    assertThat(type("comprobar", "e.zip", "--informes", "aquí").out())
        .contains("3 de 4; difieren informe.pdf", "Los que salen aquí están en aquí.");
    assertThat(folder.resolve("aquí/matriz-brechas.xlsx")).hasBinaryContent(matrix);
  }

  @Test
  void a_receipt_or_a_manifest_that_tells_otherwise_is_found_with_any_content() throws IOException {
    for (String part : List.of("recibo.json", "manifiesto.json", "LEAME.txt")) {
      Map<String, byte[]> parts = delivered();
      byte[] forged =
          Zips.text(parts, part)
              .replace("2019-12-31", "2019-12-30")
              .replace("31 de diciembre", "30 de diciembre")
              .getBytes(StandardCharsets.UTF_8);
      assertThat(forged).isNotEqualTo(parts.get(part));
      Zips.forge(parts, part, forged);
      Zips.write(folder.resolve("e.zip"), parts);
      Terminal done = type("comprobar", "e.zip");
      assertThat(done.out()).contains("No son los que salen de estas respuestas: " + part + ".");
      assertThat(done.status()).isEqualTo(2);
    }
  }

  @Test
  void a_part_that_belongs_to_no_package_is_named() throws IOException {
    Map<String, byte[]> parts = delivered();
    Zips.add(parts, "informes/informe-final.pdf", new byte[] {65});
    Zips.write(folder.resolve("e.zip"), parts);
    Terminal done = type("comprobar", "e.zip");
    assertThat(done.out())
        .contains("No son parte de una entrega de este resultado: informes/informe-final.pdf.");
    assertThat(done.status()).isEqualTo(2);
  }

  @Test
  void the_day_and_reading_of_the_receipt_and_its_program_are_held_against_the_result()
      throws IOException {
    String result = Zips.text(delivered(), "resultado.json");
    Files.writeString(
        folder.resolve("día.json"),
        result.replaceFirst(
            "(\"receipt\" : \\{[^}]*\"asOf\" : )\"2019-12-31\"", "$1\"2019-12-30\""));
    assertThat(type("recalcular", "día.json", "mía.yaml").out())
        .contains("receipt.asOf: 2019-12-30 → 2019-12-31");
    Files.writeString(
        folder.resolve("otro.json"),
        result.replaceFirst("\"program\" : \"[^\"]*\"", "\"program\" : \"otro 9\""));
    Terminal done = type("recalcular", "otro.json", "mía.yaml");
    assertThat(done.out()).contains("Versión del programa: otro 9 → veedor ");
    assertThat(done.status()).isEqualTo(2);
  }
}
