package co.veedor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Terminal;
import co.veedor.support.Zips;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The history in a package: every row is checked, whoever it is of, and none can be hidden. */
class DeliveredHistoryTest extends PeriodPackage {
  @Test
  void rows_of_others_show_only_their_digests_and_every_hash_is_as_told() {
    List<String> rows = rows();
    assertThat(rows).noneMatch(row -> row.contains("Otra"));
    String hash = "\"[0-9a-f]{64}\"";
    assertThat(rows)
        .anyMatch(
            row ->
                row.matches(
                    "\\{\"seq\": 5, \"scope\": %s, \"content\": %s, \"previous\": %s, \"hash\": %s}"
                        .formatted(hash, hash, hash, hash)));
    rows.forEach(DeliveredHistoryTest::assertHash);
  }

  /** As LEAME.txt tells people to work it out. */
  private static void assertHash(String row) {
    String stated = value(row, "content");
    String content = stated.isEmpty() ? content(row) : stated;
    String line =
        "[%s, \"%s\", \"%s\", \"%s\"]"
            .formatted(
                row.replaceAll("\\{\"seq\": (\\d+),.*", "$1"),
                value(row, "scope"),
                content,
                value(row, "previous"));
    assertThat(row).endsWith("\"hash\": \"" + sha256(line) + "\"}");
  }

  private static String content(String row) {
    String texts =
        row.substring(row.indexOf("\"at\": ") + 6, row.indexOf(", \"salt\": "))
            .replaceAll(", \"(person|who|entity|period|kind|subject|old|new|reason)\":", ",");
    return sha256("[\"" + value(row, "salt") + "\", " + texts + "]");
  }

  private static String value(String row, String key) {
    int at = row.indexOf("\"" + key + "\": \"");
    int from = at + key.length() + 5;
    return at < 0 ? "" : row.substring(from, row.indexOf('"', from));
  }

  private static String sha256(String text) {
    return Zips.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void an_own_row_among_those_of_others_is_found_though_every_digest_fits() throws IOException {
    List<String> rows = rows();
    int at = indexOf(rows, "PR02");
    String own = rows.get(at);
    rows.set(
        at,
        "{\"seq\": %d, \"scope\": \"%s\", \"content\": \"%s\", \"previous\": \"%s\", \"hash\": \"%s\"}"
            .formatted(
                at + 1,
                value(own, "scope"),
                content(own),
                value(own, "previous"),
                value(own, "hash")));
    Terminal done = checked(rows);
    assertThat(done.out())
        .contains("el renglón " + (at + 1) + " es de esta vigencia y no se muestra");
    assertThat(done.status()).isEqualTo(2);
  }

  @Test
  void another_name_for_who_did_it_is_found() throws IOException {
    List<String> rows = rows();
    int at = indexOf(rows, "Persona bea");
    rows.set(at, rows.get(at).replace("Persona bea", "Persona ana"));
    assertThat(checked(rows).out()).contains("el renglón " + (at + 1) + " no dice lo que decía");
  }

  @Test
  void a_line_without_an_end_is_refused_before_it_fills_the_memory() throws IOException {
    Terminal done = checked(List.of("{\"seq\": 1, \"at\": \"" + "x".repeat(5 << 20)));
    assertThat(done.err()).contains("historia.jsonl:1: no es un renglón de la historia");
    assertThat(done.status()).isEqualTo(2);
  }

  @Test
  void a_row_altered_removed_or_moved_is_named() throws IOException {
    List<String> altered = rows();
    int at = indexOf(altered, "PR02");
    altered.set(at, altered.get(at).replace("40", "90"));
    assertThat(checked(altered).out()).contains("el renglón " + (at + 1) + " no dice lo que decía");
    parts = Zips.parts(folder.resolve("e.zip"));
    List<String> missing = rows();
    missing.remove(at);
    assertThat(checked(missing).out()).contains("el renglón " + (at + 1) + " falta");
    parts = Zips.parts(folder.resolve("e.zip"));
    List<String> moved = rows();
    Collections.swap(moved, at, at + 1);
    Terminal done = checked(moved);
    assertThat(done.out()).contains("el renglón " + (at + 1) + " está fuera de su lugar");
    assertThat(done.status()).isEqualTo(2);
  }

  private static int indexOf(List<String> rows, String text) {
    for (int at = 0; at < rows.size(); at++) {
      if (rows.get(at).contains(text)) {
        return at;
      }
    }
    throw new AssertionError(text);
  }
}
