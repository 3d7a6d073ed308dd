package co.veedor.store;

import co.veedor.document.JsonText;
import co.veedor.response.ResponseText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Puts what is kept of a period together as a response file states it. */
final class ResponseDocument {
  private final Handle handle;
  private final String entity;
  private final String period;

  /** Questionnaire, then question, then the evidence shown for it. */
  private final Map<String, Map<String, List<Map<String, Object>>>> shown = new TreeMap<>();

  ResponseDocument(Handle handle, String entity, String period) {
    this.handle = handle;
    this.entity = entity;
    this.period = period;
  }

  String text() {
    StoredPeriod stored = Periods.known(handle, entity, period);
    Map<String, Map<String, Object>> answers = answers();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("entity", ResponseText.entity(Entities.known(handle, entity).entity()));
    document.put("period", period);
    if (stored.answeredOn() != null) {
      document.put("answeredOn", stored.answeredOn().toString());
    }
    document.put("targets", targets(answers));
    document.put("answers", answers);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      JsonText.write(document, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private Map<String, Map<String, Object>> answers() {
    show();
    Map<String, Map<String, Object>> answers = new TreeMap<>();
    for (StoredAnswer answer : Answers.of(handle, entity, period)) {
      List<Map<String, Object>> evidence =
          shown.getOrDefault(answer.questionnaire(), new HashMap<>()).remove(answer.question());
      if (answer.body() != null || evidence != null) {
        answers
            .computeIfAbsent(answer.questionnaire(), id -> new TreeMap<>())
            .put(
                answer.question(),
                Bodies.withEvidence(answer.body(), evidence == null ? List.of() : evidence));
      }
    }
    shown.forEach(
        (questionnaire, questions) ->
            questions.forEach(
                (question, evidence) ->
                    answers
                        .computeIfAbsent(questionnaire, id -> new TreeMap<>())
                        .put(question, Bodies.withEvidence(null, evidence))));
    return answers;
  }

  private void show() {
    Map<String, StoredEvidence> known = new HashMap<>();
    EvidenceRows.of(handle, entity, period).forEach(evidence -> known.put(evidence.id(), evidence));
    for (EvidenceUse use : EvidenceUses.of(handle, entity, period)) {
      shown
          .computeIfAbsent(use.questionnaire(), id -> new TreeMap<>())
          .computeIfAbsent(use.question(), id -> new ArrayList<>())
          .add(ResponseText.evidence(known.get(use.evidence()).shownFor(use.options())));
    }
  }

  /** Targets of questionnaires nobody answered wait: a response file may not state them. */
  private Map<String, Object> targets(Map<String, ?> answers) {
    Map<String, Object> targets = new LinkedHashMap<>();
    TargetValues.of(handle, entity, period)
        .forEach(
            (questionnaire, nodes) -> {
              if (answers.containsKey(questionnaire)) {
                Map<String, Object> values = new LinkedHashMap<>();
                nodes.forEach((node, value) -> values.put(node, new BigDecimal(value)));
                targets.put(questionnaire, values);
              }
            });
    return targets;
  }
}
