package co.veedor.cli;

import co.veedor.store.Store;
import co.veedor.store.StoreSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says where the service keeps things. */
final class DataFolder {
  private static final String USUAL = "datos";

  @Option(
      names = "--datos",
      paramLabel = "DIR",
      description = "La carpeta de datos; si no se dice, «datos» en la carpeta actual.")
  private Path folder = Path.of(USUAL);

  /** What the option came to in a workplace. */
  StoreSettings settings(Workplace workplace) {
    return workplace.database().apply(workplace.here().resolve(folder));
  }

  /**
   * Makes sure that something is kept there: opening would make it otherwise.
   *
   * @throws co.veedor.fault.FaultException when nothing is
   */
  void checkThere(Workplace workplace) {
    StoreSettings settings = settings(workplace);
    if (settings.url().isEmpty() && !Files.exists(settings.folder().resolve("veedor.db"))) {
      throw UsageFaults.wrong(
          "--datos", "«" + folder + "» no tiene datos de Veedor", "la carpeta del servicio");
    }
  }

  /** What is kept there, open. */
  Store open(Workplace workplace) {
    return Store.open(settings(workplace), workplace.now());
  }
}
