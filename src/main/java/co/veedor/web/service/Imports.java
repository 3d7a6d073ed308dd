package co.veedor.web.service;

import co.veedor.document.JsonText;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.Answer;
import co.veedor.response.Evidence;
import co.veedor.response.Response;
import co.veedor.response.ResponseText;
import co.veedor.response.workbook.ResponseFiles;
import co.veedor.store.AnswerKey;
import co.veedor.store.By;
import co.veedor.store.SaveResult;
import co.veedor.store.Store;
import co.veedor.store.StoredAnswer;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Response files on their way into a period: first told what they would change, then put in.
 * Thread-safe.
 */
public final class Imports {
  private final Store store;
  private final Rules rules;

  /** Imports into {@code store} what {@code rules} can read. */
  public Imports(Store store, Rules rules) {
    this.store = store;
    this.rules = rules;
  }

  /** What becomes of one answer. */
  public enum State {
    /** Nobody answered the question yet. */
    NEW,
    /** It says what is stored already. */
    SAME,
    /** Something else is stored. */
    CONFLICT,
    /** It was put in. */
    SAVED,
    /** What is stored stays. */
    KEPT
  }

  /**
   * One answer of a file beside what is stored.
   *
   * @param version of what is stored; 0 for nothing
   * @param stored JSON of what is stored; null for nothing
   * @param given JSON of what the file says
   */
  public record Change(
      String questionnaire,
      String question,
      State state,
      long version,
      String stored,
      String given) {
    private Change as(State other) {
      return new Change(questionnaire, question, other, version, stored, given);
    }
  }

  /**
   * A file beside what a period holds.
   *
   * @param response what the file says
   * @param changes what it would change, in the order of the file
   * @param whole whether it would go in whole, evidence and targets included: the period is empty
   * @param withheld whether it states targets that stay out, for who brings it sets none
   */
  public record Comparison(
      Response response, List<Change> changes, boolean whole, boolean withheld) {
    /**
     * What of it may go in.
     *
     * @param targets whether who brings it may set targets
     */
    public Comparison within(boolean targets) {
      return targets || response.targets().isEmpty()
          ? this
          : new Comparison(response.withoutTargets(), changes, whole, true);
    }

    /** What of the file stays out, in words; nothing when all of it goes in. */
    public List<String> left() {
      return Stream.of(
              whole
                  ? ""
                  : "La vigencia ya tiene respuestas: del archivo entran solo respuestas; su"
                      + " evidencia y sus metas no.",
              withheld ? "Las metas del archivo no entran: fijarlas es de quien planea." : "")
          .filter(each -> !each.isEmpty())
          .toList();
    }
  }

  /**
   * Reads a response somebody sends: YAML, JSON, CSV or a workbook, by the ending of its name. What
   * it says of reviews counts for nothing: here reviewers say so themselves.
   *
   * @throws co.veedor.fault.FaultException with the place of everything that is wrong in it
   */
  public Response read(Upload upload) {
    ResponseFiles files = new ResponseFiles(rules.get().content().questionnaires());
    try {
      Path file = Files.createTempFile("veedor", ".tmp");
      try {
        Files.copy(upload.content(), file, StandardCopyOption.REPLACE_EXISTING);
        String name = upload.name().isEmpty() ? "respuestas.yaml" : upload.name();
        return files.read(file, name).withEvidence(Evidence::unreviewed);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /**
   * What a file would change in a period.
   *
   * @param targets whether who brings it may set targets; otherwise those of the file stay out
   */
  public Comparison compare(String entity, String period, Response response, boolean targets) {
    checkOwner(entity, period, response);
    Map<String, StoredAnswer> stored = new HashMap<>();
    store
        .answers()
        .of(entity, period)
        .forEach(answer -> stored.put(answer.questionnaire() + "/" + answer.question(), answer));
    return new Comparison(response, changes(response, stored), stored.isEmpty(), false)
        .within(targets);
  }

  private List<Change> changes(Response response, Map<String, StoredAnswer> stored) {
    List<Change> changes = new ArrayList<>();
    response
        .answers()
        .forEach(
            (questionnaire, answers) ->
                answers.forEach(
                    (question, answer) -> {
                      String given = text(questionnaire, question, answer);
                      if (given != null) {
                        StoredAnswer held = stored.get(questionnaire + "/" + question);
                        changes.add(change(questionnaire, question, held, given));
                      }
                    }));
    return changes;
  }

  private static Change change(
      String questionnaire, String question, StoredAnswer held, String given) {
    String body = held == null ? null : held.body();
    State state = body == null ? State.NEW : body.equals(given) ? State.SAME : State.CONFLICT;
    return new Change(
        questionnaire, question, state, held == null ? 0 : held.version(), body, given);
  }

  /**
   * Puts a file in. Into a period without answers it goes whole, its evidence and the targets that
   * were not withheld included; otherwise its answers only, each in the version it was compared
   * with: what somebody saved since stays.
   *
   * @param replace whether it wins where something else was stored
   */
  public List<Change> apply(
      String entity, String period, Comparison compared, boolean replace, By by) {
    List<Change> changes = compared.changes();
    if (compared.whole() && store.answers().of(entity, period).isEmpty()) {
      store.imports(rules.get().content().questionnaires()).put(owned(compared.response()), by);
      return changes.stream().map(change -> change.as(State.SAVED)).toList();
    }
    return changes.stream().map(each -> applied(entity, period, each, replace, by)).toList();
  }

  /** Answers are what a file brings: what the entity is called is not for it to say. */
  private Response owned(Response response) {
    return new Response(
        store.entities().find(response.entity().id()).orElseThrow().entity(),
        response.period(),
        response.answeredOn(),
        response.targets(),
        response.answers(),
        response.file(),
        response.digest());
  }

  private Change applied(String entity, String period, Change change, boolean replace, By by) {
    boolean wanted = change.state() == State.NEW || (replace && change.state() == State.CONFLICT);
    if (!wanted) {
      return change.state() == State.CONFLICT ? change.as(State.KEPT) : change;
    }
    AnswerKey key = new AnswerKey(entity, period, change.questionnaire(), change.question());
    SaveResult result = store.answers().save(key, change.given(), change.version(), by);
    return change.as(result instanceof SaveResult.Saved ? State.SAVED : State.KEPT);
  }

  private String text(String questionnaire, String question, Answer answer) {
    Map<String, Questionnaire> known = rules.get().content().questionnaires();
    Map<String, Object> written =
        ResponseText.answer(known.get(questionnaire).questions().get(question), answer);
    written.remove("evidence");
    return written.isEmpty() ? null : JsonText.line(written);
  }

  /** Nobody puts the answers of one entity into another. */
  private static void checkOwner(String entity, String period, Response response) {
    if (!response.entity().id().equals(entity) || !response.period().code().equals(period)) {
      throw Problem.of(
          422,
          "other-owner",
          "El archivo es de la entidad «"
              + response.entity().id()
              + "» y la vigencia «"
              + response.period().code()
              + "», no de «"
              + entity
              + "» y «"
              + period
              + "».");
    }
  }
}
