package co.veedor.response.file;

import co.veedor.document.Digest;
import co.veedor.response.Attachment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks into a file: how big it is, its digest, what it is and whether it can be read. */
public final class Inspection {
  /** Where the marks that tell a password or an end are looked for. */
  private static final int HEAD = 4096;

  private static final int TAIL = 4096;
  private static final int CONTAINER = 1 << 20;
  private static final int FLAGS_AT = 6;
  private static final int ENCRYPTED_FLAG = 1;

  private final Path file;
  private final String type;
  private final String promised;

  private Inspection(Path file, String name) throws IOException {
    this.file = file;
    this.type = FileType.of(file, name);
    this.promised = FileType.promised(name);
  }

  /**
   * What is found in a file that can be read.
   *
   * @param name what it is called, wherever its bytes lie
   * @throws IOException when it cannot be read
   */
  public static Attachment of(Path file, String name) throws IOException {
    long size = Files.size(file);
    String digest = Digest.of(file);
    if (size == 0) {
      return new Attachment(Attachment.EMPTY, "", 0, digest);
    }
    Inspection inspection = new Inspection(file, name);
    String words = inspection.type.equals(FileType.UNKNOWN) ? "" : FileType.words(inspection.type);
    return new Attachment(inspection.state(size), words, size, digest);
  }

  private String state(long size) throws IOException {
    if (FileType.isA(type, FileType.COMPOUND) && isLocked()) {
      return Attachment.ENCRYPTED;
    }
    if (FileType.isDocument(promised) && !FileType.isA(type, promised)) {
      return type.equals(FileType.UNKNOWN) ? Attachment.UNREADABLE : Attachment.OTHER_TYPE;
    }
    if (type.equals(FileType.PDF)) {
      return pdf(size);
    }
    return FileType.isA(type, FileType.ZIP) ? zip() : Attachment.READ;
  }

  /** A PDF says near its end where its index lies, and beside the index whether it is locked. */
  private String pdf(long size) throws IOException {
    String end = text(Math.max(0, size - TAIL), TAIL);
    if (!end.contains("startxref")) {
      return Attachment.UNREADABLE;
    }
    boolean locked = end.contains("/Encrypt") || text(0, HEAD).contains("/Encrypt");
    return locked ? Attachment.ENCRYPTED : Attachment.READ;
  }

  /** Only the list of what a package holds is read; nothing is unpacked. */
  private String zip() throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      boolean locked = zip.size() > 0 && (text(FLAGS_AT, 1).charAt(0) & ENCRYPTED_FLAG) != 0;
      return locked ? Attachment.ENCRYPTED : Attachment.READ;
    } catch (ZipException broken) {
      return Attachment.UNREADABLE;
    }
  }

  /** Office files of today are kept in the old container only when they ask for a password. */
  private boolean isLocked() throws IOException {
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    return FileType.isOffice(promised)
        || text(0, CONTAINER).contains(new String(name, StandardCharsets.ISO_8859_1));
  }

  /** A stretch of the file, one letter a byte. */
  private String text(long from, int length) throws IOException {
    try (var in = Files.newInputStream(file)) {
      in.skipNBytes(from);
      return new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
    }
  }
}
