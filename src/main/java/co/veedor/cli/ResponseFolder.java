package co.veedor.cli;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The response files below a folder; reports of ours among them are passed over. */
final class ResponseFolder {
  /** What a spreadsheet leaves beside a workbook that is open. */
  private static final String OPEN_IN_EXCEL = "~$";

  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", ".csv", ".xlsx");

  private final Path folder;
  private final String name;
  private final List<Path> files;

  /**
   * Looks into a folder.
   *
   * @param name the folder as the person named it
   * @throws FaultException when nothing is there
   */
  ResponseFolder(Workplace workplace, Path folder, String name) {
    this.folder = folder;
    this.name = name;
    Set<String> written =
        workplace.formats().apply(workplace.layout().get()).stream()
            .flatMap(format -> format.fileNames().stream())
            .collect(Collectors.toSet());
    this.files = find(written);
  }

  /** Every file, in the order of their paths; at least one. */
  List<Path> files() {
    return files;
  }

  /** A file as the person would name it. */
  String named(Path file) {
    return Path.of(name).resolve(folder.relativize(file)).toString();
  }

  private List<Path> find(Set<String> written) {
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> sorted =
          found
              .filter(Files::isRegularFile)
              .filter(ResponseFolder::isResponse)
              .filter(file -> !written.contains(file.getFileName().toString()))
              .filter(file -> !file.getFileName().toString().startsWith(OPEN_IN_EXCEL))
              .sorted()
              .toList();
      if (!sorted.isEmpty()) {
        return sorted;
      }
    } catch (IOException unreadable) {
      throw nothing("no se puede leer la carpeta");
    }
    throw nothing("no hay archivos de respuestas");
  }

  private static boolean isResponse(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  private FaultException nothing(String what) {
    return new FaultException(
        Kind.USAGE,
        Fault.at(
            Place.of(name), what, "una carpeta con archivos .yaml, .yml, .json, .csv o .xlsx"));
  }
}
