package co.veedor.store;

import co.veedor.response.Evidence;
import co.veedor.response.Source;
import java.time.LocalDate;
import java.util.List;

/**
 * A piece of evidence somebody hands in.
 *
 * @param stated what is said of it; its options count for nothing here
 * @param file the file that was kept for it; null for none, or for one that is only named
 */
public record EvidenceDraft(Evidence stated, StoredFile file) {
  /** A piece with its file, or with none: neither code nor review come with it. */
  public EvidenceDraft(
      String title,
      String url,
      StoredFile file,
      LocalDate issued,
      LocalDate expires,
      String status) {
    this(
        new Evidence(
            "",
            title,
            issued,
            expires,
            status,
            List.of(),
            Source.of(url, file == null ? "" : file.name(), ""),
            Evidence.Review.NONE),
        file);
  }
}
