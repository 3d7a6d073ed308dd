package co.veedor.assessment;

import co.veedor.document.Digest;
import co.veedor.response.Evidence;
import co.veedor.response.Response;
import co.veedor.response.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What was found beside a response: findings on evidence depend on it and not on the answers. */
final class Found {
  private Found() {}

  /**
   * SHA-256, in hexadecimal, of one line a document, sorted and each once, ended by a line feed:
   * its file, what was found there, the digest of its bytes and the other entities that show it,
   * parted by tabs. Documents without a file that nobody else shows have no line.
   */
  static String digest(Response response) {
    String lines =
        response
            .evidence()
            .map(Evidence::source)
            .filter(source -> !source.file().isEmpty() || !source.elsewhere().isEmpty())
            .map(Found::line)
            .distinct()
            .sorted()
            .collect(Collectors.joining());
    return Digest.of(lines.getBytes(StandardCharsets.UTF_8));
  }

  private static String line(Source source) {
    List<String> told =
        List.of(
            source.file().isEmpty() ? source.url() : source.file(),
            source.found().state(),
            source.found().digest(),
            String.join(", ", source.elsewhere()));
    return String.join("\t", told) + "\n";
  }
}
