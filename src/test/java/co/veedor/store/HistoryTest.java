package co.veedor.store;

import static co.veedor.support.Stores.ANA;
import static co.veedor.support.Stores.ENTITY;
import static co.veedor.support.Stores.PERIOD;
import static co.veedor.support.Stores.answer;
import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.store.HistoryCheck.Break;
import co.veedor.store.HistoryCheck.Kind;
import co.veedor.support.Databases;
import co.veedor.support.Stores;
import co.veedor.support.Zips;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever changes the past is found at the right row. */
@ParameterizedClass
@EnumSource(Databases.class)
class HistoryTest {
  private static final int ROWS = 9;
  private static final List<String> TEXTS =
      List.of(
          "at", "person", "who", "entity", "period", "kind", "subject", "old", "new", "reason",
          "salt", "scope");

  @Parameter Databases database;
  @TempDir Path folder;
  private Stores stores;
  private Connection raw;

  @BeforeEach
  void fill() throws SQLException {
    stores = Stores.with(database, folder);
    for (int version = 0; version < ROWS - 3; version++) {
      stores.store().answers().save(answer("ID02"), "" + version, version, ANA);
    }
    raw = stores.raw();
  }

  @AfterEach
  void close() throws SQLException {
    raw.close();
    stores.close();
  }

  private HistoryCheck check() {
    return stores.store().history().verify();
  }

  private void sql(String statement) throws SQLException {
    try (var one = raw.createStatement()) {
      one.execute(statement);
    }
  }

  @Test
  void an_untouched_history_is_whole() {
    assertThat(check().isWhole()).isTrue();
    assertThat(check().rows()).isEqualTo(ROWS);
    assertThat(stores.store().history().latest(ENTITY, PERIOD, ROWS, 3))
        .extracting(HistoryRow::seq)
        .containsExactly(8L, 7L, 6L);
  }

  @Test
  void the_hash_is_the_one_the_documentation_describes() throws Exception {
    HistoryRow fourth = stores.store().history().latest(5, 1).get(0);
    String content =
        "[\"%s\", \"2026-11-21T12:00:00.000000Z\", \"ana\", \"ana\", \"76130\", \"2019\","
                .formatted(fourth.seal().salt())
            + " \"answer\", \"gobierno-digital-2019/ID02\", null, \"0\", \"porque sí\"]";
    String line =
        "[4, \"%s\", \"%s\", \"%s\"]"
            .formatted(fourth.seal().scope(), sha256(content), fourth.previous());
    assertThat(fourth.hash()).isEqualTo(sha256(line));
  }

