package co.veedor.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a screen, with a profile of its own that recalculates what it opens. */
final class Office {
  private static final String ALWAYS_RECALCULATE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
          <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
        </item>
      </oor:items>
      """;

  private static final int SECONDS = 240;

  private final Path folder;

  /** An office that keeps its profile and what it makes below {@code folder}. */
  Office(Path folder) {
    this.folder = folder;
  }

  /** The same workbook, opened, computed again and saved. */
  Path recalculated(Path workbook) throws IOException {
    Path user = Files.createDirectories(folder.resolve("perfil/user"));
    Files.writeString(user.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
    Path out = Files.createDirectories(folder.resolve("recalculado"));
    long start = System.nanoTime();
    run(
        "soffice",
        "-env:UserInstallation=" + user.getParent().toUri(),
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        out.toString(),
        workbook.toString());
    Path made = out.resolve(workbook.getFileName());
    assertThat(made).as("LibreOffice opened and saved the workbook").exists();
    System.out.printf(
        "LibreOffice recalculó %s en %.1f s%n",
        workbook.getFileName(), (System.nanoTime() - start) / 1e9);
    return made;
  }

  private void run(String... command) throws IOException {
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("soffice.log").toFile())
              .start();
    } catch (IOException missing) {
      throw new AssertionError(
          "Falta LibreOffice para comprobar las fórmulas: instale el paquete libreoffice-calc.",
          missing);
    }
    try {
      assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("LibreOffice ended").isTrue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("soffice.log"))).isZero();
  }
}
