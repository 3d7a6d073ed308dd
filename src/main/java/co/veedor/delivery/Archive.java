package co.veedor.delivery;

import co.veedor.document.Digest;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** An archive somebody sends, unpacked without trusting what it says of itself. */
final class Archive {
  /** The most that comes out of an archive, in bytes. */
  static final long MOST_BYTES = 1L << 30;

  /** The most parts of an archive. */
  static final int MOST_PARTS = 20_000;

  private static final int END = 22;
  private static final int END_MARK = 0x06054b50;
  private static final int LONG_MARK = 0x07064b50;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int LARGEST_INDEX = 16 * 1024 * 1024;

  private final String name;
  private long taken;

  private Archive(String name) {
    this.name = name;
  }

  /**
   * Unpacks all parts.
   *
   * @param name the archive as the person named it
   * @throws FaultException when it is no such archive, too large, or a part would leave its folder,
   *     is a link or is there twice
   */
  static void unpack(Path file, String name, Staging into) {
    Archive archive = new Archive(name);
    try {
      archive.checkIndex(file);
      try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        archive.check(zip, entries);
        for (ZipArchiveEntry entry : entries) {
          archive.unpack(zip, entry, into);
        }
        archive.checkStream(file, zip, into);
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw archive.stop("", "no se puede leer: no es un .zip o está dañado", "una entrega entera");
    }
  }

  /** The index is read whole into memory: what it says of its size is looked at first. */
  private void checkIndex(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw stop("", "no es un archivo o no existe", "la ruta de una entrega");
    }
    ByteBuffer tail = tail(file);
    for (int at = tail.limit() - END; at >= 0; at--) {
      if (tail.getInt(at) == END_MARK) {
        boolean isLong = at >= 20 && tail.getInt(at - 20) == LONG_MARK;
        int parts = Short.toUnsignedInt(tail.getShort(at + 10));
        long index = Integer.toUnsignedLong(tail.getInt(at + 12));
        if (isLong || parts > MOST_PARTS || index > LARGEST_INDEX) {
          throw stop("", "tiene demasiadas partes", "a lo sumo " + MOST_PARTS);
        }
        if (at + END < tail.limit()) {
          throw stop("", "lleva algo después de sus partes", "una entrega de Veedor");
        }
        return;
      }
    }
    throw stop("", "no es un archivo .zip", "una entrega de Veedor");
  }

  /** Who reads from the beginning must meet the same parts as who begins with the index. */
  private void checkStream(Path file, ZipFile zip, Staging into) throws IOException {
    Iterator<ZipArchiveEntry> indexed = zip.getEntriesInPhysicalOrder().asIterator();
    boolean same = true;
    taken = 0;
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); same && entry != null; entry = in.getNextEntry()) {
        String part = entry.getName();
        MessageDigest digest = Digest.sha256();
        copy(in, new DigestOutputStream(OutputStream.nullOutputStream(), digest), part);
        same =
            indexed.hasNext()
                && indexed.next().getName().equals(part)
                && into.digest(part).equals(Digest.of(digest));
      }
    }
    if (!same || indexed.hasNext()) {
      throw stop("", "lo que trae no es lo que dice su índice", "una entrega de Veedor");
    }
  }

  private static ByteBuffer tail(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      int length = (int) Math.min(bytes.length(), END + LONGEST_COMMENT);
      byte[] tail = new byte[length];
      bytes.seek(bytes.length() - length);
      bytes.readFully(tail);
      return ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
    }
  }

  private void check(ZipFile zip, List<ZipArchiveEntry> entries) {
    if (entries.size() > MOST_PARTS) {
      throw stop("", "tiene demasiadas partes", "a lo sumo " + MOST_PARTS);
    }
    Set<String> met = new HashSet<>();
    for (ZipArchiveEntry entry : entries) {
      String part = entry.getName();
      if (!Names.isSafe(part)) {
        throw stop(part, "el nombre de la parte lleva fuera de su carpeta o no es válido", "");
      }
      if (entry.isUnixSymlink() || entry.isDirectory()) {
        throw stop(part, "la parte es un enlace o una carpeta", "un archivo");
      }
      if (!zip.canReadEntryData(entry)) {
        throw stop(part, "la parte está cifrada o comprimida de otra forma", "un archivo");
      }
      if (!met.add(part.toLowerCase(Locale.ROOT))) {
        throw stop(part, "la parte está dos veces", "cada nombre una sola vez");
      }
    }
  }

  private void unpack(ZipFile zip, ZipArchiveEntry entry, Staging into) throws IOException {
    Path target = into.path(entry.getName());
    if (Files.exists(target) || !isFree(target)) {
      throw stop(entry.getName(), "la parte ocupa el lugar de otra", "cada nombre una sola vez");
    }
    Files.createDirectories(target.resolveSibling(""));
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = Files.newOutputStream(target)) {
      copy(in, out, entry.getName());
    }
  }

  private void copy(InputStream in, OutputStream out, String part) throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      taken += read;
      if (taken > MOST_BYTES) {
        throw stop(part, "es demasiado grande al descomprimirlo", "a lo sumo 1 GiB en total");
      }
      out.write(buffer, 0, read);
    }
  }

  /** No folder above may be a part. */
  private static boolean isFree(Path target) {
    for (Path above = target.getParent(); above != null; above = above.getParent()) {
      if (Files.isRegularFile(above)) {
        return false;
      }
    }
    return true;
  }

  private FaultException stop(String part, String what, String expected) {
    String shown = part.replaceAll("\\p{Cntrl}", "?");
    Place place = Place.of(part.isEmpty() ? name : name + "!" + shown);
    return new FaultException(Kind.RESPONSE, Fault.at(place, what, expected));
  }
}
