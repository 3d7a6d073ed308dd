package co.veedor.report.paper;

import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The entity's picture.
 *
 * @param picture a PNG
 * @param alternative what it shows, for whoever cannot see it
 */
public record Logo(Picture picture, String alternative) {
  private static final int LARGEST = 2 << 20;
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int HEADER = 24;

  /**
   * Reads a PNG; null, with a fault, when there is none.
   *
   * @param place where it is named
   */
  static Logo read(Path file, String alternative, Place place, FaultList faults) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length >= HEADER
          && bytes.length <= LARGEST
          && Arrays.equals(Arrays.copyOf(bytes, SIGNATURE.length), SIGNATURE)) {
        return new Logo(new Picture("logo", () -> bytes), alternative);
      }
      faults.add(place, "el logo no sirve", "una imagen PNG de menos de 2 MiB");
    } catch (IOException unreadable) {
      faults.add(place, "no se puede leer el logo", "una imagen PNG en la carpeta reports");
    }
    return null;
  }
}
