package co.veedor.response.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that are broken, hostile or not what they seem: a clear message, status 2, no more. */
class HostileBookTest {
  private static final String SHEET = "xl/worksheets/sheet3.xml";

  @TempDir private Path folder;

  private void refused(String book, String... words) {
    Terminal done = Terminal.type(folder, "evaluar", book, "--salida", "salida");
    assertThat(done.status()).as(done.err()).isEqualTo(2);
    assertThat(done.out()).isEmpty();
    assertThat(done.err()).contains(book).contains(words).doesNotContain("Exception", "\tat ");
    assertThat(folder.resolve("salida")).doesNotExist();
  }

  @Test
  void a_bomb_is_not_unpacked() throws IOException {
    Path book = Books.example(folder, workbook -> {});
    byte[] zeros = new byte[1 << 20];
    java.util.Arrays.fill(zeros, (byte) ' ');
    try (var zip = java.nio.file.FileSystems.newFileSystem(book);
        OutputStream part = Files.newOutputStream(zip.getPath("xl/sharedStrings.xml"))) {
      part.write("<sst>".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 600; i++) {
        part.write(zeros);
      }
    }
    long before = System.nanoTime();
    refused("libro.xlsx", "demasiado grande al descomprimirlo");
    assertThat((System.nanoTime() - before) / 1_000_000_000).isLessThan(10);
  }

  @Test
  void a_sheet_of_fifty_megabytes_is_refused() throws IOException {
    Path book = Books.example(folder, workbook -> {});
    try (var zip = java.nio.file.FileSystems.newFileSystem(book);
        OutputStream part = Files.newOutputStream(zip.getPath(SHEET))) {
      part.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
      for (int row = 1; row < 700_000; row++) {
        part.write(
            ("<row r=\""
                    + row
                    + "\"><c r=\"B"
                    + row
                    + "\"><v>"
                    + row
                    + "</v></c><c r=\"C"
                    + row
                    + "\"><v>1</v></c></row>")
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    refused("libro.xlsx", "demasiad");
  }

  @Test
  void external_entities_are_refused() throws IOException {
    Path book = Books.example(folder, workbook -> {});
    Path secret = Files.writeString(folder.resolve("secreto.txt"), "SECRETO");
    Books.part(
        book,
        "xl/sharedStrings.xml",
        text ->
            text.replaceFirst(
                    "<sst", "<!DOCTYPE sst [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><sst")
                .replaceFirst("<t>", "<t>&x;"));
    refused("libro.xlsx", "DOCTYPE");
  }

  @Test
  void entities_that_multiply_are_refused() throws IOException {
    Path book = Books.example(folder, workbook -> {});
    Books.part(
        book,
        SHEET,
        text -> "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><a>&b;</a>");
    refused("libro.xlsx", "DOCTYPE");
  }

  @Test
  void macros_are_refused() throws IOException {
    Path book = Books.example(folder, workbook -> {});
    Books.part(book, "xl/vbaProject.bin", text -> "x");
    Files.copy(book, folder.resolve("libro.xlsm"));
    refused("libro.xlsx", "macros");
    refused("libro.xlsm", "macros");
  }

  @Test
  void an_old_workbook_is_told() throws IOException {
    try (HSSFWorkbook old = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("libro.xls"))) {
      old.createSheet("Preguntas");
      old.write(out);
    }
    refused("libro.xls", "97-2003", ".xlsx");
  }

  @Test
  void a_locked_workbook_is_told() throws Exception {
    Path book = Books.example(folder, workbook -> {});
    try (POIFSFileSystem locked = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("clave");
      try (OutputStream out = encryptor.getDataStream(locked)) {
        out.write(Files.readAllBytes(book));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      locked.writeFilesystem(bytes);
      Files.write(book, bytes.toByteArray());
    }
    refused("libro.xlsx", "cifrado");
  }

  @Test
  void what_is_no_workbook_is_told() throws IOException {
    Files.writeString(folder.resolve("texto.xlsx"), "a;b;c");
    Files.write(folder.resolve("roto.xlsx"), new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9, 9});
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("otro.xlsx")))) {
      zip.putNextEntry(new ZipEntry("hola.txt"));
    }
    refused("texto.xlsx", "no es un libro de Excel");
    refused("roto.xlsx", "dañado");
    refused("otro.xlsx", "no un libro de Excel");
    refused("falta.xlsx", "no existe");
  }

  @Test
  void a_wrong_encoding_is_told() throws IOException {
    Path book = Books.example(folder, workbook -> {});
    try (var zip = java.nio.file.FileSystems.newFileSystem(book)) {
      Path part = zip.getPath("xl/sharedStrings.xml");
      Files.write(part, Files.readString(part).getBytes(StandardCharsets.ISO_8859_1));
    }
    refused("libro.xlsx", "dañado", "sharedStrings");
  }

  @Test
  void a_hundred_thousand_empty_rows_do_no_harm() throws IOException {
    Path book = Books.example(folder, workbook -> {});
    StringBuilder rows = new StringBuilder();
    for (int row = 5_000; row < 105_000; row++) {
      rows.append("<row r=\"")
          .append(row)
          .append("\"><c r=\"A")
          .append(row)
          .append("\" s=\"1\"/></row>");
    }
    Books.part(book, SHEET, text -> text.replace("</sheetData>", rows + "</sheetData>"));
    assertThat(Terminal.type(folder, "evaluar", "libro.xlsx").status()).isZero();
  }
}
