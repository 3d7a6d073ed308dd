package co.veedor.response;

import co.veedor.document.JsonText;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.QuestionKind;
import co.veedor.questionnaire.Questionnaire;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a response so that {@link ResponseReader} reads the same back. Every value stands on one
 * line in flow style, which leaves room for comments between them.
 */
public final class ResponseText {
  private final Map<String, Questionnaire> questionnaires;

  /** A writer that knows these questionnaires, by id. */
  public ResponseText(Map<String, Questionnaire> questionnaires) {
    this.questionnaires = questionnaires;
  }

  /** Everything but the answers, one line a key. */
  public String head(Response response) {
    StringBuilder text = new StringBuilder();
    line(text, "entity", entity(response.entity()));
    line(text, "period", response.period().code());
    if (response.answeredOn() != null) {
      line(text, "answeredOn", response.answeredOn().toString());
    }
    Map<String, Object> targets = targets(response.targets());
    if (!targets.isEmpty()) {
      line(text, "targets", targets);
    }
    return text.toString();
  }

  /** Those of nodes under their questionnaire, unless that key holds a target of the whole. */
  private static Map<String, Object> targets(Targets stated) {
    Map<String, Object> targets = new LinkedHashMap<>(stated.byQuestionnaire());
    stated
        .byNode()
        .forEach(
            (questionnaire, nodes) -> {
              Map<String, Object> own = new LinkedHashMap<>(nodes);
              Object whole = targets.put(questionnaire, own);
              if (whole != null) {
                own.put(TargetReader.WHOLE, whole);
              }
            });
    return targets;
  }

  /** The answers to one questionnaire, one line a question, below its id. */
  public String answers(Response response, String questionnaire) {
    StringBuilder text = new StringBuilder("  " + questionnaire + ":\n");
    response
        .answers()
        .get(questionnaire)
        .forEach(
            (id, answer) -> {
              Question question = questionnaires.get(questionnaire).questions().get(id);
              Map<String, Object> written = answer(question, answer);
              if (!written.isEmpty()) {
                text.append("    ").append(id).append(": ").append(JsonText.line(written));
                text.append('\n');
              }
            });
    return text.toString();
  }

  /**
   * Every answer to one questionnaire as a file states it, by question; empty for those nobody
   * gave.
   *
   * @param response null when nothing was answered at all
   */
  public static Map<String, Map<String, Object>> answers(
      Questionnaire questionnaire, Response response) {
    Map<String, Map<String, Object>> written = new LinkedHashMap<>();
    for (Question question : questionnaire.questions().values()) {
      written.put(
          question.id(),
          response == null
              ? Map.of()
              : answer(question, response.to(questionnaire.id(), question.id())));
    }
    return written;
  }

  /** An answer as a file states it; empty when nothing was answered. */
  public static Map<String, Object> answer(Question question, Answer answer) {
    Map<String, Object> written = new LinkedHashMap<>();
    if (answer instanceof Answer.Proposed proposed) {
      written.put("proposal", "pendiente");
      written.putAll(answer(question, proposed.answer()));
    } else if (answer instanceof Answer.NotApplicable out) {
      written.put("na", out.reason());
      noted(written, out.note());
    } else if (answer instanceof Answer.Started started) {
      shown(written, started.evidence());
      noted(written, started.note());
    } else if (answer instanceof Answer.Given given) {
      given(written, question, given);
    }
    return written;
  }

  private static void given(Map<String, Object> written, Question question, Answer.Given given) {
    if (!given.marks().isEmpty()) {
      Map<String, Object> options = new LinkedHashMap<>();
      given
          .marks()
          .forEach(
              (letter, mark) ->
                  options.put(letter, given.details().getOrDefault(letter, mark.code())));
      written.put("options", options);
    }
    if (given.declared() != null) {
      stated(written, question, given.declared());
    }
    shown(written, given.evidence());
    noted(written, given.note());
  }

  private static void shown(Map<String, Object> written, List<Evidence> evidence) {
    if (!evidence.isEmpty()) {
      written.put("evidence", evidence.stream().map(EvidenceText::of).toList());
    }
  }

  private static void noted(Map<String, Object> written, String note) {
    if (!note.isEmpty()) {
      written.put("note", note);
    }
  }

  private static void stated(Map<String, Object> written, Question question, Fraction percent) {
    if (question.kind() instanceof QuestionKind.Ordinal ordinal) {
      var scale = ordinal.scale();
      for (var step : scale.levels()) {
        if (scale.percent(step.value()).equals(percent)) {
          written.put("level", step.value());
          return;
        }
      }
    }
    written.put("declared", percent);
  }

  /** A piece of evidence as a file states it. */
  public static Map<String, Object> evidence(Evidence evidence) {
    return EvidenceText.of(evidence);
  }

  /** Who answers, as a file states it. */
  public static Map<String, Object> entity(Entity entity) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("name", entity.name());
    written.put("id", entity.id());
    written.put("order", entity.order());
    written.put("kind", entity.kind());
    if (entity.category() != null) {
      written.put("category", entity.category());
    }
    if (entity.population() != null) {
      written.put("population", entity.population());
    }
    return written;
  }

  private static void line(StringBuilder text, String key, Object value) {
    text.append(key).append(": ").append(JsonText.line(value)).append('\n');
  }
}
