package co.veedor.store;

import co.veedor.response.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of evidence as it is kept.
 *
 * @param id its identifier
 * @param entity whose
 * @param period of which period
 * @param title what it is
 * @param url an address; empty when there is none
 * @param fileHash of its file; null when none was handed in
 * @param fileName what the file is called; empty when there is none
 * @param mediaType what the file is; empty likewise
 * @param bytes the size of the file; 0 likewise
 * @param issued the day it was issued; null when unknown
 * @param expires the last day it holds; null when it does not expire
 * @param status {@code por_revisar}, {@code aceptada} or {@code rechazada}
 * @param note what the reviewer says; empty when nothing
 * @param createdBy who handed it in
 * @param createdAt when
 * @param removedAt since when it no longer counts; null while it does
 */
public record StoredEvidence(
    String id,
    String entity,
    String period,
    String title,
    String url,
    String fileHash,
    String fileName,
    String mediaType,
    long bytes,
    LocalDate issued,
    LocalDate expires,
    String status,
    String note,
    String createdBy,
    Instant createdAt,
    Instant removedAt) {
  /** The evidence as an answer shows it, for some of its options. */
  Evidence shownFor(List<String> options) {
    String link =
        Stream.of(url, fileName)
            .filter(written -> !written.isEmpty())
            .collect(Collectors.joining(" · "));
    return new Evidence(title, link, issued, expires, status, options);
  }

  Change.Scope scope() {
    return new Change.Scope(entity, period);
  }
}
