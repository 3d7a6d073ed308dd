package co.veedor.store;

import static co.veedor.support.Stores.ANA;
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
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A history that began before rows had seals goes on, and nobody goes back to rows without one. */
@ParameterizedClass
@EnumSource(Databases.class)
class OldHistoryTest {
  private static final int OLD = 3;

  @Parameter Databases database;
  @TempDir Path folder;
  private Stores stores;
  private Connection raw;

  /** Three rows as they were written then, and one of today. */
  @BeforeEach
  void fill() throws SQLException {
    stores = Stores.with(database, folder);
    raw = stores.raw();
    sql("DELETE FROM history");
    String last = "0".repeat(64);
    for (int seq = 1; seq <= OLD; seq++) {
      last = old(seq, last);
    }
    sql("UPDATE setting SET value = '%d %s' WHERE key = 'history.head'".formatted(OLD, last));
    stores.store().answers().save(answer("ID02"), "50", 0, ANA);
  }

  private String old(int seq, String previous) throws SQLException {
    String line =
        "[%d, \"2026-01-01T00:00:00.000000Z\", \"ana\", \"76130\", \"2019\", \"target\", \"x/y\", null, \"%d\", \"\", \"%s\"]"
            .formatted(seq, seq, previous);
    String hash = Zips.sha256(line.getBytes(StandardCharsets.UTF_8));
    sql(
        ("INSERT INTO history (seq, at, person, entity, period, kind, subject, old, new, reason,"
                + " previous, hash) VALUES (%d, '2026-01-01T00:00:00.000000Z', 'ana', '76130',"
                + " '2019', 'target', 'x/y', NULL, '%d', '', '%s', '%s')")
            .formatted(seq, seq, previous, hash));
    return hash;
  }

  @AfterEach
  void close() throws SQLException {
    raw.close();
    stores.close();
  }

  private void sql(String statement) throws SQLException {
    try (var one = raw.createStatement()) {
      one.execute(statement);
    }
  }

  @Test
  void it_is_whole_and_its_rows_are_still_checked() throws SQLException {
    assertThat(stores.store().history().verify().isWhole()).isTrue();
    sql("UPDATE history SET new = '9' WHERE seq = 2");
    assertThat(stores.store().history().verify().broken()).isEqualTo(new Break(2, Kind.ALTERED));
  }

  @Test
  void a_row_that_lost_its_seal_is_altered() throws SQLException {
    sql("UPDATE history SET salt = NULL, scope = NULL WHERE seq = 4");
    assertThat(stores.store().history().verify().broken()).isEqualTo(new Break(4, Kind.ALTERED));
  }

  @Test
  void after_a_sealed_row_none_goes_without() {
    HistoryChain chain = new HistoryChain(10, Set.of());
    History history = stores.store().history();
    history.each(row -> assertThat(chain.next(row)).isNull());
    HistoryRow last = history.latest(Long.MAX_VALUE, 1).get(0);
    HistoryRow bare = new HistoryRow(5, null, null, last.hash(), "f".repeat(64));
    assertThat(chain.next(bare)).isEqualTo(new Break(5, Kind.ALTERED));
  }

  @Test
  void a_row_of_then_that_is_not_shown_cannot_be_checked() {
    HistoryRow hidden = new HistoryRow(1, null, null, "0".repeat(64), "f".repeat(64));
    assertThat(new HistoryChain(10, Set.of()).next(hidden)).isEqualTo(new Break(1, Kind.ALTERED));
  }
}
