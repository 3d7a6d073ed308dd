package co.veedor.cli;

import co.veedor.report.WrittenFile;
import co.veedor.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code respaldo}: a copy of everything the service keeps, also while it runs. */
@Command(
    name = "respaldo",
    description = "Copia todo lo que guarda el servicio en un archivo; puede hacerse en marcha.")
final class BackupCommand implements Callable<Integer> {
  private final Workplace workplace;

  @Mixin private DataFolder data = new DataFolder();

  @Option(
      names = "--salida",
      paramLabel = "COPIA",
      required = true,
      description = "El archivo que se escribe (.zip).")
  private Path output;

  BackupCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    data.checkThere(workplace);
    Path file = workplace.here().resolve(output);
    try (Store store = data.open(workplace)) {
      WrittenFile.write(file, out -> store.backups().write(out));
      workplace.out().println("Copia escrita en " + output + " (" + size(file) + " KiB).");
    }
    return Commands.DONE;
  }

  private static long size(Path file) {
    try {
      return (Files.size(file) + 1023) / 1024;
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
