package co.veedor.store;

import static co.veedor.support.Stores.ANA;
import static co.veedor.support.Stores.ENTITY;
import static co.veedor.support.Stores.PERIOD;
import static co.veedor.support.Stores.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.veedor.fault.FaultException;
import co.veedor.support.Copies;
import co.veedor.support.Databases;
import co.veedor.support.Stores;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Copies that earlier versions of the program made, as they made them, go into today's store. */
class OlderCopyTest {
  private static final Path COPIES = Veedor.ROOT.resolve("src/test/resources/copies");

  /** What the old copies hold: an answer, a file of 13 bytes, and so many rows of history. */
  private static final Map<String, Integer> HISTORY = Map.of("1", 13, "4", 18);

  @TempDir Path folder;

  static Stream<Arguments> versions() {
    return HISTORY.keySet().stream()
        .flatMap(
            version ->
                Stream.of(Databases.values()).map(database -> Arguments.of(version, database)));
  }

  @ParameterizedTest
  @MethodSource("versions")
  void what_was_kept_then_is_kept_now_and_goes_on(String version, Databases database)
      throws IOException {
    Path copy = copy(version, parts -> {});
    try (Stores target = Stores.empty(database, folder.resolve("destino"))) {
      HistoryCheck check = target.store().backups().restore(copy);
      assertThat(check.rows()).isEqualTo((long) HISTORY.get(version));
      assertThat(check.broken()).isNull();
      StoredAnswer kept = target.store().answers().of(ENTITY, PERIOD).get(0);
      assertThat(kept.body()).contains("«año»");
      var evidence = target.store().evidence().of(ENTITY, PERIOD).get(0);
      assertThat(evidence.title()).isEqualTo("Acta");
      assertThat(target.store().evidence().open(evidence.fileHash())).hasContent("%PDF-1.7\nacta");
      target.store().answers().save(answer("ID01"), "1", kept.version(), ANA);
      assertThat(target.store().history().verify().broken()).isNull();
      assertThat(left(target)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void a_spoilt_one_is_refused_and_leaves_nothing(Databases database) throws IOException {
    refused(database, Copies.change("tablas/answer.jsonl", "año", "mes"), "la tabla cambió");
    refused(database, Copies.without("evidencias/"), "no contiene lo que su índice dice");
    refused(database, Copies.without("tablas/sample.jsonl"), "no contiene lo que su índice dice");
    refused(
        database, Copies.forged("history", "\"ana\"", "\"eva\""), "el historial no es el que se");
    refused(
        database,
        Copies.change("manifest.json", "\"rows\" : 18\n", "\"rows\" : 17\n"),
        "no contiene lo que su índice dice");
  }

  private void refused(Databases database, Consumer<Map<String, byte[]>> change, String told)
      throws IOException {
    Path spoilt = copy("4", change);
    try (Stores target = Stores.empty(database, Files.createTempDirectory(folder, "destino"))) {
      assertThatThrownBy(() -> target.store().backups().restore(spoilt))
          .isInstanceOf(FaultException.class)
          .hasMessageContaining(told);
      assertThat(target.store().entities().all()).isEmpty();
      assertThat(left(target)).isEmpty();
    }
  }

  private Path copy(String version, Consumer<Map<String, byte[]>> change) throws IOException {
    Path file = folder.resolve("copia-" + version + ".zip");
    Copies.pack(COPIES.resolve(version), file, change);
    return file;
  }

  private static Stream<Path> left(Stores target) throws IOException {
    try (Stream<Path> found = Files.list(target.settings().folder())) {
      return found
          .filter(each -> each.getFileName().toString().startsWith("copia"))
          .toList()
          .stream();
    }
  }
}
