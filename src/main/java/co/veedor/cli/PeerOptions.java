package co.veedor.cli;

import co.veedor.comparison.peer.Dimension;
import co.veedor.comparison.peer.Pseudonyms;
import co.veedor.document.FileBytes;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** What a person may say of a comparison between entities. */
final class PeerOptions {
  private static final int KEY_LIMIT = 1024 * 1024;

  @Option(
      names = "--por",
      paramLabel = "LISTA",
      split = ",",
      description =
          "De qué se hacen los grupos, de mayor a menor: orden, tipo, categoria, poblacion. Si no se"
              + " dice, los cuatro.")
  private List<String> by = Dimension.codes();

  @Option(
      names = "--entidad",
      paramLabel = "CÓDIGO",
      description = "Dice dónde está esta entidad dentro de su grupo.")
  private String entity;

  @Option(
      names = "--vigencia",
      paramLabel = "VIGENCIA",
      description = "La vigencia que se compara. Si no se dice, la última que haya.")
  private String period = "";

  @Option(
      names = "--sin-nombres",
      description = "Escribe además una copia sin nombres ni códigos: sin-nombres.jsonl.")
  private boolean withoutNames;

  @Option(
      names = "--clave",
      paramLabel = "ARCHIVO",
      description =
          "Archivo secreto del que salen los seudónimos y qué grupos se esconden juntos: con el mismo,"
              + " no cambian. Si no se dice, los seudónimos son al azar.")
  private Path key;

  String entity() {
    return entity;
  }

  String period() {
    return period;
  }

  boolean withoutNames() {
    return withoutNames;
  }

  /** Whether anything was said that only a comparison between entities understands. */
  boolean isUsed() {
    return entity != null
        || withoutNames
        || key != null
        || !period.isEmpty()
        || !by.equals(Dimension.codes());
  }

  /** What groups are made by. */
  List<Dimension> dimensions() {
    FaultList faults = new FaultList(Kind.USAGE);
    Set<String> told = new LinkedHashSet<>(by);
    told.stream()
        .filter(each -> !Dimension.codes().contains(each))
        .forEach(
            each ->
                faults.unknown(
                    Place.of("--por"),
                    "no se puede agrupar por «" + each + "»",
                    "uno o varios de: " + String.join(", ", Dimension.codes()),
                    each,
                    Dimension.codes()));
    faults.stopIfAny();
    return told.stream().map(Dimension::of).toList();
  }

  /** Whether a key was given that holds from one run to the next. */
  boolean isKeyed() {
    return key != null;
  }

  /** Pseudonyms under the key; null when nobody asked for anything that needs them. */
  Pseudonyms pseudonyms(Workplace workplace) {
    if (key == null && !withoutNames) {
      return null;
    }
    if (key == null) {
      return Pseudonyms.passing();
    }
    byte[] bytes =
        FileBytes.read(
            workplace.here().resolve(key), key.toString(), Kind.USAGE, "un archivo", KEY_LIMIT);
    if (bytes.length < Pseudonyms.SHORTEST) {
      throw new FaultException(
          Kind.USAGE,
          Fault.at(
              Place.of("--clave"),
              "«" + key + "» es muy corta para un secreto",
              "al menos " + Pseudonyms.SHORTEST + " bytes al azar"));
    }
    return new Pseudonyms(bytes);
  }
}
