package co.veedor.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Twelve towns with one answer in each part of the 2019 tool. Those of the sixth category declare
 * 0, 10 … 60 in the first; the others, of the first category, 70, 80, 90, 0 and 10.
 */
public final class Towns {
  /** How many there are. */
  public static final int ALL = 12;

  /** How many of them, the first ones, are of the sixth category. */
  public static final int SIXTH = 7;

  private Towns() {}

  /** The id of a town, by its number from 0. */
  public static String id(int town) {
    return "90%03d".formatted(town);
  }

  /** The response of a town for a period. */
  public static String text(int town, String period) {
    return """
        entity: {name: Alcaldía de Macondo %d, id: "%s", order: territorial, kind: alcaldia, category: %d, population: %d}
        period: "%s"
        answeredOn: 2019-12-31
        answers:
          gobierno-digital-2019:
            ID01: {declared: %d, evidence: [{title: Acta secreta %d, url: "https://macondo%d.gov.co/acta", status: aceptada}], note: Nota reservada %d}
            PR01: %d
        """
        .formatted(
            town,
            id(town),
            town < SIXTH ? 6 : 1,
            7331 + town,
            period,
            10 * (town % 10),
            town,
            town,
            town,
            5 * town);
  }

  /** Writes the responses of 2019 into a folder that does not exist yet: {@code m0.yaml} and on. */
  public static void write(Path folder) throws IOException {
    Files.createDirectory(folder);
    for (int town = 0; town < ALL; town++) {
      Files.writeString(file(folder, town), text(town, "2019"));
    }
  }

  /** The file of a town in the folder it was written to. */
  public static Path file(Path folder, int town) {
    return folder.resolve("m" + town + ".yaml");
  }
}