  private static String sha256(String text) {
    return Zips.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void rows_of_one_period_share_a_scope_nobody_can_guess_and_no_two_a_salt() throws SQLException {
    List<HistoryRow> rows = stores.store().history().latest(ROWS + 1L, ROWS);
    assertThat(rows.stream().map(row -> row.seal().scope()).distinct()).hasSize(2);
    assertThat(rows.stream().map(row -> row.seal().salt()).distinct()).hasSize(ROWS);
    assertThat(rows).noneMatch(row -> row.seal().scope().equals(sha256("76130\n2019")));
    sql("UPDATE setting SET value = 'otra' WHERE key = 'history.key'");
    assertThat(check().isWhole()).isTrue();
  }

  @Test
  void any_altered_text_is_found_at_its_row() throws SQLException {
    for (int seq = 1; seq <= ROWS; seq++) {
      for (String column : TEXTS) {
        sql("CREATE TABLE kept AS SELECT * FROM history WHERE seq = " + seq);
        sql("UPDATE history SET " + column + " = 'otra cosa' WHERE seq = " + seq);
        assertThat(check().broken()).isEqualTo(new Break(seq, Kind.ALTERED));
        putBack(seq);
      }
    }
    assertThat(check().isWhole()).isTrue();
  }

  @Test
  void an_altered_row_with_a_hash_to_match_is_found() throws SQLException {
    for (int seq = 1; seq <= ROWS; seq++) {
      HistoryRow row = stores.store().history().latest(seq + 1L, 1).get(0);
      HistoryRow.Told told = row.told();
      HistoryRow forged =
          HistoryRow.after(
              new Head(seq - 1L, row.previous()),
              new HistoryRow.Told(
                  told.at(), "otra", told.who(), ENTITY, PERIOD, "answer", "x", null, "100", ""),
              row.seal());
      sql("CREATE TABLE kept AS SELECT * FROM history WHERE seq = " + seq);
      sql(
          "UPDATE history SET person = 'otra', entity = '76130', period = '2019', kind = 'answer',"
              + (" subject = 'x', old = NULL, new = '100', reason = '', hash = '%s' WHERE seq = %d")
                  .formatted(forged.hash(), seq));
      assertThat(check().broken()).isEqualTo(new Break(seq, Kind.ALTERED));
      putBack(seq);
    }
    assertThat(check().isWhole()).isTrue();
  }

  @Test
  void any_missing_row_is_found_at_its_place() throws SQLException {
    for (int seq = 1; seq <= ROWS; seq++) {
      sql("CREATE TABLE kept AS SELECT * FROM history WHERE seq = " + seq);
      sql("DELETE FROM history WHERE seq = " + seq);
      assertThat(check().broken()).isEqualTo(new Break(seq, Kind.MISSING));
      putBack(seq);
    }
  }

  @Test
  void any_two_rows_that_changed_places_are_found_at_the_first() throws SQLException {
    for (int first = 1; first < ROWS; first++) {
      for (int second = first + 1; second <= ROWS; second++) {
        swap(first, second);
        assertThat(check().broken()).isEqualTo(new Break(first, Kind.REORDERED));
        swap(first, second);
      }
    }
    assertThat(check().isWhole()).isTrue();
  }

  @Test
  void a_missing_row_is_found_though_the_others_close_ranks() throws SQLException {
    sql("DELETE FROM history WHERE seq = 4");
    for (int seq = 5; seq <= ROWS; seq++) {
      sql("UPDATE history SET seq = %d WHERE seq = %d".formatted(seq - 1, seq));
    }
    assertThat(check().broken()).isEqualTo(new Break(4, Kind.REORDERED));
  }

  @Test
  @Timeout(30)
  void an_end_that_is_out_of_reach_is_found() throws SQLException {
    sql("UPDATE setting SET value = '%s 0' WHERE key = 'history.head'".formatted("9".repeat(18)));
    assertThat(check().isWhole()).isFalse();
    String end = "9".repeat(18) + " " + "0".repeat(64);
    sql("UPDATE setting SET value = '%s' WHERE key = 'history.head'".formatted(end));
    assertThat(check().broken()).isEqualTo(new Break(ROWS + 1, Kind.MISSING));
    sql("UPDATE history SET reason = 'otra cosa' WHERE seq = 4");
    assertThat(check().broken()).isEqualTo(new Break(4, Kind.ALTERED));
  }

  @Test
  void a_row_added_by_hand_is_found() throws SQLException {
    sql(
        "INSERT INTO history SELECT 10, at, person, entity, period, kind, subject, old, new,"
            + " reason, previous, hash, who, salt, scope FROM history WHERE seq = 9");
    assertThat(check().broken()).isEqualTo(new Break(10, Kind.REORDERED));
  }

  private void putBack(int seq) throws SQLException {
    sql("DELETE FROM history WHERE seq = " + seq);
    sql("INSERT INTO history SELECT * FROM kept");
    sql("DROP TABLE kept");
  }

  private void swap(int first, int second) throws SQLException {
    sql("UPDATE history SET seq = -1 WHERE seq = " + first);
    sql("UPDATE history SET seq = %d WHERE seq = %d".formatted(first, second));
    sql("UPDATE history SET seq = %d WHERE seq = -1".formatted(second));
  }
}
