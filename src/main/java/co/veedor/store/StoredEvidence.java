package co.veedor.store;

import co.veedor.response.Evidence;
import co.veedor.response.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A piece of evidence as it is kept.
 *
 * @param id its identifier
 * @param code its code in a response file; empty when it came from one without a code
 * @param entity whose
 * @param period of which period
 * @param title what it is
 * @param url an address; empty when there is none
 * @param fileHash of its file; null when none was handed in
 * @param fileName what the file is called; empty when there is none
 * @param statedHash SHA-256 stated for a file that was only named; empty when none was
 * @param mediaType what the file is; empty likewise
 * @param bytes the size of the file; 0 likewise
 * @param issued the day it was issued; null when unknown
 * @param expires the last day it holds; null when it does not expire
 * @param status one of {@link Evidence#STATUSES}
 * @param note what the reviewer says; empty when nothing
 * @param reviewer name of who accepted or rejected it; empty when nobody did or it is not known
 * @param reviewedOn the day of the review; null likewise
 * @param createdBy who handed it in
 * @param createdAt when
 * @param removedAt since when it no longer counts; null while it does
 */
public record StoredEvidence(
    String id,
    String code,
    String entity,
    String period,
    String title,
    String url,
    String fileHash,
    String fileName,
    String statedHash,
    String mediaType,
    long bytes,
    LocalDate issued,
    LocalDate expires,
    String status,
    String note,
    String reviewer,
    LocalDate reviewedOn,
    String createdBy,
    Instant createdAt,
    Instant removedAt) {
  /** SHA-256 of its file, or the one stated for it; empty when there is none. */
  public String hash() {
    return fileHash == null ? statedHash : fileHash;
  }

  /** The evidence as an answer shows it, for some of its options. */
  Evidence shownFor(List<String> options) {
    Source source = Source.of(url, fileName, hash());
    Evidence.Review review = new Evidence.Review(reviewer, note, reviewedOn);
    return new Evidence(code, title, issued, expires, status, options, source, review);
  }

  Change.Scope scope() {
    return new Change.Scope(entity, period);
  }
}
