package co.veedor.web.page;

import static co.veedor.support.Stores.ENTITY;
import static co.veedor.support.Stores.PERIOD;
import static co.veedor.support.Stores.answer;

import co.veedor.number.Fraction;
import co.veedor.response.Evidence;
import co.veedor.response.Source;
import co.veedor.store.Amended;
import co.veedor.store.Amendment;
import co.veedor.store.AnswerKey;
import co.veedor.store.Assignments.Assignment;
import co.veedor.store.By;
import co.veedor.store.EvidenceDraft;
import co.veedor.store.EvidenceUse;
import co.veedor.store.Membership;
import co.veedor.store.Samples;
import co.veedor.store.Store;
import co.veedor.store.StoredEvidence;
import co.veedor.store.StoredSession;
import co.veedor.store.TokenRows;
import co.veedor.support.Stores;
import co.veedor.support.Veedor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Makes every kind of change a store knows, in the entity and period of {@link Stores}. */
final class EveryChange {
  private static final String PLAN =
      """
      {"start": "2027-S1", "years": 4, "step": "semestre", "money": {"2027": 5}, "staff": {"2027": 2},
       "weights": {"impacto": %d, "complejidad": 20, "financiera": 20, "victorias": 20},
       "initiatives": {"INF-04": {"cost": 1, "months": 2, "responsible": "%s", "notBefore": "2027-S2",
          "ratings": {"impacto": {"value": 4, "reason": "Urge"}}},
         "INF-05": {"done": "2026-01-01", "plannedEnd": "2025-S2"}, "SIS-03": {"exclude": "Ya hay"}},
       "findings": [{"id": "H1", "domain": "Tesorería", "text": "A mano", "severity": "alta",
         "initiatives": ["SIS-03"], "source": "Auditoría"}],
       "indicators": {"IND-INF-01": {"baseline": 40, "values": {"2026": 48}, "targets": {"2027": 60}}}}
      """;

  private final Store store;
  private final Instant now;
  private final By rosa;
  private final By eva;

  EveryChange(Stores stores) {
    this.store = stores.store();
    this.now = stores.time().now();
    this.rosa = By.person(stores.person("rosa").id());
    this.eva = By.person(stores.person("eva").id());
  }

  void make() {
    people();
    answers();
    evidence();
    plan();
    amendment();
  }

  private void people() {
    String id = rosa.person();
    store.people().password(id, "otra", true, eva);
    store.people().disable(id, eva);
    store.people().enable(id, eva);
    store.people().countTry(id, failures -> now.plus(Duration.ofMinutes(5)));
    store.memberships().grant(new Membership(id, ENTITY, "diligenciador"), eva);
    store.memberships().revoke(new Membership(id, ENTITY, "diligenciador"), eva);
    store.sessions().add(new StoredSession("h", id, "c", now, now, now.plus(Duration.ofDays(1))));
    store.sessions().endAll(id, eva);
    TokenRows.NewToken token =
        new TokenRows.NewToken("t", id, ENTITY, "READ WRITE", "Mi ficha", now);
    store.tokens().revoke(store.tokens().add(token, rosa).id(), rosa);
    store.settings().put("first-start", "huella 2026-11-21T12:00:00Z", By.SYSTEM);
    store.settings().put("first-start", "", By.SYSTEM);
  }

  private void answers() {
    store.answers().save(answer("ID02"), "{\"options\": {\"A\": \"cumple\"}}", 0, rosa);
    store.answers().save(answer("ID02"), "{\"na\": \"No hay\"}", 0, eva);
    store.answers().save(answer("ID04"), "{\"level\": 50}", 0, rosa);
    store.periods().answeredOn(ENTITY, PERIOD, LocalDate.of(2020, 1, 15), rosa);
    Assignment part = new Assignment(ENTITY, PERIOD, Veedor.TOOL_2019, "estrategia", rosa.person());
    store.assignments().give(part, eva);
    store.assignments().take(part, eva);
    AnswerKey node = new AnswerKey(ENTITY, PERIOD, Veedor.TOOL_2019, "estrategia");
    store.targets().put(node, Fraction.of(70), eva);
    store.targets().put(node, null, eva);
  }

  private void evidence() {
    Evidence stated =
        new Evidence(
            "d-1",
            "Acta 4",
            LocalDate.of(2019, 6, 1),
            LocalDate.of(2029, 6, 1),
            Evidence.PENDING,
            List.of(),
            Source.of("https://x.gov.co/acta", "acta.pdf", "ab".repeat(32)),
            new Evidence.Review("Luz", "Falta la firma", LocalDate.of(2020, 1, 1)));
    StoredEvidence kept = add(stated);
    EvidenceUse use = new EvidenceUse(kept.id(), Veedor.TOOL_2019, "ID02", List.of());
    store.evidence().use(use, rosa);
    store.evidence().unuse(use, rosa);
    store
        .evidence()
        .use(new EvidenceUse(kept.id(), Veedor.TOOL_2019, "ID02", List.of("A", "B")), rosa);
    store.reviews().review(kept.id(), Evidence.ASKED, "¿Quién firma?", eva);
    store.reviews().reply(kept.id(), "La alcaldesa", rosa);
    store.reviews().review(kept.id(), Evidence.ACCEPTED, "Completa", eva);
    store.evidence().remove(add(stated).id(), rosa);
    store
        .samples()
        .add(
            ENTITY,
            PERIOD,
            new Samples.Drawn("por_dominio", "acta 7", "cd".repeat(32), "lista", List.of("x/ID02")),
            eva);
  }

  private StoredEvidence add(Evidence stated) {
    return store.evidence().add(ENTITY, PERIOD, new EvidenceDraft(stated, null), rosa);
  }

  private void plan() {
    store.decisions().save(ENTITY, PERIOD, PLAN.formatted(40, "Ana"), 0, eva);
    store.decisions().save(ENTITY, PERIOD, PLAN.formatted(40, "Otra"), 1, eva);
    store.decisions().save(ENTITY, PERIOD, PLAN.formatted(20, "Ana"), 1, rosa);
    store.jobs().ask(ENTITY, PERIOD, "docx", rosa);
  }

  /** After it was handed in. */
  private void amendment() {
    store.periods().freeze(ENTITY, PERIOD, eva);
    By asks = new By(rosa.person(), "Faltaba el acta");
    Amended change =
        new Amended.Reply(Veedor.TOOL_2019, "ID04", "{\"level\": 75}", 1, "{\"level\": 50}");
    Amendment asked = store.amendments().ask(ENTITY, PERIOD, change, asks);
    store.amendments().approve(asked.id(), "Bien", eva);
  }
}
