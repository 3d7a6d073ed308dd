package co.veedor.store;

import static co.veedor.support.Stores.ANA;
import static co.veedor.support.Stores.ENTITY;
import static co.veedor.support.Stores.PERIOD;
import static co.veedor.support.Stores.answer;
import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.document.Digest;
import co.veedor.response.Evidence;
import co.veedor.response.Period;
import co.veedor.store.Assignments.Assignment;
import co.veedor.support.Databases;
import co.veedor.support.Stores;
import co.veedor.support.Veedor;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept beside answers and plans is what the history tells, or it is named. */
@ParameterizedClass
@EnumSource(Databases.class)
class StrayRecordsTest {
  private static final EvidenceDraft DRAFT =
      new EvidenceDraft("Acta", "", null, null, null, Evidence.PENDING);

  @Parameter Databases database;
  @TempDir Path folder;
  private Stores stores;
  private Store store;
  private By bea;
  private By luz;
  private StoredEvidence piece;

  /** A period submitted, with all that may lie beside it. */
  @BeforeEach
  void open() {
    stores = Stores.with(database, folder);
    store = stores.store();
    bea = By.person(stores.person("bea").id());
    luz = new By(stores.person("luz").id(), "Faltaba");
    store.memberships().grant(new Membership(bea.person(), ENTITY, "lider"), ANA);
    store.answers().save(answer("PR01"), "{\"declared\": 80}", 0, luz);
    piece = store.evidence().add(ENTITY, PERIOD, DRAFT, luz);
    store.assignments().give(part("ID01", luz), ANA);
    store.assignments().give(part("*", bea), ANA);
    store.assignments().take(part("*", bea), ANA);
    store.reviews().review(piece.id(), Evidence.ASKED, "¿De cuándo es?", bea);
    store.reviews().reply(piece.id(), "De mayo", luz);
    store.reviews().review(piece.id(), Evidence.ACCEPTED, "", bea);
    pass();
    store.evidence().use(use("PR01"), bea);
    pass();
    store.samples().add(ENTITY, PERIOD, drawn("semilla"), bea);
    store.periods().freeze(ENTITY, PERIOD, ANA);
    amend(70, true);
    amend(60, false);
    ask(50);
  }

  @AfterEach
  void close() {
    stores.close();
  }

  private void pass() {
    stores.time().pass(Duration.ofHours(5));
  }

  private static Assignment part(String node, By person) {
    return new Assignment(ENTITY, PERIOD, Veedor.TOOL_2019, node, person.person());
  }

  private EvidenceUse use(String question) {
    return new EvidenceUse(piece.id(), Veedor.TOOL_2019, question, List.of());
  }

  private static Samples.Drawn drawn(String seed) {
    String listing = "a/PR01\tSeguridad\na/PR02\tSeguridad\n";
    return new Samples.Drawn(
        "por_dominio", seed, Digest.of(listing), listing, List.of("a/PR01", "a/PR02"));
  }

  private Amendment ask(int percent) {
    StoredAnswer now = store.answers().find(answer("PR01")).orElseThrow();
    String body = "{\"declared\": " + percent + "}";
    Amended.Reply reply =
        new Amended.Reply(Veedor.TOOL_2019, "PR01", body, now.version(), now.body());
    return store.amendments().ask(ENTITY, PERIOD, reply, luz);
  }

  private void amend(int percent, boolean approve) {
    Amendment asked = ask(percent);
    pass();
    if (approve) {
      store.amendments().approve(asked.id(), "Bien", bea);
    } else {
      store.amendments().refuse(asked.id(), "No hay soporte", bea);
    }
  }

  @Test
  void after_anything_people_do_the_history_comes_to_what_is_kept() {
    assertThat(store.history().verify().strays()).isEmpty();
    for (int seed = 1; seed <= 8; seed++) {
      Random random = new Random(seed);
      for (int step = 0; step < 15; step++) {
        pass();
        step(random, step);
      }
      assertThat(store.history().verify().strays()).as("seed " + seed).isEmpty();
    }
  }

  private void step(Random random, int step) {
    boolean yes = random.nextBoolean();
    Membership membership =
        new Membership(luz.person(), ENTITY, random.nextBoolean() ? "auditor" : "planeador");
    switch (random.nextInt(9)) {
      case 0 -> store.samples().add(ENTITY, PERIOD, drawn("s" + step), bea);
      case 1 -> amend(random.nextInt(101), yes);
      case 2 -> store.reviews().review(piece.id(), Evidence.ACCEPTED, yes ? "Sirve" : "", bea);
      case 3 -> store.reviews().review(piece.id(), Evidence.PENDING, "", bea);
      case 4 -> store.people().admin(luz.person(), yes, ANA);
      case 5 -> store.people().password(luz.person(), "hash", yes, luz);
      case 6 -> shut(yes);
      case 7 -> store.memberships().grant(membership, ANA);
      default -> store.memberships().revoke(membership, ANA);
    }
  }

