package co.veedor.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Veedor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory does not grow with the rows of a matrix, and nothing stays behind. */
class LargeMatrixTest {
  private static final int ROWS = 10_000;
  private static final int SECONDS = 180;
  private static final Pattern ROW = Pattern.compile("<row ");

  @TempDir private Path folder;

  @Test
  void ten_thousand_rows_fit_into_little_memory() throws Exception {
    Path book = folder.resolve("grande.xlsx");
    Path left = Files.createDirectories(folder.resolve("temporal"));
    Path log = folder.resolve("salida.log");
    Process process =
        new ProcessBuilder(command(book, left))
            .directory(Veedor.ROOT.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("it ended").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    try (ZipFile zip = new ZipFile(book.toFile())) {
      String matrix = largest(zip);
      assertThat(ROW.matcher(matrix).results()).hasSize(ROWS + 1);
      assertThat(matrix)
          .contains("<dataValidations count=\"4\"", "<autoFilter ref=\"A1:", "<hyperlinks>");
      assertThat(zip.stream().filter(entry -> entry.getName().startsWith("xl/charts/chart")))
          .isNotEmpty();
    }
    try (Stream<Path> files = Files.list(left)) {
      assertThat(files.filter(file -> !file.toString().contains("hsperfdata"))).isEmpty();
    }
  }

  private static List<String> command(Path book, Path temporary) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + temporary));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(LargeMatrix.class.getName(), book.toString(), Integer.toString(ROWS)));
    return command;
  }

  private static String largest(ZipFile zip) throws IOException {
    var entry =
        zip.stream()
            .filter(each -> each.getName().startsWith("xl/worksheets/sheet"))
            .max(java.util.Comparator.comparingLong(java.util.zip.ZipEntry::getSize))
            .orElseThrow();
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
