package co.veedor.store;

import static co.veedor.support.Stores.ANA;
import static co.veedor.support.Stores.ENTITY;
import static co.veedor.support.Stores.PERIOD;
import static co.veedor.support.Stores.answer;
import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.number.Fraction;
import co.veedor.response.Entity;
import co.veedor.response.Evidence;
import co.veedor.support.Databases;
import co.veedor.support.Stores;
import co.veedor.support.Veedor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever people do, the history tells all of it; whatever is done behind it is found. */
@ParameterizedClass
@EnumSource(Databases.class)
class StrayTest {
  private static final List<String> QUESTIONS = List.of("PR01", "PR02", "ID01");

  @Parameter Databases database;
  @TempDir Path folder;
  private Stores stores;
  private Store store;
  private By bea;
  private int opened;

  @BeforeEach
  void open() {
    stores = Stores.with(database, folder.resolve("datos" + opened++));
    store = stores.store();
    bea = By.person(stores.person("bea").id());
    store.answers().save(answer("PR01"), "{\"declared\": 80}", 0, ANA);
    store.evidence().use(use(add("acta"), "PR01"), ANA);
  }

  @AfterEach
  void close() {
    stores.close();
  }

  private StoredEvidence add(String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    StoredFile file =
        store.evidence().put(new ByteArrayInputStream(bytes), content + ".txt", FileLimits.USUAL);
    LocalDate day = LocalDate.of(2019, 5, 1);
    return store
        .evidence()
        .add(
            ENTITY,
            PERIOD,
            new EvidenceDraft("Título " + content, "", file, day, null, Evidence.PENDING),
            ANA);
  }

  private static EvidenceUse use(StoredEvidence evidence, String question) {
    return new EvidenceUse(evidence.id(), Veedor.TOOL_2019, question, List.of());
  }

  @Test
  void after_anything_people_do_the_history_comes_to_what_is_kept() {
    for (int seed = 1; seed <= 12; seed++) {
      Random random = new Random(seed);
      for (int step = 0; step < 25; step++) {
        stores.time().pass(Duration.ofHours(5));
        step(random, step);
      }
      assertThat(store.history().verify().strays()).as("seed " + seed).isEmpty();
    }
    store.periods().freeze(ENTITY, PERIOD, bea);
    var asked =
        store.amendments().ask(ENTITY, PERIOD, new Amended.Removal(alive().get(0).id()), ANA);
    store.amendments().approve(asked.id(), "", bea);
    assertThat(store.history().verify().isWhole()).isTrue();
  }

  private List<StoredEvidence> alive() {
    return store.evidence().of(ENTITY, PERIOD);
  }

  private void step(Random random, int step) {
    String question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
    List<StoredEvidence> alive = alive();
    StoredEvidence one = alive.get(random.nextInt(alive.size()));
    switch (random.nextInt(9)) {
      case 0 -> save(question, "{\"declared\": " + random.nextInt(101) + "}");
      case 1 -> save(question, random.nextBoolean() ? null : "{\"na\": \"No hay\"}");
      case 2 -> store.evidence().use(use(add("n" + step), question), ANA);
      case 3 -> store.evidence().use(use(one, question), bea);
      case 4 -> store.evidence().unuse(use(one, question), ANA);
      case 5 -> review(one, Evidence.STATUSES.get(random.nextInt(4)), "Nota " + step);
      case 6 -> target(question, random.nextBoolean() ? null : Fraction.of(random.nextInt(101)));
      case 7 -> plan(random.nextBoolean() ? null : "{\"years\": " + step + "}");
      default -> remove(alive, one, step);
    }
  }

  private void save(String question, String body) {
    long version = store.answers().find(answer(question)).map(StoredAnswer::version).orElse(0L);
    store.answers().save(answer(question), body, version, ANA);
  }

  private void review(StoredEvidence one, String status, String note) {
    store.reviews().review(one.id(), status, note, bea);
    if (status.equals(Evidence.ASKED)) {
      store.reviews().reply(one.id(), "Se aclara", ANA);
    }
  }

  private void target(String question, Fraction percent) {
    store.targets().put(answer(question), percent, ANA);
  }

  private void plan(String body) {
    long version = store.decisions().find(ENTITY, PERIOD).map(SaveResult.Saved::version).orElse(0L);
    store.decisions().save(ENTITY, PERIOD, body, version, ANA);
  }

  private void remove(List<StoredEvidence> alive, StoredEvidence one, int step) {
    if (alive.size() > 1) {
      store.evidence().remove(one.id(), ANA);
    } else {
      store
          .entities()
          .put(new Entity("Nombre " + step, ENTITY, "territorial", "alcaldia", 3, 9L), "g", ANA);
      store.periods().answeredOn(ENTITY, PERIOD, LocalDate.of(2019, 1, 1 + step % 28), ANA);
    }
  }

  @Test
  void what_is_changed_behind_the_history_is_named() throws SQLException {
    for (String change :
        List.of(
            "UPDATE answer SET body = '{\"declared\": 95}' WHERE question = 'PR01'",
            "DELETE FROM answer WHERE question = 'PR01'",
            "UPDATE evidence SET status = 'aceptada'",
            "UPDATE evidence SET expires = '2030-01-01'",
            "UPDATE evidence_use SET question = 'PR02'",
            "DELETE FROM evidence_use",
            "UPDATE period SET answered_on = '2020-12-31'",
            "UPDATE period SET state = 'congelada'",
            "UPDATE entity SET name = 'Otra'",
            "INSERT INTO target VALUES ('76130', '2019', 'gobierno-digital-2019', 'PR01', '5')",
            "INSERT INTO decision VALUES ('76130', '2019', 1, '{}', 'ana', '2026-01-01T00:00:00.000000Z')")) {
      try (Connection raw = stores.raw()) {
        raw.setAutoCommit(false);
        try (var sql = raw.createStatement()) {
          sql.execute(change);
        }
        raw.commit();
      }
      HistoryCheck check = store.history().verify();
      assertThat(check.broken()).isNull();
      assertThat(check.strays()).as(change).hasSize(1);
      assertThat(check.strays().get(0).strays()).as(change).isNotEmpty();
      stores.close();
      open();
    }
  }

  @Test
  void a_copy_of_what_was_changed_behind_the_history_can_still_be_put_back()
      throws SQLException, IOException {
    try (Connection raw = stores.raw();
        var sql = raw.createStatement()) {
      sql.execute("UPDATE answer SET body = '{\"declared\": 95}' WHERE question = 'PR01'");
    }
    Path copy = folder.resolve("copia.zip");
    try (OutputStream out = Files.newOutputStream(copy)) {
      store.backups().write(out);
    }
    try (Stores other = Stores.empty(database, folder.resolve("otra"))) {
      HistoryCheck check = other.store().backups().restore(copy);
      assertThat(check.broken()).isNull();
      assertThat(check.strays().get(0).strays())
          .extracting(Stray::place)
          .containsExactly("answers gobierno-digital-2019/PR01");
    }
  }
}
