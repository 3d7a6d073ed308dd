package co.veedor.store;

import java.util.List;

/**
 * What a file somebody sends may be.
 *
 * @param bytes the largest size
 * @param types media types that may be kept
 */
public record FileLimits(long bytes, List<String> types) {
  /** Documents, sheets, slides, pictures and plain text, up to 20 MiB. */
  public static final FileLimits USUAL =
      new FileLimits(
          20L * 1024 * 1024,
          List.of(
              "application/pdf",
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
              "application/vnd.openxmlformats-officedocument.presentationml.presentation",
              "application/vnd.oasis.opendocument.text",
              "application/vnd.oasis.opendocument.spreadsheet",
              "application/vnd.oasis.opendocument.presentation",
              "application/msword",
              "application/vnd.ms-excel",
              "application/vnd.ms-powerpoint",
              "image/png",
              "image/jpeg",
              "text/plain",
              "text/csv"));
}
