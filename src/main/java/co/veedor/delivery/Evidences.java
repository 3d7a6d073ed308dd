package co.veedor.delivery;

import co.veedor.response.Response;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files a response shows as evidence, beside it. */
public final class Evidences {
  private Evidences() {}

  /** Where a file named by a response lies, below its folder; empty when it leads out of it. */
  static Optional<Path> inside(Path folder, String name) {
    try {
      Path named = Path.of(name.replace('\\', '/'));
      Path file = folder.resolve(named).normalize();
      return named.isAbsolute() || !file.startsWith(folder) ? Optional.empty() : Optional.of(file);
    } catch (InvalidPathException broken) {
      return Optional.empty();
    }
  }

  /**
   * The files that were read when the response was opened, by their path from its folder.
   *
   * @param folder where the response lies
   */
  public static Map<String, Path> of(Response response, Path folder) {
    Path home = folder.toAbsolutePath().normalize();
    Map<String, Path> files = new TreeMap<>();
    response
        .evidence()
        .map(each -> each.source())
        .filter(source -> !source.found().digest().isEmpty())
        .flatMap(source -> inside(home, source.file()).stream())
        .filter(Files::isRegularFile)
        .forEach(file -> files.put(home.relativize(file).toString().replace('\\', '/'), file));
    return files;
  }
}
