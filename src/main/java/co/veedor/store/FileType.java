package co.veedor.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is by its bytes; its name only says which of its kind. */
final class FileType {
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String UNKNOWN = "application/octet-stream";

  private FileType() {}

  /** The media type; {@code application/octet-stream} for what is not what it says it is. */
  static String of(Path file, String name) throws IOException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    String type;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      type = MimeTypes.getDefaultMimeTypes().detect(in, metadata).toString();
    }
    return type.startsWith(OFFICE) && !isPlainOffice(file) ? UNKNOWN : type;
  }

  /** Whether a package is of an office program and brings no program of its own. */
  private static boolean isPlainOffice(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.getEntry("[Content_Types].xml") != null
          && zip.stream().noneMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
    } catch (ZipException broken) {
      return false;
    }
  }
}
