package co.veedor.store;

import static co.veedor.support.Stores.ANA;
import static co.veedor.support.Stores.ENTITY;
import static co.veedor.support.Stores.PERIOD;
import static co.veedor.support.Stores.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.veedor.fault.FaultException;
import co.veedor.support.Databases;
import co.veedor.support.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Opening, closing and opening again. */
class StoreTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Databases.class)
  void what_was_kept_is_there_when_opened_again(Databases database) {
    StoreSettings settings;
    try (Stores stores = Stores.with(database, folder)) {
      settings = stores.settings();
      stores.store().answers().save(answer("ID01"), "100", 0, ANA);
    }
    try (Stores stores = Stores.open(settings)) {
      assertThat(stores.store().answers().of(ENTITY, PERIOD)).hasSize(1);
      assertThat(stores.store().history().verify().rows()).isEqualTo(4);
      assertThat(stores.store().isWritable()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void who_finds_no_turn_to_write_is_told_so_and_can_try_again(Databases database) {
    StoreSettings settings = database.fresh(folder);
    Store.open(settings, Instant::now).close();
    try (Database one = new Database(Opening.open(settings), Instant::now);
        Database other = new Database(Opening.open(settings), Instant::now)) {
      one.write(
          ANA,
          slow ->
              assertThatThrownBy(() -> other.write(ANA, change -> change.newId()))
                  .isInstanceOf(BusyException.class));
      assertThat(other.<String>write(ANA, change -> change.newId())).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void the_secret_of_groups_is_made_once_and_nobody_sets_it(Databases database) {
    StoreSettings settings;
    String key;
    try (Stores one = Stores.with(database, folder);
        Stores other = Stores.open(one.settings())) {
      settings = one.settings();
      List<Stores> both = List.of(one, other);
      List<String> keys =
          IntStream.range(0, 20)
              .parallel()
              .mapToObj(i -> both.get(i % 2).store().settings().peersKey())
              .distinct()
              .toList();
      assertThat(keys).hasSize(1);
      key = keys.get(0);
      assertThatThrownBy(() -> one.store().settings().put("peers.key", "otra", ANA))
          .isInstanceOf(IllegalArgumentException.class);
    }
    try (Stores again = Stores.open(settings)) {
      assertThat(again.store().settings().peersKey()).isEqualTo(key).hasSize(64);
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void two_programs_on_one_database_keep_one_history(Databases database) {
    try (Stores one = Stores.with(database, folder);
        Stores other = Stores.open(one.settings())) {
      IntStream.range(0, 40)
          .parallel()
          .forEach(
              i ->
                  (i % 2 == 0 ? one : other)
                      .store()
                      .answers()
                      .save(answer("P" + i), "" + i, 0, ANA));
      assertThat(one.store().answers().of(ENTITY, PERIOD)).hasSize(40);
      assertThat(other.store().history().verify())
          .isEqualTo(one.store().history().verify())
          .matches(HistoryCheck::isWhole)
          .matches(check -> check.rows() == 43);
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void what_a_later_version_left_is_not_opened(Databases database) throws SQLException {
    StoreSettings settings;
    try (Stores stores = Stores.with(database, folder);
        var raw = stores.raw();
        var statement = raw.createStatement()) {
      settings = stores.settings();
      statement.execute(
          "INSERT INTO flyway_schema_history SELECT 99, '99', 'later', type, 'V99__later.sql',"
              + " checksum, installed_by, installed_on, execution_time, success"
              + " FROM flyway_schema_history WHERE version = '1'");
    }
    assertThatThrownBy(() -> Stores.open(settings))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("de esta versión de Veedor o anterior");
  }

  @Test
  void only_the_owner_reads_the_folder() throws IOException {
    Stores.empty(Databases.SQLITE, folder.resolve("datos")).close();
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("datos"))))
        .isEqualTo("rwx------");
  }

  @Test
  void what_cannot_be_opened_is_told_without_its_password() throws IOException {
    Files.writeString(folder.resolve("archivo"), "x");
    Files.writeString(Files.createDirectory(folder.resolve("otra")).resolve("veedor.db"), "nada");
    String nobody = "jdbc:postgresql://127.0.0.1:1/x?password=secreta";
    for (StoreSettings wrong :
        List.of(
            StoreSettings.embedded(folder.resolve("archivo")),
            StoreSettings.embedded(folder.resolve("otra")),
            new StoreSettings(folder, nobody, "ana", "secreta"),
            new StoreSettings(folder, "mysql://ana:secreta@x", "", ""))) {
      assertThatThrownBy(() -> Stores.open(wrong))
          .isInstanceOf(FaultException.class)
          .hasMessageContaining("Se esperaba")
          .hasMessageNotContaining("secreta");
      assertThat(wrong.toString()).doesNotContain("secreta");
    }
  }

  @Test
  void identifiers_sort_by_when_they_were_made_even_if_the_clock_goes_back() {
    Ids ids = new Ids();
    Instant now = Instant.parse("2026-11-21T12:00:00Z");
    List<String> made =
        IntStream.range(0, 10_000).mapToObj(i -> ids.next(now.minusSeconds(i % 3))).toList();
    assertThat(made).isSorted().doesNotHaveDuplicates();
    assertThat(made.get(0)).matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-.*");
    assertThat(ids.next(now.plusMillis(20))).isGreaterThan(made.get(9_999));
  }

  @Test
  void instants_sort_as_texts() {
    assertThat(
            List.of(
                Columns.text(Instant.parse("2026-11-21T12:00:00Z")),
                Columns.text(Instant.parse("2026-11-21T12:00:00.000001Z")),
                Columns.text(Instant.parse("2026-11-21T12:00:00.1Z"))))
        .isSorted()
        .first()
        .isEqualTo("2026-11-21T12:00:00.000000Z");
  }
}
