package co.veedor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import co.veedor.support.Zips;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A package of files: two claims nobody backs whole, and one that is backed. */
abstract class FilesPackage {
  private static byte[] made;

  @TempDir Path folder;

  /** PR01 is backed whole, PR02 in part for want of more, PR03 by a document nobody accepted. */
  @BeforeEach
  void write() throws IOException {
    Files.createDirectory(folder.resolve("evidencias"));
    Files.writeString(folder.resolve("evidencias/acta nº 1.txt"), "Acta del comité");
    Files.writeString(
        folder.resolve("mía.yaml"),
        Veedor.head()
            + """
                PR01:
                  declared: 80
                  evidence: [{title: "=Acta", file: "evidencias/acta nº 1.txt", status: aceptada}]
                PR02:
                  declared: 60
                  evidence: [{title: Otra, file: evidencias/no-hay.txt}]
                PR03: 0
                PR04: 40
            """
                .indent(2));
  }

  Terminal type(String... arguments) {
    return Terminal.type(folder, arguments);
  }

  /** The package of the files; the same files give the same bytes, so it is made once. */
  Map<String, byte[]> delivered() throws IOException {
    if (made == null) {
      Terminal done = type("entregar", "mía.yaml", "--salida", "e.zip");
      assertThat(done.err()).isEmpty();
      assertThat(done.status()).isZero();
      made = Files.readAllBytes(folder.resolve("e.zip"));
    }
    Files.write(folder.resolve("e.zip"), made);
    return Zips.parts(folder.resolve("e.zip"));
  }
}
