package co.veedor.cli;

import co.veedor.store.HistoryCheck;
import co.veedor.store.HistoryWords;
import co.veedor.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code restaurar}: puts a copy back into an empty folder or database, whole or not at all. */
@Command(
    name = "restaurar",
    description =
        "Pone una copia en una carpeta o base de datos vacía, después de comprobar que está"
            + " completa.")
final class RestoreCommand implements Callable<Integer> {
  private final Workplace workplace;

  @Parameters(index = "0", paramLabel = "COPIA", description = "El archivo que hizo «respaldo».")
  private Path copy;

  @Mixin private DataFolder data = new DataFolder();

  RestoreCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    Path file = workplace.here().resolve(copy);
    if (!Files.isRegularFile(file)) {
      throw UsageFaults.wrong(
          "COPIA", "«" + copy + "» no existe", "el archivo que hizo «respaldo»");
    }
    try (Store store = data.open(workplace)) {
      HistoryCheck check = store.backups().restore(file);
      workplace
          .out()
          .println(
              "Copia restaurada: la historia está completa, con " + check.rows() + " cambios.");
      if (!check.isWhole()) {
        // What was spoilt before the copy was made must still be there to be looked into.
        workplace
            .err()
            .println(
                "Pero "
                    + HistoryWords.told(check)
                    + ": vea cuál con ./veedor historial verificar.");
      }
    }
    return Commands.DONE;
  }
}
