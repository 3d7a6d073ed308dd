package co.veedor.response.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is by its bytes; its name only says which of its kind. */
public final class FileType {
  /** The media type of what is not what it says it is. */
  public static final String UNKNOWN = "application/octet-stream";

  /** What office programs keep in their container of old, or behind a password. */
  static final String COMPOUND = "application/x-tika-msoffice";

  static final String PDF = "application/pdf";
  static final String ZIP = "application/zip";

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String OPEN = "application/vnd.oasis.opendocument.";
  private static final String WORD = OFFICE + "wordprocessingml.document";
  private static final String EXCEL = OFFICE + "spreadsheetml.sheet";
  private static final String SLIDES = OFFICE + "presentationml.presentation";

  /** The folder of a package that holds what the document says. */
  private static final Map<String, String> MAIN_PART =
      Map.of(WORD, "word/", EXCEL, "xl/", SLIDES, "ppt/");

  /** What a name may promise and the content can be held against. */
  private static final Map<String, String> DOCUMENTS =
      Map.ofEntries(
          Map.entry(PDF, "documento PDF"),
          Map.entry(WORD, "documento de Word"),
          Map.entry(EXCEL, "libro de Excel"),
          Map.entry(SLIDES, "presentación de PowerPoint"),
          Map.entry(OPEN + "text", "texto de OpenDocument"),
          Map.entry(OPEN + "spreadsheet", "hoja de OpenDocument"),
          Map.entry(OPEN + "presentation", "presentación de OpenDocument"),
          Map.entry("application/msword", "documento de Word de antes de 2007"),
          Map.entry("application/vnd.ms-excel", "libro de Excel de antes de 2007"),
          Map.entry("application/vnd.ms-powerpoint", "presentación de antes de 2007"),
          Map.entry("application/rtf", "documento RTF"),
          Map.entry(ZIP, "archivo comprimido ZIP"),
          Map.entry("image/png", "imagen PNG"),
          Map.entry("image/jpeg", "imagen JPEG"),
          Map.entry("image/gif", "imagen GIF"),
          Map.entry("image/tiff", "imagen TIFF"));

  private static final Map<String, String> OTHERS =
      Map.of(
          COMPOUND,
          "documento de Office de antes de 2007 o con clave",
          "application/x-tika-ooxml",
          "documento de Office",
          "text/plain",
          "texto",
          "text/html",
          "página HTML");

  private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

  private FileType() {}

  /**
   * The media type; {@link #UNKNOWN} for what is not what it says it is.
   *
   * @param name what the file is called, wherever its bytes lie
   */
  public static String of(Path file, String name) throws IOException {
    String type;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      type = TYPES.detect(in, named(name)).toString();
    }
    return type.startsWith(OFFICE) && !isPlainOffice(file, type) ? UNKNOWN : type;
  }

  /** The media type its name promises; {@link #UNKNOWN} when it promises none. */
  static String promised(String name) throws IOException {
    return TYPES.detect(null, named(name)).toString();
  }

  private static Metadata named(String name) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    return metadata;
  }

  /** What a media type is, as a person reads it. */
  static String words(String type) {
    return DOCUMENTS.getOrDefault(
        type, OTHERS.getOrDefault(type, "un archivo de tipo «" + type + "»"));
  }

  /** Whether the content of a file can be held against what its name promises. */
  static boolean isDocument(String promised) {
    return DOCUMENTS.containsKey(promised);
  }

  /** Whether a media type is another one, or one of its kinds. */
  static boolean isA(String type, String kind) {
    MediaTypeRegistry registry = TYPES.getMediaTypeRegistry();
    return registry.isInstanceOf(MediaType.parse(type), MediaType.parse(kind));
  }

  /** Whether a type is kept as a package of office programs of today. */
  static boolean isOffice(String type) {
    return type.startsWith(OFFICE);
  }

  /** Whether a package is of its office program and brings no program of its own. */
  private static boolean isPlainOffice(Path file, String type) throws IOException {
    String part = MAIN_PART.getOrDefault(type, "");
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.getEntry("[Content_Types].xml") != null
          && zip.stream().anyMatch(entry -> entry.getName().startsWith(part))
          && zip.stream().noneMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
    } catch (ZipException broken) {
      return false;
    }
  }
}
