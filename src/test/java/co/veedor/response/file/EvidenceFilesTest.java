package co.veedor.response.file;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.response.Attachment;
import co.veedor.response.Evidence;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in the files of evidence, and that nothing outside their folder is opened. */
class EvidenceFilesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "acta.pdf, leido",
    "vacio.pdf, vacio",
    "cifrado.pdf, cifrado",
    "cortado.pdf, ilegible",
    "imagen.pdf, otro-tipo",
    "nada.pdf, falta",
    "../preguntas.yaml, fuera",
    "../evidencias/acta.pdf, leido",
    "/etc/passwd, fuera",
    "C:\\actas\\acta.pdf, fuera",
    ".., fuera"
  })
  void a_file_is_told_by_its_content(String name, String state) {
    Path cases = Veedor.ROOT.resolve("rules/caso/evidencias");
    assertThat(found(cases, name).state()).isEqualTo(state);
  }

  @Test
  void a_link_of_the_file_system_does_not_lead_out() throws IOException {
    Path secret = Files.createFile(folder.resolve("secreto.pdf"));
    Path inside = Files.createDirectory(folder.resolve("dentro"));
    Files.createSymbolicLink(inside.resolve("acta.pdf"), secret);
    Files.createSymbolicLink(inside.resolve("carpeta"), folder);
    assertThat(found(inside, "acta.pdf").state()).isEqualTo(Attachment.OUTSIDE);
    assertThat(found(inside, "carpeta/secreto.pdf").state()).isEqualTo(Attachment.OUTSIDE);
  }

  @Test
  void a_workbook_is_a_workbook_whatever_it_is_called() throws IOException {
    for (String name : List.of("libro.xlsx", "libro.pdf", "libro.docx")) {
      zip(name, "xl/workbook.xml", "[Content_Types].xml");
    }
    zip("con-macros.xlsx", "[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin");
    Files.writeString(folder.resolve("roto.xlsx"), "PK\u0003\u0004 no es un libro");
    assertThat(found(folder, "libro.xlsx"))
        .extracting(Attachment::state, Attachment::type)
        .containsExactly(Attachment.READ, "libro de Excel");
    assertThat(found(folder, "libro.pdf").state()).isEqualTo(Attachment.OTHER_TYPE);
    assertThat(found(folder, "libro.docx").state()).isEqualTo(Attachment.UNREADABLE);
    assertThat(found(folder, "con-macros.xlsx").state()).isEqualTo(Attachment.UNREADABLE);
    assertThat(found(folder, "roto.xlsx").state()).isEqualTo(Attachment.UNREADABLE);
  }

  @Test
  void a_text_is_what_it_says_unless_it_says_it_is_a_document() throws IOException {
    Files.writeString(folder.resolve("texto.pdf"), "Esto no es un PDF");
    Files.writeString(folder.resolve("nota.txt"), "Un texto no tiene marcas");
    Files.writeString(folder.resolve("datos.csv"), "a;b\n1;2\n");
    Files.writeString(folder.resolve("correo.eml"), "From: a@b.co\nTo: c@d.co\n\nHola\n");
    Files.writeString(folder.resolve("acta.firma"), "Nadie sabe qué es esto");
    assertThat(found(folder, "texto.pdf"))
        .extracting(Attachment::state, Attachment::type)
        .containsExactly(Attachment.OTHER_TYPE, "texto");
    for (String name : List.of("nota.txt", "datos.csv", "correo.eml", "acta.firma")) {
      assertThat(found(folder, name).state()).as(name).isEqualTo(Attachment.READ);
    }
  }

  @Test
  void a_package_with_a_password_is_told() throws IOException {
    zip("todo.zip", "acta.txt");
    byte[] bytes = Files.readAllBytes(folder.resolve("todo.zip"));
    bytes[6] |= 1;
    Files.write(folder.resolve("clave.zip"), bytes);
    assertThat(found(folder, "todo.zip").state()).isEqualTo(Attachment.READ);
    assertThat(found(folder, "clave.zip").state()).isEqualTo(Attachment.ENCRYPTED);
  }

  @Test
  void an_office_file_with_a_password_is_kept_in_the_old_container() throws IOException {
    byte[] old =
        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("plan.docx"), old);
    Files.write(folder.resolve("plan.doc"), old);
    assertThat(found(folder, "plan.docx").state()).isEqualTo(Attachment.ENCRYPTED);
    assertThat(found(folder, "plan.doc").state()).isEqualTo(Attachment.READ);
  }

  @Test
  void the_digest_is_the_one_anybody_gets() throws IOException {
    Files.writeString(folder.resolve("abc.txt"), "abc");
    assertThat(found(folder, "abc.txt"))
        .extracting(Attachment::digest, Attachment::size)
        .containsExactly("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3L);
  }

  private void zip(String name, String... entries) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
      }
    }
  }

  private static Attachment found(Path folder, String name) {
    Evidence shown = new Evidence(name, name, null, null, Evidence.PENDING, List.of());
    return new EvidenceFiles(folder).opened(shown).source().found();
  }
}
