package co.veedor.engine;

import co.veedor.document.Digest;
import co.veedor.document.TextFile;
import co.veedor.facts.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Identifies the build of the facts that compiled rules were linked against. */
final class ProgramDigest {
  private ProgramDigest() {}

  /** SHA-256 of the program's jar, or of its fact classes when it runs from a folder. */
  static String get() {
    Path code =
        Path.of(
            URI.create(Node.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    try {
      return Files.isDirectory(code)
          ? ofFolder(code.resolve("co/veedor/facts"))
          : Digest.of(Files.readAllBytes(code));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String ofFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<TextFile> classes =
          files.filter(Files::isRegularFile).sorted().map(ProgramDigest::classFile).toList();
      return Digest.of(classes);
    }
  }

  private static TextFile classFile(Path file) {
    try {
      return new TextFile(file.getFileName().toString(), "", Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
