package co.veedor.web.service;

import co.veedor.assessment.Assessment;
import co.veedor.document.TextFile;
import co.veedor.facts.FactsOf;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.response.Response;
import co.veedor.response.ResponseReader;
import co.veedor.store.HistoryRow;
import co.veedor.store.Store;
import co.veedor.store.StoredAnswer;
import co.veedor.web.http.Problem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What answers come to, worked out once for each state of a period. Thread-safe.
 *
 * <p>A state is known by the last rows of the history that tell of the period and of its entity,
 * and by the day of today.
 */
public final class Assessments {
  private static final int RESPONSES = 48;
  private static final int RESULTS = 32;
  private static final int PARTS = 96;

  private final Store store;
  private final Rules rules;
  private final Supplier<LocalDate> today;
  private final Once<String, Optional<Response>> responses = new Once<>(RESPONSES);
  private final Once<String, Assessment> results = new Once<>(RESULTS);
  private final Once<String, Assessment> parts = new Once<>(PARTS);

  /** What the answers in {@code store} come to by {@code rules}. */
  public Assessments(Store store, Rules rules, Supplier<LocalDate> today) {
    this.store = store;
    this.rules = rules;
    this.today = today;
  }

  /** Tells one state of a period of an entity from every other. */
  String stamp(String entity, String period) {
    return entity
        + "/"
        + period
        + "/"
        + last(entity, period)
        + "."
        + last(entity, "")
        + "/"
        + today.get();
  }

  private long last(String entity, String period) {
    List<HistoryRow> rows = store.history().latest(entity, period, Long.MAX_VALUE, 1);
    return rows.isEmpty() ? 0 : rows.get(0).seq();
  }

  /** The answers of a period; empty while there are none. */
  public Optional<Response> response(String entity, String period) {
    return response(entity, period, stamp(entity, period));
  }

  private Optional<Response> response(String entity, String period, String stamp) {
    return responses.get(stamp, () -> read(entity, period));
  }

  private Optional<Response> read(String entity, String period) {
    List<StoredAnswer> answers = store.answers().of(entity, period);
    boolean answered = answers.stream().anyMatch(answer -> answer.body() != null);
    if (!answered && store.evidence().uses(entity, period).isEmpty()) {
      return Optional.empty();
    }
    byte[] bytes = store.answers().document(entity, period).getBytes(StandardCharsets.UTF_8);
    String name = "respuestas-" + entity + "-" + period + ".json";
    ResponseReader reader = new ResponseReader(rules.get().content().questionnaires());
    Response response = reader.read(TextFile.of(bytes, name, Kind.RESPONSE));
    return Optional.of(store.evidence().opened(entity, period, response));
  }

  /**
   * The result of a period; empty while nothing was answered.
   *
   * @param basis code of the reading that counts
   */
  public Optional<Assessment> find(String entity, String period, String basis) {
    return find(entity, period, basis, stamp(entity, period));
  }

  /** The same, of the state {@code stamp} tells. */
  Optional<Assessment> find(String entity, String period, String basis, String stamp) {
    checked(basis);
    return response(entity, period, stamp)
        .map(
            response ->
                results.get(
                    stamp + "/" + basis,
                    () -> rules.get().assessor().assess(response, day(response), basis)));
  }

  /**
   * The result of a period.
   *
   * @param basis code of the reading that counts
   * @throws Problem when nothing was answered yet
   */
  public Assessment get(String entity, String period, String basis) {
    return find(entity, period, basis).orElseThrow(Assessments::unanswered);
  }

  /** The result of a period; empty also while an answer keeps all of them from being judged. */
  public Optional<Assessment> judged(String entity, String period, String basis) {
    try {
      return find(entity, period, basis);
    } catch (FaultException unfit) {
      return Optional.empty();
    }
  }

  /**
   * The same, worked out anew and not kept: who looks at very many must not push out what others
   * are looking at.
   */
  Optional<Assessment> passing(String entity, String period) {
    try {
      return read(entity, period)
          .map(
              response ->
                  rules.get().assessor().assess(response, day(response), FactsOf.READINGS.get(0)));
    } catch (FaultException unfit) {
      return Optional.empty();
    }
  }

  /** Whether a period has answers that can be judged; nothing is worked out for it. */
  public boolean isAnswered(String entity, String period) {
    try {
      return response(entity, period).isPresent();
    } catch (FaultException unfit) {
      return false;
    }
  }

  /**
   * The result of one questionnaire alone, which is ready sooner; empty while nothing of it was
   * answered.
   */
  public Optional<Assessment> part(String entity, String period, String questionnaire) {
    String stamp = stamp(entity, period);
    return response(entity, period, stamp)
        .filter(response -> response.answers().containsKey(questionnaire))
        .map(
            response ->
                parts.get(
                    stamp + "/" + questionnaire,
                    () -> {
                      Response alone = only(response, questionnaire);
                      return rules
                          .get()
                          .assessor()
                          .assess(alone, day(response), FactsOf.READINGS.get(0));
                    }));
  }

  /** The day a response is judged on. */
  public LocalDate day(Response response) {
    return response.day(today.get());
  }

  private static Response only(Response whole, String questionnaire) {
    return new Response(
        whole.entity(),
        whole.period(),
        whole.answeredOn(),
        whole.targets(),
        Map.of(questionnaire, whole.answers().get(questionnaire)),
        whole.file(),
        whole.digest());
  }

  /**
   * Checks that there is such a reading.
   *
   * @throws Problem 422 otherwise
   */
  static void checked(String basis) {
    if (!FactsOf.READINGS.contains(basis)) {
      throw Problem.of(
          422,
          "invalid",
          "La lectura «" + basis + "» no existe: use " + String.join(", ", FactsOf.READINGS) + ".");
    }
  }

  /** There is nothing to judge. */
  static Problem unanswered() {
    return Problem.of(404, "unanswered", "En esta vigencia todavía no hay respuestas.");
  }
}
