package co.veedor.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * Keeps compiled rules in a private folder by the hash of their sources. What lies there is code
 * and is run: only the owner may write the folder. A cache that cannot be used is no fault; the
 * rules are then compiled at every start.
 */
public final class RuleCache {
  private final Path folder;

  /** A cache in {@code folder}, which is made when needed. */
  public RuleCache(Path folder) {
    this.folder = folder;
  }

  /** The compiled rules kept under {@code digest}; empty when there are none. */
  Optional<byte[]> find(String digest) {
    Path file = file(digest);
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Keeps compiled rules under {@code digest}; does nothing when the folder cannot be written. */
  void keep(String digest, byte[] compiled) {
    try {
      makePrivate();
      Path draft = Files.createTempFile(folder, "rules", ".tmp");
      Files.write(draft, compiled);
      Files.move(draft, file(digest), StandardCopyOption.ATOMIC_MOVE);
      forgetOthers(digest);
    } catch (IOException | UnsupportedOperationException unwritable) {
      System.getLogger(RuleCache.class.getName())
          .log(System.Logger.Level.DEBUG, "compiled rules are not kept", unwritable);
    }
  }

  private void makePrivate() throws IOException {
    Files.createDirectories(folder);
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private void forgetOthers(String digest) throws IOException {
    try (var files = Files.newDirectoryStream(folder, "*.rules")) {
      for (Path file : files) {
        if (!file.equals(file(digest))) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private Path file(String digest) {
    return folder.resolve(digest + ".rules");
  }
}
