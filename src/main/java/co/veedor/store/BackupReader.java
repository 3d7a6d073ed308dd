package co.veedor.store;

import co.veedor.document.Digest;
import co.veedor.document.TextFile;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Puts one copy into an empty store, whole or not at all. */
final class BackupReader {
  private static final String NOT_WHOLE = "la copia no contiene lo que su índice dice";

  private final EvidenceFiles files;
  private final List<String> added = new ArrayList<>();

  BackupReader(EvidenceFiles files) {
    this.files = files;
  }

  static FaultException refused(String place, String what) {
    return new FaultException(
        FaultException.Kind.USAGE,
        Fault.at(Place.of(place), what, "una copia de respaldo completa y sin cambios"));
  }

  /** What a copy says of itself. */
  static Manifest manifest(Path copy) {
    try (ZipFile zip = new ZipFile(copy.toFile())) {
      return manifest(zip);
    } catch (IOException broken) {
      throw refused(copy.toString(), "la copia no se puede leer");
    }
  }

  /** Puts a copy of the version of the database into it, and checks its history and its files. */
  HistoryCheck restore(Database database, Path copy) {
    return put(
        database,
        copy,
        (handle, manifest) -> {
          checkFiles(handle, manifest);
          return checked(History.verify(handle), manifest);
        });
  }

  /** Puts a copy into a database of its version; what today's tables tell is not checked yet. */
  Manifest load(Database database, Path copy) {
    return put(database, copy, (handle, manifest) -> manifest);
  }

  private <T> T put(Database database, Path copy, BiFunction<Handle, Manifest, T> check) {
    boolean done = false;
    try (ZipFile zip = new ZipFile(copy.toFile())) {
      Manifest manifest = manifest(zip);
      T checked =
          database.write(
              By.SYSTEM,
              change -> {
                fill(change.handle(), zip, manifest);
                return check.apply(change.handle(), manifest);
              });
      done = true;
      return checked;
    } catch (IOException | UncheckedIOException broken) {
      throw refused(copy.toString(), "la copia no se puede leer");
    } finally {
      if (!done) {
        forget();
      }
    }
  }

  private static Manifest manifest(ZipFile zip) throws IOException {
    byte[] bytes;
    try (InputStream in = zip.getInputStream(entry(zip, Manifest.NAME))) {
      bytes = in.readNBytes(TextFile.LIMIT);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    Manifest manifest = Manifest.read(new TextFile(Manifest.NAME, text, bytes));
    Set<String> expected = new HashSet<>(Set.of(Manifest.NAME));
    manifest.tables().keySet().forEach(table -> expected.add(BackupWriter.table(table)));
    manifest.files().keySet().forEach(hash -> expected.add(BackupWriter.file(hash)));
    List<String> found = zip.stream().map(ZipEntry::getName).toList();
    if (found.size() != expected.size() || !expected.containsAll(found)) {
      throw refused(zip.getName(), NOT_WHOLE);
    }
    return manifest;
  }

  private void fill(Handle handle, ZipFile zip, Manifest manifest) {
    Tables.stopUnlessEmpty(handle);
    List<String> tables = Tables.present(handle);
    if (!manifest.tables().keySet().equals(Set.copyOf(tables))) {
      throw refused(zip.getName(), NOT_WHOLE);
    }
    try {
      handle.execute("DELETE FROM setting");
      for (String table : tables) {
        table(handle, zip, table, manifest.tables().get(table));
      }
      for (var file : manifest.files().entrySet()) {
        evidence(zip, file.getKey(), file.getValue());
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void table(Handle handle, ZipFile zip, String table, Manifest.Held held)
      throws IOException {
    MessageDigest digest = Digest.sha256();
    String name = BackupWriter.table(table);
    long rows;
    try (InputStream in = new DigestInputStream(zip.getInputStream(entry(zip, name)), digest);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      rows = Tables.read(handle, table, lines);
    } catch (JdbiException unfit) {
      throw refused(name, "una fila no cabe en la tabla");
    }
    if (rows != held.rows() || !Digest.of(digest).equals(held.sha256())) {
      throw refused(name, "la tabla cambió después de hacer la copia");
    }
  }

  private void evidence(ZipFile zip, String hash, long bytes) throws IOException {
    try (InputStream in = zip.getInputStream(entry(zip, BackupWriter.file(hash)))) {
      if (files.adopt(in, hash, bytes)) {
        added.add(hash);
      }
    }
  }

  private static void checkFiles(Handle handle, Manifest manifest) {
    Set<String> named = handle.createQuery(EvidenceFiles.NAMED).mapTo(String.class).set();
    if (!named.equals(manifest.files().keySet())) {
      throw refused(Manifest.NAME, "faltan o sobran archivos de evidencia");
    }
  }

  private static HistoryCheck checked(HistoryCheck check, Manifest manifest) {
    if (check.broken() != null) {
      throw refused(
          BackupWriter.table("history"),
          "el historial no es el que se escribió: " + HistoryWords.told(check.broken()));
    }
    if (check.rows() != manifest.head().seq() || !check.hash().equals(manifest.head().hash())) {
      throw refused(BackupWriter.table("history"), "el historial no termina donde dice el índice");
    }
    return check;
  }

  private static ZipEntry entry(ZipFile zip, String name) {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw refused(zip.getName(), "en la copia falta «" + name + "»");
    }
    return entry;
  }

  private void forget() {
    for (String hash : added) {
      try {
        files.forget(hash);
      } catch (IOException kept) {
        System.getLogger(BackupReader.class.getName())
            .log(System.Logger.Level.WARNING, "file of a refused copy stays: " + hash, kept);
      }
    }
  }
}
