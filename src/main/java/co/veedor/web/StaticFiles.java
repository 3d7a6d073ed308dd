package co.veedor.web;

import co.veedor.document.Digest;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What pages are made of: style, script and pictures in {@code reports/paginas/estatico/}, read
 * once. Each has a path that tells its content, so that a browser never asks for it twice.
 */
final class StaticFiles {
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "woff2", "font/woff2");
  private static final int LETTERS = 12;

  private final Map<String, Reply.Plain> files = new LinkedHashMap<>();
  private final Map<String, String> paths = new LinkedHashMap<>();

  /** The files of {@code folder}; endings nobody knows are left out. */
  StaticFiles(Path folder) {
    try (Stream<Path> found = Files.list(folder)) {
      for (Path file : found.sorted().toList()) {
        put(folder.relativize(file).toString(), file);
      }
    } catch (IOException missing) {
      throw new FaultException(
          Kind.CONTENT,
          Fault.at(Place.of(folder.toString()), "no se puede leer la carpeta", "los estilos"));
    }
  }

  private void put(String name, Path file) throws IOException {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null) {
      return;
    }
    byte[] bytes = Files.readAllBytes(file);
    String print = Digest.of(bytes).substring(0, LETTERS);
    files.put(print + "/" + name, new Reply.Plain(type, bytes, true));
    paths.put(name, "/estatico/" + print + "/" + name);
  }

  /** The path of each file, by its name. */
  Map<String, String> paths() {
    return paths;
  }

  /** Answers {@code /estatico/{huella}/{nombre}}. */
  Reply get(Call call) {
    Reply file = files.get(call.value("huella") + "/" + call.value("nombre"));
    if (file == null) {
      throw Problem.missing("Ese archivo no existe.");
    }
    return file;
  }
}