  private void shut(boolean shut) {
    if (shut) {
      store.people().disable(luz.person(), ANA);
    } else {
      store.people().enable(luz.person(), ANA);
    }
  }

  @Test
  void evidence_reviewed_again_because_it_backs_more_is_no_stray() {
    store.periods().open(ENTITY, Period.read("2020").orElseThrow(), null, ANA);
    piece = store.evidence().add(ENTITY, "2020", DRAFT, luz);
    store.evidence().use(use("PR01"), luz);
    store.reviews().review(piece.id(), Evidence.ACCEPTED, "Sirve", bea);
    store.evidence().use(use("PR02"), bea);
    assertThat(store.history().verify().strays()).isEmpty();
  }

  @Test
  void what_is_changed_behind_the_history_is_named() throws SQLException {
    try (Connection raw = stores.raw()) {
      raw.setAutoCommit(false);
      List<List<String>> all = new ArrayList<>(tamperings());
      all.addAll(others());
      for (List<String> tampering : all) {
        try (var sql = raw.createStatement()) {
          assertThat(sql.executeUpdate(tampering.get(1))).as(tampering.get(1)).isPositive();
        }
        raw.commit();
        HistoryCheck check = store.history().verify();
        assertThat(check.broken()).isNull();
        assertThat(check.strays()).as(tampering.get(1)).hasSize(1);
        assertThat(check.strays().get(0).strays())
            .as(tampering.get(1))
            .extracting(stray -> stray.place().split(" ")[0])
            .containsOnly(tampering.get(0));
        assertThat(check.strays().get(0).strays())
            .extracting(new StrayWords(new StoredNames(store)::of)::told)
            .as(tampering.get(1))
            .noneMatch(words -> words.matches(".*(\\{|[a-z]_[a-z]|[a-z][A-Z]|[0-9a-f]{8}-).*"));
        try (var sql = raw.createStatement()) {
          sql.executeUpdate(tampering.get(2));
        }
        raw.commit();
        assertThat(store.history().verify().isWhole()).as(tampering.get(2)).isTrue();
      }
    }
  }

  /** Where each is found, what is done, and how it is undone. */
  private static List<List<String>> tamperings() {
    return List.of(
        changed("sample", "seed", "'otra'", "'semilla'", ""),
        changed("sample", "members", "'a/PR01'", "'a/PR01\na/PR02'", ""),
        changed("sample", "listing", "listing || ' '", "RTRIM(listing, ' ')", ""),
        changed("amendment", "reason", "'Otra'", "'Faltaba'", ""),
        changed("amendment", "note", "'Sí'", "'Bien'", " WHERE state = 'aprobada'"),
        changed("amendment", "asked_by", person("bea"), person("luz"), " WHERE state = 'negada'"),
        changed("amendment", "decided_by", "'x'", person("bea"), " WHERE state = 'aprobada'"),
        List.of(
            "amendment",
            "UPDATE amendment SET state = 'aprobada', note = 'Negada' WHERE state = 'negada'",
            "UPDATE amendment SET state = 'negada', note = 'No hay soporte' WHERE note = 'Negada'"),
        changed(
            "amendment", "body", "body || ' '", "RTRIM(body, ' ')", " WHERE state = 'pendiente'"),
        changed("review_note", "body", "'De junio'", "'De mayo'", " WHERE kind = 'respuesta'"));
  }

  /** The same of what belongs to the installation, and of whose things are. */
  private static List<List<String>> others() {
    return List.of(
        changed("person", "is_admin", "1", "0", " WHERE login = 'luz'"),
        changed("person", "disabled_at", "'2026-01-01T00:00:00.000000Z'", "NULL", ""),
        changed("person", "name", "'Otra'", "'Persona luz'", " WHERE login = 'luz'"),
        changed("membership", "role", "'auditor'", "'lider'", ""),
        List.of(
            "membership",
            "INSERT INTO membership SELECT id, '76130', 'auditor' FROM person WHERE login = 'luz'",
            "DELETE FROM membership WHERE role = 'auditor'"),
        List.of(
            "membership",
            "DELETE FROM membership",
            "INSERT INTO membership SELECT id, '76130', 'lider' FROM person WHERE login = 'bea'"),
        changed("entity", "ord", "'nacional'", "'territorial'", ""),
        changed("period", "frozen_by", "'otra'", "'ana'", ""),
        changed("answered", "answer", "updated_by", person("bea"), person("luz"), ""),
        changed("handed", "evidence", "created_by", person("bea"), person("luz"), ""),
        changed("assignment", "node", "'*'", "'ID01'", ""));
  }

  private static String person(String login) {
    return "(SELECT id FROM person WHERE login = '" + login + "')";
  }

  private static List<String> changed(
      String table, String column, String now, String before, String where) {
    return changed(table.replace('_', '-'), table, column, now, before, where);
  }

  private static List<String> changed(
      String place, String table, String column, String now, String before, String where) {
    String sql = "UPDATE " + table + " SET " + column + " = ";
    return List.of(place, sql + now + where, sql + before + where);
  }
}
