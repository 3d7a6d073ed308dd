package co.veedor.store;

import co.veedor.document.Digest;
import co.veedor.document.JsonText;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Handle;

/** Writes one copy from one reading transaction. */
final class BackupWriter {
  private final Handle handle;
  private final EvidenceFiles files;
  private final Instant at;

  BackupWriter(Handle handle, EvidenceFiles files, Instant at) {
    this.handle = handle;
    this.files = files;
    this.at = at;
  }

  static String table(String name) {
    return "tablas/" + name + ".jsonl";
  }

  static String file(String hash) {
    return "evidencias/" + hash;
  }

  void write(OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(new Unclosed(out))) {
      Map<String, Manifest.Held> tables = new LinkedHashMap<>();
      for (String name : Tables.NAMES) {
        tables.put(name, table(zip, name));
      }
      Map<String, Long> kept = new TreeMap<>();
      for (String hash : hashes()) {
        kept.put(hash, evidence(zip, hash));
      }
      Manifest manifest = new Manifest(Tables.schema(handle), Head.read(handle), tables, kept);
      begin(zip, Manifest.NAME);
      JsonText.write(manifest.written(Columns.text(at)), zip);
      zip.closeEntry();
    }
  }

  private Manifest.Held table(ZipOutputStream zip, String name) throws IOException {
    MessageDigest digest = Digest.sha256();
    begin(zip, table(name));
    long rows = Tables.write(handle, name, new DigestOutputStream(zip, digest));
    zip.closeEntry();
    return new Manifest.Held(rows, Digest.of(digest));
  }

  private List<String> hashes() {
    return handle.createQuery(EvidenceFiles.NAMED).mapTo(String.class).list();
  }

  private long evidence(ZipOutputStream zip, String hash) throws IOException {
    MessageDigest digest = Digest.sha256();
    begin(zip, file(hash));
    long bytes;
    try (InputStream in = new DigestInputStream(files.open(hash), digest)) {
      bytes = in.transferTo(zip);
    }
    zip.closeEntry();
    if (!Digest.of(digest).equals(hash)) {
      throw Refusals.stop(
          "el archivo de evidencia «" + hash + "» cambió en el disco", "el que se guardó");
    }
    return bytes;
  }

  private void begin(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setLastModifiedTime(FileTime.from(at));
    zip.putNextEntry(entry);
  }

  /** The end of the copy is not the end of the stream it goes to. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
