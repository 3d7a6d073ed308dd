package co.veedor.store;

import static co.veedor.support.Stores.ANA;
import static co.veedor.support.Stores.ENTITY;
import static co.veedor.support.Stores.PERIOD;
import static co.veedor.support.Stores.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.veedor.document.Digest;
import co.veedor.fault.FaultException;
import co.veedor.number.Fraction;
import co.veedor.response.Period;
import co.veedor.support.Copies;
import co.veedor.support.Databases;
import co.veedor.support.Stores;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A copy holds everything of one moment, goes into either database, and is refused when spoilt. */
@ParameterizedClass
@EnumSource(Databases.class)
class BackupTest {
  private static final byte[] PDF = "%PDF-1.7\nacta".getBytes(StandardCharsets.UTF_8);

  @Parameter Databases database;
  @TempDir Path folder;
  private Stores stores;
  private Path copy;

  @BeforeEach
  void fill() {
    stores = Stores.with(database, folder.resolve("origen"));
    copy = folder.resolve("copia.zip");
    Store store = stores.store();
    store.answers().save(answer("ID01"), "{\"note\": \"«año» \\u0000 \\\"x\\\"\"}", 0, ANA);
    StoredFile file =
        store.evidence().put(new ByteArrayInputStream(PDF), "acta.pdf", FileLimits.USUAL);
    EvidenceDraft draft = new EvidenceDraft("Acta", "", file, null, null, "por_revisar");
    String evidence = store.evidence().add(ENTITY, PERIOD, draft, ANA).id();
    EvidenceUse use = new EvidenceUse(evidence, "gobierno-digital-2019", "ID01", List.of());
    store.evidence().use(use, ANA);
    review(store, evidence);
    store.targets().put(answer("*"), Fraction.of(80), ANA);
    store.decisions().save(ENTITY, PERIOD, "{\"years\": 3}", 0, ANA);
    String luis = stores.person("luis").id();
    store.memberships().grant(new Membership(luis, ENTITY, "auditor"), ANA);
    store
        .assignments()
        .give(new Assignments.Assignment(ENTITY, PERIOD, "gobierno-digital-2019", "*", luis), ANA);
    Instant now = stores.time().now();
    store.sessions().add(new StoredSession("h", luis, "c", now, now, now));
    store.tokens().add(new TokenRows.NewToken("t", luis, null, "READ", "guion", now), ANA);
    store.jobs().ask(ENTITY, PERIOD, "xlsx", ANA);
    store.periods().open(ENTITY, Period.read("2018").orElseThrow(), null, ANA);
    store.periods().freeze(ENTITY, "2018", ANA);
    Amended corrected = new Amended.Reply("gobierno-digital-2019", "ID01", "50", 0, null);
    store.amendments().ask(ENTITY, "2018", corrected, ANA);
  }

  private static void review(Store store, String evidence) {
    store.reviews().review(evidence, "por_aclarar", "¿Quién firma?", ANA);
    String listing = "gobierno-digital-2019/ID01\tgobierno-digital-2019/estrategia\n";
    List<String> keys = List.of("gobierno-digital-2019/ID01");
    Samples.Drawn drawn = new Samples.Drawn("simple", "7", Digest.of(listing), listing, keys);
    store.samples().add(ENTITY, PERIOD, drawn, ANA);
  }

  @AfterEach
  void close() {
    stores.close();
  }

  private void write() throws IOException {
    Copies.write(stores.store(), copy);
  }

