package co.veedor.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.veedor.fault.FaultException;
import co.veedor.support.Zips;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives made to hurt whoever opens them. */
class HostileArchiveTest {
  private static final byte[] ONE = {65};

  @TempDir private Path folder;

  private void refused(String told) {
    try (Staging staging = new Staging()) {
      assertThatThrownBy(() -> Opened.open(folder.resolve("e.zip"), "e.zip", staging))
          .isInstanceOf(FaultException.class)
          .hasMessageContaining(told);
    }
  }

  private void written(Map<String, byte[]> parts) throws IOException {
    Zips.write(folder.resolve("e.zip"), parts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../fuera.txt",
        "/etc/fuera.txt",
        "a/../../fuera.txt",
        "C:/fuera.txt",
        "a\\..\\fuera.txt",
        "a//b",
        "./a",
        "a\nb",
        "a/"
      })
  void no_part_leaves_its_folder(String name) throws IOException {
    written(Map.of(name, name.endsWith("/") ? new byte[0] : ONE));
    refused("lleva fuera de su carpeta o no es válido");
    assertThat(folder.resolve("fuera.txt")).doesNotExist();
  }

  private interface Filling {
    void into(ZipArchiveOutputStream zip) throws IOException;
  }

  private void packed(Filling filling) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve("e.zip"));
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      filling.into(zip);
    }
  }

  private static void put(ZipArchiveOutputStream zip, ZipArchiveEntry entry) throws IOException {
    zip.putArchiveEntry(entry);
    zip.write(ONE);
    zip.closeArchiveEntry();
  }

  @Test
  void a_link_is_no_part() throws IOException {
    packed(
        zip -> {
          ZipArchiveEntry link = new ZipArchiveEntry("enlace");
          link.setUnixMode(0120777);
          put(zip, link);
        });
    refused("e.zip!enlace: la parte es un enlace o una carpeta");
  }

  @Test
  void no_name_is_there_twice() throws IOException {
    packed(
        zip -> {
          put(zip, new ZipArchiveEntry("resultado.json"));
          put(zip, new ZipArchiveEntry("resultado.json"));
        });
    refused("la parte está dos veces");
    written(Map.of("Resultado.json", ONE, "resultado.json", ONE));
    refused("la parte está dos veces");
  }

  @Test
  void no_part_is_the_folder_of_another() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("a", ONE);
    parts.put("a/b", ONE);
    written(parts);
    refused("la parte ocupa el lugar de otra");
  }

  @Test
  @Timeout(120)
  void a_bomb_stops_at_its_bound() throws IOException {
    byte[] zeros = new byte[1 << 20];
    packed(
        zip -> {
          zip.putArchiveEntry(new ZipArchiveEntry("bomba"));
          for (int i = 0; i < 1025; i++) {
            zip.write(zeros);
          }
          zip.closeArchiveEntry();
        });
    assertThat(Files.size(folder.resolve("e.zip"))).isLessThan(2L << 20);
    refused("e.zip!bomba: es demasiado grande al descomprimirlo");
  }

  @Test
  void too_many_parts_are_refused_by_their_index() throws IOException {
    packed(
        zip -> {
          for (int i = 0; i <= Archive.MOST_PARTS; i++) {
            put(zip, new ZipArchiveEntry("p" + i));
          }
        });
    refused("tiene demasiadas partes");
  }

  @Test
  void what_is_no_archive_or_cut_off_is_refused() throws IOException {
    Files.writeString(folder.resolve("e.zip"), "hola");
    refused("e.zip: no es un archivo .zip");
    written(Map.of("a", "b".repeat(500).getBytes(StandardCharsets.UTF_8)));
    byte[] whole = Files.readAllBytes(folder.resolve("e.zip"));
    byte[] cut = Arrays.copyOf(whole, whole.length / 2);
    Files.write(folder.resolve("e.zip"), cut);
    refused("no es un archivo .zip");
    byte[] spoilt = whole.clone();
    spoilt[35] ^= 0x55;
    spoilt[36] ^= 0x55;
    Files.write(folder.resolve("e.zip"), spoilt);
    refused("e.zip");
  }

  @Test
  void an_archive_of_something_else_is_no_delivery() throws IOException {
    written(Map.of("hola.txt", ONE));
    refused("falta la parte «manifiesto.json»");
    written(
        Map.of(
            "manifiesto.json",
            "{\"format\": \"otro\"}".getBytes(StandardCharsets.UTF_8),
            "SUMAS.sha256",
            ONE,
            "resultado.json",
            ONE));
    refused("veedor/entrega/1");
  }

  @Test
  void nothing_stands_before_or_behind_the_parts() throws IOException {
    written(Map.of("a", ONE));
    byte[] own = Files.readAllBytes(folder.resolve("e.zip"));
    Zips.write(folder.resolve("antes.zip"), Map.of("a", new byte[] {66}));
    byte[] before = Files.readAllBytes(folder.resolve("antes.zip"));
    try (OutputStream out = Files.newOutputStream(folder.resolve("e.zip"))) {
      out.write(before);
      out.write(own);
    }
    refused("lo que trae no es lo que dice su índice");
    byte[] commented = Arrays.copyOf(own, own.length + 2);
    commented[own.length - 2] = 2;
    Files.write(folder.resolve("e.zip"), commented);
    refused("lleva algo después de sus partes");
  }
}
