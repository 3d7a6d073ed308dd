package co.veedor.store;

import static co.veedor.support.Stores.ANA;
import static co.veedor.support.Stores.ENTITY;
import static co.veedor.support.Stores.PERIOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.veedor.fault.FaultException;
import co.veedor.response.Period;
import co.veedor.support.Databases;
import co.veedor.support.Stores;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Reviewers ask, entities answer, samples are drawn, and all of it stays. */
@ParameterizedClass
@EnumSource(Databases.class)
class ReviewsTest {
  private static final By ROSA = new By("rosa", "");

  @Parameter Databases database;
  @TempDir Path folder;
  private Stores stores;
  private Store store;
  private String acta;

  @BeforeEach
  void open() {
    stores = Stores.with(database, folder);
    store = stores.store();
    EvidenceDraft draft = new EvidenceDraft("Acta", "", null, null, null, "por_revisar");
    acta = store.evidence().add(ENTITY, PERIOD, draft, ANA).id();
    store.periods().freeze(ENTITY, PERIOD, ANA);
  }

  @AfterEach
  void close() {
    stores.close();
  }

  @Test
  void what_was_accepted_for_one_answer_is_reviewed_again_before_it_backs_another() {
    store.periods().open(ENTITY, Period.read("2020").orElseThrow(), null, ANA);
    EvidenceDraft draft = new EvidenceDraft("Política", "", null, null, null, "por_revisar");
    String id = store.evidence().add(ENTITY, "2020", draft, ANA).id();
    EvidenceUse first = new EvidenceUse(id, "gobierno-digital-2019", "ID02", List.of("A"));
    store.evidence().use(first, ANA);
    store.reviews().review(id, "aceptada", "", ROSA);
    store.evidence().use(first, ANA);
    assertThat(store.evidence().find(id).orElseThrow().status()).isEqualTo("aceptada");
    store.evidence().use(new EvidenceUse(id, "gobierno-digital-2019", "ID02", List.of()), ANA);
    StoredEvidence again = store.evidence().find(id).orElseThrow();
    assertThat(again.status()).isEqualTo("por_revisar");
    assertThat(again.reviewer()).isEmpty();
    assertThat(store.history().latest(ENTITY, "2020", Long.MAX_VALUE, 1).get(0).told().kind())
        .isEqualTo("evidence-review");
  }

  @Test
  void a_question_is_answered_after_freezing_and_the_thread_tells_it() {
    Reviews reviews = store.reviews();
    StoredEvidence asked = reviews.review(acta, "por_aclarar", "¿Quién firma?", ROSA);
    assertThat(asked)
        .extracting(StoredEvidence::status, StoredEvidence::reviewer, StoredEvidence::reviewedOn)
        .containsExactly("por_aclarar", "", null);
    stores.time().pass(Duration.ofDays(1));
    assertThat(reviews.reply(acta, "La alcaldesa", ANA).status()).isEqualTo("por_revisar");
    reviews.review(acta, "aceptada", "Completa", ROSA);
    assertThat(reviews.about(acta))
        .extracting(ReviewNote::kind, ReviewNote::body, ReviewNote::person)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("por_aclarar", "¿Quién firma?", "rosa"),
            org.assertj.core.groups.Tuple.tuple("respuesta", "La alcaldesa", "ana"),
            org.assertj.core.groups.Tuple.tuple("aceptada", "Completa", "rosa"));
    assertThat(reviews.of(ENTITY, PERIOD)).isEqualTo(reviews.about(acta));
    assertThat(kinds()).startsWith("evidence-review", "evidence-reply", "evidence-review");
    assertThat(store.history().verify().isWhole()).isTrue();
  }

  @Test
  void nothing_is_answered_unasked_and_nothing_empty_is_asked_or_answered() {
    Reviews reviews = store.reviews();
    HistoryCheck before = store.history().verify();
    assertThatThrownBy(() -> reviews.reply(acta, "La alcaldesa", ANA))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("nadie espera respuesta");
    assertThatThrownBy(() -> reviews.review(acta, "por_aclarar", " ", ROSA))
        .hasMessageContaining("la pregunta no dice nada");
    assertThatThrownBy(() -> reviews.reply(acta, "", ANA))
        .hasMessageContaining("la respuesta no dice nada");
    assertThatThrownBy(() -> reviews.review(acta, "quizás", "", ROSA))
        .hasMessageContaining("por_aclarar");
    assertThat(reviews.about(acta)).isEmpty();
    assertThat(store.history().verify()).isEqualTo(before);
  }

  @Test
  void a_sample_is_kept_whole_with_one_row_of_history() {
    Samples.Drawn drawn =
        new Samples.Drawn(
            "simple", "acta 7", "ab".repeat(32), "q/1\tq/d\nq/2\tq/d\n", List.of("q/2"));
    StoredSample kept = store.samples().add(ENTITY, PERIOD, drawn, ROSA);
    assertThat(store.samples().find(kept.id())).contains(kept);
    assertThat(store.samples().of(ENTITY, PERIOD)).containsExactly(kept);
    assertThat(kept.keys()).containsExactly("q/2");
    assertThat(kept.size()).isEqualTo(1);
    assertThat(kept.drawnBy()).isEqualTo("rosa");
    HistoryRow row = store.history().latest(ENTITY, PERIOD, Long.MAX_VALUE, 1).get(0);
    assertThat(row.told().kind()).isEqualTo("sample");
    assertThat(row.told().now()).contains("acta 7", "ab".repeat(32), "q/2");
    assertThatThrownBy(() -> store.samples().add(ENTITY, "1999", drawn, ROSA))
        .isInstanceOf(FaultException.class);
  }

  private List<String> kinds() {
    return store.history().latest(ENTITY, PERIOD, Long.MAX_VALUE, 3).stream()
        .map(row -> row.told().kind())
        .toList();
  }
}