  private Stores empty(Databases kind) {
    return Stores.empty(kind, folder.resolve("destino-" + kind));
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void a_copy_comes_out_of_either_database_as_it_went_in(Databases kind) throws IOException {
    write();
    try (Stores target = empty(kind)) {
      HistoryCheck check = target.store().backups().restore(copy);
      assertThat(check).isEqualTo(stores.store().history().verify());
      Path again = folder.resolve("otra.zip");
      Copies.write(target.store(), again);
      assertThat(Copies.content(again)).isEqualTo(Copies.content(copy));
      assertThat(Copies.content(copy).keySet())
          .contains("evidencias/" + target.store().evidence().of(ENTITY, PERIOD).get(0).fileHash());
      // The history goes on where it was.
      target.store().answers().save(answer("ID01"), "1", 1, ANA);
      assertThat(target.store().history().verify().isWhole()).isTrue();
    }
  }

  @Test
  void every_table_is_in_the_copy_and_none_is_empty() throws IOException {
    write();
    for (String table : Tables.NAMES) {
      assertThat(Copies.content(copy).get("tablas/" + table + ".jsonl")).as(table).isNotEmpty();
    }
    try (var connection = stores.raw();
        var tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
      int found = 0;
      while (tables.next()) {
        String name = tables.getString("TABLE_NAME");
        found += name.startsWith("flyway") || name.startsWith("sqlite") ? 0 : 1;
      }
      assertThat(found).isEqualTo(Tables.NAMES.size());
    } catch (SQLException broken) {
      throw new AssertionError(broken);
    }
  }

  @Test
  void a_copy_taken_while_others_write_shows_one_moment() throws Exception {
    AtomicBoolean stop = new AtomicBoolean();
    Thread writer =
        new Thread(
            () -> {
              for (long version = 0; !stop.get(); version++) {
                stores.store().answers().save(answer("ID05"), "" + version, version, ANA);
              }
            });
    writer.start();
    try {
      for (int round = 0; round < 5; round++) {
        Thread.sleep(20);
        write();
        assertAnswersAgreeWithHistory(folder.resolve("ronda" + round));
      }
    } finally {
      stop.set(true);
      writer.join();
    }
  }

  private void assertAnswersAgreeWithHistory(Path destination) {
    try (Stores target = Stores.empty(Databases.SQLITE, destination)) {
      target.store().backups().restore(copy);
      long saves =
          target.store().history().latest(Long.MAX_VALUE, 100_000).stream()
              .filter(row -> row.told().kind().equals("answer"))
              .count();
      List<StoredAnswer> answers = target.store().answers().of(ENTITY, PERIOD);
      assertThat(answers.stream().mapToLong(StoredAnswer::version).sum()).isEqualTo(saves);
    }
  }

  @Test
  void a_spoilt_copy_is_refused_and_leaves_nothing() throws IOException {
    write();
    assertRefused(Copies.change("tablas/answer.jsonl", "año", "mes"), "la tabla cambió");
    assertRefused(Copies.change("tablas/history.jsonl", "\"ana\"", "\"eva\""), "la tabla cambió");
    assertRefused(Copies.change("evidencias/", "acta", "atca"), "el archivo cambió");
    assertRefused(Copies.without("evidencias/"), "no contiene lo que su índice dice");
    assertRefused(Copies.without("tablas/token.jsonl"), "no contiene lo que su índice dice");
    assertRefused(Copies.without("manifest.json"), "falta «manifest.json»");
    assertRefused(
        Copies.change("manifest.json", "\"schema\" : \"", "\"schema\" : \"9"), "no conoce");
    assertRefused(parts -> parts.put("../../fuera.txt", PDF), "no contiene lo que su índice dice");
    assertRefused(
        Copies.forged("history", "\"ana\"", "\"eva\""), "el historial no es el que se escribió");
    assertRefused(
        Copies.forged("answer", "\"version\": 1", "\"versiones\": 1"), "no es de esta tabla");
    assertRefused(Copies.forged("answer", "\"76130\"", "\"99999\""), "no cabe en la tabla");
  }

  @Test
  void half_a_copy_is_refused() throws IOException {
    write();
    byte[] whole = Files.readAllBytes(copy);
    Files.write(copy, Arrays.copyOf(whole, whole.length / 2));
    assertRefused(copy, "no se puede leer");
  }

  private void assertRefused(Consumer<Map<String, byte[]>> change, String told) throws IOException {
    Path spoilt = folder.resolve("dañada.zip");
    Copies.rewrite(copy, spoilt, change);
    assertRefused(spoilt, told);
  }

  private void assertRefused(Path spoilt, String told) throws IOException {
    try (Stores target = Stores.empty(database, Files.createTempDirectory(folder, "destino"))) {
      assertThatThrownBy(() -> target.store().backups().restore(spoilt))
          .isInstanceOf(FaultException.class)
          .hasMessageContaining(told);
      assertThat(target.store().entities().all()).isEmpty();
      assertThat(target.store().history().verify())
          .isEqualTo(new HistoryCheck(0, History.BEGINNING, null, List.of()));
      try (var files = Files.walk(target.settings().folder().resolve("evidencias"))) {
        assertThat(files.filter(Files::isRegularFile)).isEmpty();
      }
    }
  }

  @Test
  void a_copy_goes_only_into_an_empty_store() throws IOException {
    write();
    assertThatThrownBy(() -> stores.store().backups().restore(copy))
        .hasMessageContaining("ya hay datos guardados");
    assertThat(stores.store().history().verify().isWhole()).isTrue();
  }

  @Test
  void evidence_that_changed_on_the_disk_stops_the_copy() throws IOException {
    String hash = stores.store().evidence().of(ENTITY, PERIOD).get(0).fileHash();
    Path file =
        stores
            .settings()
            .folder()
            .resolve("evidencias")
            .resolve(hash.substring(0, 2))
            .resolve(hash.substring(2));
    Files.writeString(file, "otra cosa");
    assertThatThrownBy(() -> stores.store().backups().write(new ByteArrayOutputStream()))
        .hasMessageContaining("cambió en el disco");
    Files.delete(file);
    assertThatThrownBy(() -> stores.store().backups().write(new ByteArrayOutputStream()))
        .hasMessageContaining("falta el archivo");
  }
}
