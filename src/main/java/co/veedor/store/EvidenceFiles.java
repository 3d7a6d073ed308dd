package co.veedor.store;

import co.veedor.document.Digest;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.Place;
import co.veedor.response.Attachment;
import co.veedor.response.Source;
import co.veedor.response.file.FileType;
import co.veedor.response.file.Inspection;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The folder of evidence files: each lies once, under the hash of its bytes. Thread-safe. */
final class EvidenceFiles {
  /** The files evidence names, and those it would name once an amendment is approved. */
  static final String NAMED =
      "SELECT file_hash FROM evidence WHERE file_hash IS NOT NULL"
          + " UNION SELECT file_hash FROM amendment WHERE file_hash IS NOT NULL";

  private static final String HASH = "[0-9a-f]{64}";
  private static final int LONGEST_NAME = 120;

  private final Path folder;
  private final Map<String, Attachment> seen = new ConcurrentHashMap<>();

  EvidenceFiles(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** Keeps what a person sends, when it is within the limits. */
  StoredFile put(InputStream in, String name, FileLimits limits) throws IOException {
    String label = label(name);
    Path draft = Files.createTempFile(folder, "entra", ".tmp");
    try {
      MessageDigest digest = Digest.sha256();
      long bytes = copy(new DigestInputStream(in, digest), draft, limits.bytes());
      check(bytes <= limits.bytes(), label, "el archivo es demasiado grande", most(limits.bytes()));
      check(bytes > 0, label, "el archivo está vacío", "un archivo con contenido");
      String type = FileType.of(draft, label);
      check(
          limits.types().contains(type),
          label,
          "el archivo no es de un tipo que se reciba (parece «" + type + "»)",
          "un documento, una hoja, una presentación, una imagen o un texto, con la extensión que"
              + " le corresponde y sin macros");
      String hash = Digest.of(digest);
      place(draft, hash);
      return new StoredFile(hash, label, type, bytes);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /**
   * Takes a file over from a copy.
   *
   * @return whether it was not there before
   * @throws FaultException when its bytes are not those of the hash
   */
  boolean adopt(InputStream in, String hash, long bytes) throws IOException {
    Path draft = Files.createTempFile(folder, "entra", ".tmp");
    try {
      MessageDigest digest = Digest.sha256();
      copy(new DigestInputStream(in, digest), draft, bytes);
      check(Digest.of(digest).equals(hash), hash, "el archivo cambió", "el que se guardó");
      return place(draft, hash);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** The bytes of a file that is kept. */
  InputStream open(String hash) throws IOException {
    try {
      return Files.newInputStream(path(hash));
    } catch (NoSuchFileException lost) {
      throw Refusals.stop(
          "falta el archivo de evidencia «" + hash + "»", "la carpeta de evidencias completa");
    }
  }

  /**
   * A source with what is found in its file: looked into once for each name it goes by.
   *
   * @param own hashes of the files that may be looked into; others are missing
   */
  Source opened(Source source, Set<String> own) {
    boolean known = own.contains(source.hash()) && Files.exists(path(source.hash()));
    return source.opened(
        known
            ? seen.computeIfAbsent(
                source.hash() + " " + source.file(), key -> found(source.hash(), source.file()))
            : Attachment.unread(Attachment.MISSING));
  }

  private Attachment found(String hash, String name) {
    try {
      return Inspection.of(path(hash), name);
    } catch (IOException broken) {
      return Attachment.unread(Attachment.UNREADABLE);
    }
  }

  void forget(String hash) throws IOException {
    Files.deleteIfExists(path(hash));
  }

  /** Copies one byte more than allowed at most, and sees it on the disk. */
  private static long copy(InputStream in, Path draft, long most) throws IOException {
    long bytes = 0;
    try (OutputStream out = Files.newOutputStream(draft)) {
      byte[] buffer = new byte[64 * 1024];
      for (int read = in.read(buffer); read >= 0 && bytes <= most; read = in.read(buffer)) {
        out.write(buffer, 0, read);
        bytes += read;
      }
    }
    sync(draft, StandardOpenOption.WRITE);
    return bytes;
  }

  private boolean place(Path draft, String hash) throws IOException {
    Path target = path(hash);
    if (Files.exists(target)) {
      return false;
    }
    Path shelf = Objects.requireNonNull(target.getParent());
    Files.createDirectories(shelf);
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    sync(shelf, StandardOpenOption.READ);
    return true;
  }

  private static void sync(Path path, StandardOpenOption mode) throws IOException {
    try (FileChannel channel = FileChannel.open(path, mode)) {
      channel.force(true);
    }
  }

  private Path path(String hash) {
    if (!hash.matches(HASH)) {
      throw Refusals.stop(
          "«" + hash + "» no nombra un archivo", "sesenta y cuatro letras y cifras");
    }
    return folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2));
  }

  /** The last part of what a browser calls a file, fit to be shown. */
  private static String label(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("\\p{C}", "").strip();
    String kept = plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
    return kept.isEmpty() || kept.matches("\\.+") ? "archivo" : kept;
  }

  private static String most(long bytes) {
    return "a lo sumo " + bytes / (1024 * 1024) + " MiB";
  }

  private static void check(boolean holds, String name, String what, String expected) {
    if (!holds) {
      throw new FaultException(
          FaultException.Kind.RESPONSE, Fault.at(Place.of(name), what, expected));
    }
  }
}
