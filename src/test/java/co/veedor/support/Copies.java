package co.veedor.support;

import co.veedor.document.Digest;
import co.veedor.store.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies of stores, looked into and tampered with. */
public final class Copies {
  private Copies() {}

  /** Takes a copy. */
  public static void write(Store store, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      store.backups().write(out);
    }
  }

  /** What tables and files hold, rows in the order of their texts: databases sort as they like. */
  public static Map<String, String> content(Path copy) throws IOException {
    Map<String, String> content = new TreeMap<>();
    parts(copy)
        .forEach(
            (name, bytes) -> {
              if (!name.equals("manifest.json")) {
                String text = new String(bytes, StandardCharsets.UTF_8);
                content.put(name, text.lines().sorted().collect(Collectors.joining("\n")));
              }
            });
    return content;
  }

  /** Writes a copy again with something done to its parts, which lie by their names. */
  public static void rewrite(Path copy, Path to, Consumer<Map<String, byte[]>> change)
      throws IOException {
    write(parts(copy), to, change);
  }

  /** Makes a copy of its parts, which lie in a folder, with something done to them. */
  public static void pack(Path parts, Path to, Consumer<Map<String, byte[]>> change)
      throws IOException {
    Map<String, byte[]> read = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(parts)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        read.put(parts.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    write(read, to, change);
  }

  private static void write(
      Map<String, byte[]> parts, Path to, Consumer<Map<String, byte[]>> change) throws IOException {
    change.accept(parts);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(to))) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
  }

  /** Other words in the parts whose names begin so. */
  public static Consumer<Map<String, byte[]>> change(String prefix, String old, String now) {
    return parts ->
        parts.replaceAll(
            (name, bytes) -> name.startsWith(prefix) ? replaced(bytes, old, now) : bytes);
  }

  /** Without the parts whose names begin so. */
  public static Consumer<Map<String, byte[]>> without(String prefix) {
    return parts -> parts.keySet().removeIf(name -> name.startsWith(prefix));
  }

  /** Other words in a table, and an index that agrees with them. */
  public static Consumer<Map<String, byte[]>> forged(String table, String old, String now) {
    String name = "tablas/" + table + ".jsonl";
    return parts -> {
      String before = Digest.of(parts.get(name));
      change(name, old, now).accept(parts);
      change("manifest.json", before, Digest.of(parts.get(name))).accept(parts);
    };
  }

  private static byte[] replaced(byte[] bytes, String old, String now) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (!text.contains(old)) {
      throw new AssertionError("no «" + old + "» in " + text);
    }
    return text.replace(old, now).getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> parts(Path copy) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(copy.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return parts;
  }
}
