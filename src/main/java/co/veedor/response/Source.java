package co.veedor.response;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a piece of evidence lies.
 *
 * @param url its address; empty when it has none
 * @param file its file, relative to the response file; empty when it has none
 * @param hash SHA-256 the entity states for it, in hexadecimal; empty when it states none
 * @param found what was found when its file was opened
 * @param elsewhere names of other entities that show the same document
 */
public record Source(
    String url, String file, String hash, Attachment found, List<String> elsewhere) {

  /** A source nobody looked at, by the address or file people read. */
  public static Source of(String link) {
    boolean address = link.contains("://");
    return of(address ? link : "", address ? "" : link, "");
  }

  /** A source nobody looked at; each part is empty when there is none. */
  public static Source of(String url, String file, String hash) {
    return new Source(url, file, hash, Attachment.UNSEEN, List.of());
  }

  /**
   * A SHA-256 as people write it, in small hexadecimal letters; empty for an empty text, null when
   * it is none.
   */
  public static String hash(String written) {
    String hash = written.strip().toLowerCase(Locale.ROOT).replaceFirst("^sha-?256:", "");
    return hash.isEmpty() || hash.matches("[0-9a-f]{64}") ? hash : null;
  }

  /** Address and file as people read them; empty when it has neither. */
  String link() {
    return Stream.of(url, file).filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
  }

  /** What tells the document from others: content first, then address, then file. */
  String document() {
    String content = found.digest().isEmpty() ? hash : found.digest();
    if (!content.isEmpty()) {
      return "sha256:" + content;
    }
    if (!url.isEmpty()) {
      return "url:" + normal(url);
    }
    return file.isEmpty() ? "" : "file:" + file.replace('\\', '/');
  }

  /** The same source after its file was opened: another file than the one of its hash is told. */
  public Source opened(Attachment attachment) {
    String digest = attachment.digest();
    boolean other = !hash.isEmpty() && !digest.isEmpty() && !hash.equals(digest);
    Attachment told =
        other
            ? new Attachment(Attachment.CHANGED, attachment.type(), attachment.size(), digest)
            : attachment;
    return new Source(url, file, hash, told, elsewhere);
  }

  /** The same source, known to be shown by other entities too. */
  public Source sharedWith(List<String> entities) {
    return new Source(url, file, hash, found, entities);
  }

  /**
   * Addresses that differ in case of the host, a last bar or a part of the page are the same. What
   * follows {@code #/} or {@code #!} is no part of a page but a page of its own.
   */
  private static String normal(String url) {
    String whole = url.strip().replaceFirst("#(?![/!]).*$", "").replaceFirst("/+$", "");
    int path = whole.indexOf('/', whole.indexOf("://") + 3);
    String host = path < 0 ? whole : whole.substring(0, path);
    return host.toLowerCase(Locale.ROOT).replaceFirst("^https?://(www\\.)?", "")
        + (path < 0 ? "" : whole.substring(path));
  }
}
