package co.veedor.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Archives taken apart and put together with no code of the program. */
public final class Zips {
  private Zips() {}

  /** What lies in an archive, by name. */
  public static Map<String, byte[]> parts(Path file) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  /** A part as text. */
  public static String text(Map<String, byte[]> parts, String name) {
    return new String(parts.get(name), StandardCharsets.UTF_8);
  }

  /** Writes an archive. */
  public static void write(Path file, Map<String, byte[]> parts) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
  }

  /** SHA-256 in hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /**
   * Changes a part and every list of hashes with it, as somebody would who wants it to look whole.
   */
  public static void forge(Map<String, byte[]> parts, String name, byte[] now) {
    byte[] before = parts.put(name, now);
    byte[] manifest = replaced(parts, "manifiesto.json", sha256(before), sha256(now));
    String old = sha256(parts.put("manifiesto.json", manifest));
    byte[] sums = replaced(parts, "SUMAS.sha256", sha256(before), sha256(now));
    parts.put("SUMAS.sha256", sums);
    parts.put("SUMAS.sha256", replaced(parts, "SUMAS.sha256", old, sha256(manifest)));
  }

  /** Puts one more part and lists it like the others. */
  public static void add(Map<String, byte[]> parts, String name, byte[] bytes) {
    parts.put(name, bytes);
    String manifest = text(parts, "manifiesto.json");
    int first = manifest.indexOf("\"parts\" : [") + 11;
    String part =
        " { \"path\" : \"%s\", \"bytes\" : %d, \"sha256\" : \"%s\" },"
            .formatted(name, bytes.length, sha256(bytes));
    String listed = manifest.substring(0, first) + part + manifest.substring(first);
    parts.put(
        "SUMAS.sha256",
        (text(parts, "SUMAS.sha256") + sha256(bytes) + "  " + name + "\n")
            .getBytes(StandardCharsets.UTF_8));
    forge(parts, "manifiesto.json", listed.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] replaced(Map<String, byte[]> parts, String name, String from, String to) {
    return text(parts, name).replace(from, to).getBytes(StandardCharsets.UTF_8);
  }
}
