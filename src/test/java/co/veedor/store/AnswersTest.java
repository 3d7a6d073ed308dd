package co.veedor.store;

import static co.veedor.support.Stores.ANA;
import static co.veedor.support.Stores.ENTITY;
import static co.veedor.support.Stores.PERIOD;
import static co.veedor.support.Stores.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.veedor.fault.FaultException;
import co.veedor.response.Period;
import co.veedor.store.SaveResult.Conflict;
import co.veedor.store.SaveResult.Saved;
import co.veedor.support.Databases;
import co.veedor.support.Stores;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers are saved by whoever saw the last version, and nothing anybody sent is lost. */
@ParameterizedClass
@EnumSource(Databases.class)
class AnswersTest {
  private static final int WRITERS = 8;
  private static final int TRIES = 40;

  @Parameter Databases database;
  @TempDir Path folder;
  private Stores stores;

  @BeforeEach
  void open() {
    stores = Stores.with(database, folder);
  }

  @AfterEach
  void close() {
    stores.close();
  }

  private Answers answers() {
    return stores.store().answers();
  }

  @Test
  void a_save_is_found_again_with_its_version_and_its_writer() {
    assertThat(answers().save(answer("ID02"), "{\"declared\":60}", 0, ANA))
        .isEqualTo(new Saved(1, "{\"declared\": 60}"));
    assertThat(answers().save(answer("ID02"), "{\"declared\": 61.5}", 1, ANA))
        .isEqualTo(new Saved(2, "{\"declared\": 61.5}"));
    assertThat(answers().of(ENTITY, PERIOD))
        .containsExactly(
            new StoredAnswer(
                "gobierno-digital-2019",
                "ID02",
                2,
                "{\"declared\": 61.5}",
                "ana",
                stores.time().now()));
  }

  @Test
  void who_saw_an_older_version_is_told_and_keeps_what_they_wrote_in_the_history() {
    answers().save(answer("ID02"), "60", 0, ANA);
    assertThat(answers().save(answer("ID02"), "90", 0, By.person("luis")))
        .isEqualTo(new Conflict(1, "60", "ana", stores.time().now()));
    assertThat(answers().find(answer("ID02")).orElseThrow().body()).isEqualTo("60");
    HistoryRow.Told last = stores.store().history().latest(Long.MAX_VALUE, 1).get(0).told();
    assertThat(List.of(last.kind(), last.person(), last.old(), last.now()))
        .containsExactly("answer-conflict", "luis", "60", "90");
  }

  @Test
  void a_cleared_answer_keeps_its_version_and_leaves_the_document() {
    answers().save(answer("ID01"), "100", 0, ANA);
    answers().save(answer("ID02"), "60", 0, ANA);
    assertThat(answers().save(answer("ID02"), null, 1, ANA)).isEqualTo(new Saved(2, null));
    assertThat(answers().document(ENTITY, PERIOD)).contains("ID01").doesNotContain("ID02");
    assertThat(answers().save(answer("ID02"), "70", 2, ANA)).isEqualTo(new Saved(3, "70"));
  }

  @Test
  void what_is_no_answer_is_refused() {
    Map.of(
            "{\"evidence\": []}", "trae evidencias",
            "{\"declared\": 1e999999999}", "número",
            "{\"a\": 1, \"a\": 2}", "no es JSON",
            "60 70", "sobra contenido",
            "{", "no es JSON",
            "", "no hay nada")
        .forEach(
            (body, told) ->
                assertThatThrownBy(() -> answers().save(answer("ID02"), body, 0, ANA))
                    .isInstanceOf(FaultException.class)
                    .hasMessageContaining(told));
    AnswerKey elsewhere = new AnswerKey(ENTITY, "2031", "x", "y");
    assertThatThrownBy(() -> answers().save(elsewhere, "1", 0, ANA))
        .hasMessageContaining("la vigencia «2031»");
  }

  @Test
  void many_writers_lose_nothing() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(WRITERS);
    Callable<Long> writer =
        () -> IntStream.range(0, TRIES).filter(i -> saves("ID0" + (1 + i % 5), i)).count();
    List<Future<Long>> writers =
        pool.invokeAll(IntStream.range(0, WRITERS).mapToObj(i -> writer).toList());
    pool.shutdown();
    long confirmed = 0;
    for (Future<Long> done : writers) {
      confirmed += done.get();
    }
    assertThat(answers().of(ENTITY, PERIOD).stream().mapToLong(StoredAnswer::version).sum())
        .isEqualTo(confirmed);
    HistoryCheck check = stores.store().history().verify();
    assertThat(check.isWhole()).isTrue();
    // The entity, the period, its day, and every try: what was refused is kept as well.
    assertThat(check.rows()).isEqualTo(3 + (long) WRITERS * TRIES);
  }

  private boolean saves(String question, int value) {
    long version = answers().find(answer(question)).map(StoredAnswer::version).orElse(0L);
    return answers().save(answer(question), "" + value, version, ANA) instanceof Saved;
  }

  @Test
  void a_period_is_opened_once_for_an_entity_that_exists() {
    Period known = Period.read(PERIOD).orElseThrow();
    assertThatThrownBy(() -> stores.store().periods().open(ENTITY, known, null, ANA))
        .hasMessageContaining("ya existe");
    assertThatThrownBy(() -> stores.store().periods().open("nadie", known, null, ANA))
        .hasMessageContaining("la entidad «nadie» no existe");
  }
}
