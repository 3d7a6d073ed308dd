package co.veedor.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the project's content that a test may break. */
public final class ContentCopy {
  private ContentCopy() {}

  /** Copies questionnaires, rules and reports into {@code home}. */
  public static Path into(Path home) throws IOException {
    for (String folder : List.of("questionnaires", "rules", "reports")) {
      try (Stream<Path> files = Files.walk(Veedor.ROOT.resolve(folder))) {
        for (Path file : files.toList()) {
          Path target = home.resolve(Veedor.ROOT.relativize(file).toString());
          if (Files.isDirectory(file)) {
            Files.createDirectories(target);
          } else {
            Files.copy(file, target);
          }
        }
      }
    }
    return home;
  }

  /** Replaces the first {@code from} in a file; fails when there is none. */
  public static void replace(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    int at = text.indexOf(from);
    assertThat(at).as(from).isNotNegative();
    Files.writeString(file, text.substring(0, at) + to + text.substring(at + from.length()));
  }
}
