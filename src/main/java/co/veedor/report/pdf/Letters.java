package co.veedor.report.pdf;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Letters of this machine that go into documents.
 *
 * @param plain upright letters
 * @param bold heavy letters
 */
record Letters(File plain, File bold) {
  private static final int DEEPEST = 6;

  /** Free families that hold every letter of Spanish, those with most signs first. */
  private static final List<List<String>> FAMILIES =
      List.of(
          List.of("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
          List.of("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
          List.of("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
          List.of("Carlito-Regular.ttf", "Carlito-Bold.ttf"),
          List.of("arial.ttf", "arialbd.ttf"));

  /**
   * The letters of this machine.
   *
   * @throws FaultException when it has none that serve
   */
  static Letters find() {
    String home = System.getProperty("user.home", ".");
    return find(
        Stream.of(
                "/usr/share/fonts",
                "/usr/local/share/fonts",
                home + "/.fonts",
                home + "/.local/share/fonts",
                "/Library/Fonts",
                "C:/Windows/Fonts")
            .map(Path::of)
            .toList());
  }

  /**
   * The letters below some folders.
   *
   * @throws FaultException when there are none that serve
   */
  static Letters find(List<Path> folders) {
    Map<String, Path> files = new HashMap<>();
    folders.stream().filter(Files::isDirectory).forEach(folder -> gather(folder, files));
    return FAMILIES.stream()
        .filter(files.keySet()::containsAll)
        .findFirst()
        .map(names -> letters(names, files))
        .orElseThrow(Letters::none);
  }

  private static Letters letters(List<String> names, Map<String, Path> files) {
    return new Letters(files.get(names.get(0)).toFile(), files.get(names.get(1)).toFile());
  }

  private static void gather(Path folder, Map<String, Path> files) {
    try (Stream<Path> found = Files.walk(folder, DEEPEST)) {
      found.forEach(file -> files.putIfAbsent(file.getFileName().toString(), file));
    } catch (IOException | UncheckedIOException unreadable) {
      // A folder that cannot be read offers no letters; others may.
    }
  }

  private static FaultException none() {
    return new FaultException(
        Kind.USAGE,
        Fault.at(
            Place.of("informe.pdf"),
            "esta máquina no tiene letras para el PDF",
            "el paquete fonts-dejavu-core o fonts-liberation instalado, o --formatos sin pdf"));
  }
}
