package co.veedor.delivery;

import co.veedor.document.FileBytes;
import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A package whose parts are all there, none more, each as it was when it was made.
 *
 * @param name the archive as the person named it
 * @param staging where it lies unpacked
 * @param manifest what it says of itself
 */
public record Opened(String name, Staging staging, Manifest manifest) {
  /**
   * Unpacks a package and holds every part against its hashes.
   *
   * @param name the archive as the person named it
   * @param into an empty place
   * @throws co.veedor.fault.FaultException when it is no package, or with every part that is
   *     missing, not listed or other than it was
   */
  public static Opened open(Path file, String name, Staging into) {
    Archive.unpack(file, name, into);
    FaultList faults = new FaultList(Kind.RESPONSE);
    Stream.of(Names.MANIFEST, Names.SUMS, Names.RESULT)
        .filter(needed -> !into.has(needed))
        .forEach(
            needed ->
                faults.add(
                    Place.of(name), "falta la parte «" + needed + "»", "una entrega de Veedor"));
    faults.stopIfAny();
    Manifest manifest = Manifest.read(text(into, Names.MANIFEST, name));
    Map<String, String> stated = new TreeMap<>();
    manifest.parts().forEach((path, held) -> stated.put(path, held.sha256()));
    compare(stated, found(into), name, faults);
    stated.put(Names.MANIFEST, into.digest(Names.MANIFEST));
    if (!stated.equals(Sums.read(text(into, Names.SUMS, name).text()))) {
      faults.add(
          Place.of(name + "!" + Names.SUMS),
          "las huellas no son las del manifiesto",
          "las mismas en los dos");
    }
    checkNamed(manifest, name, faults);
    faults.stopIfAny();
    return new Opened(name, into, manifest);
  }

  private static void checkNamed(Manifest manifest, String name, FaultList faults) {
    Stream.concat(manifest.answers().stream(), Stream.of(manifest.plan()))
        .filter(part -> !part.isEmpty() && !manifest.parts().containsKey(part))
        .forEach(
            part ->
                faults.add(
                    Place.of(name + "!" + Names.MANIFEST),
                    "nombra «" + part + "», que no está",
                    "las respuestas y el plan de la entrega"));
  }

  private static Map<String, String> found(Staging into) {
    Map<String, String> found = new TreeMap<>();
    into.parts().keySet().forEach(part -> found.put(part, into.digest(part)));
    found.remove(Names.MANIFEST);
    found.remove(Names.SUMS);
    return found;
  }

  private static void compare(
      Map<String, String> stated, Map<String, String> found, String name, FaultList faults) {
    Map<String, String> all = new TreeMap<>(stated);
    all.putAll(found);
    for (String part : all.keySet()) {
      Place place = Place.of(name + "!" + part);
      if (!found.containsKey(part)) {
        faults.add(place, "la parte falta", "la que dice el manifiesto");
      } else if (!stated.containsKey(part)) {
        faults.add(place, "la parte sobra: no está en el manifiesto", "solo las partes listadas");
      } else if (!found.get(part).equals(stated.get(part))) {
        faults.add(place, "la parte cambió", "la huella " + stated.get(part));
      }
    }
  }

  /** A part that is a text. */
  TextFile text(String part) {
    return text(staging, part, name);
  }

  private static TextFile text(Staging staging, String part, String archive) {
    String name = archive + "!" + part;
    byte[] bytes =
        FileBytes.read(staging.path(part), name, Kind.RESPONSE, "una parte", ResultFile.LIMIT);
    return TextFile.of(bytes, name, Kind.RESPONSE);
  }

  /** The response files by the name they are judged under. */
  public Map<String, Path> answers() {
    Map<String, Path> answers = new LinkedHashMap<>();
    manifest.answers().forEach(name -> answers.put(name, staging.path(name)));
    return answers;
  }

  /** The plan's file; null when there is none. */
  public Path plan() {
    return manifest.plan().isEmpty() ? null : staging.path(manifest.plan());
  }
}
