package co.veedor.store;

import co.veedor.document.JsonText;
import co.veedor.document.JsonValues;
import co.veedor.fault.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What there is of a period, put together as a response file states it.
 *
 * @param entity who answers
 * @param period its code
 * @param answeredOn the day the answers speak of; null when not stated
 * @param bodies questionnaire, then question, then the answer without evidence
 * @param shown questionnaire, then question, then the evidence shown for it
 * @param targets questionnaire, then node, then percent as a decimal text
 */
record ResponseDocument(
    Map<String, Object> entity,
    String period,
    String answeredOn,
    Map<String, Map<String, String>> bodies,
    Map<String, Map<String, List<Map<String, Object>>>> shown,
    Map<String, Map<String, String>> targets) {
  /** A document with nothing in it yet. */
  static ResponseDocument empty(Map<String, Object> entity, String period, String answeredOn) {
    return new ResponseDocument(
        entity, period, answeredOn, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
  }

  void answer(String questionnaire, String question, String body) {
    bodies.computeIfAbsent(questionnaire, id -> new TreeMap<>()).put(question, body);
  }

  void show(String questionnaire, String question, Map<String, Object> evidence) {
    shown
        .computeIfAbsent(questionnaire, id -> new TreeMap<>())
        .computeIfAbsent(question, id -> new ArrayList<>())
        .add(evidence);
  }

  void target(String questionnaire, String node, String percent) {
    targets.computeIfAbsent(questionnaire, id -> new TreeMap<>()).put(node, percent);
  }

  /** The document as values of JSON. */
  Map<String, Object> values() {
    Map<String, Map<String, Object>> answers = answers();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("entity", entity);
    document.put("period", period);
    if (answeredOn != null) {
      document.put("answeredOn", answeredOn);
    }
    document.put("targets", stated(answers));
    document.put("answers", answers);
    return document;
  }

  /** The same as whoever reads the file finds it: maps, lists, texts and numbers. */
  Object read() {
    return JsonValues.read(JsonText.line(values()), Place.of(period));
  }

  String text() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      JsonText.write(values(), out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private Map<String, Map<String, Object>> answers() {
    Map<String, Map<String, Object>> answers = new TreeMap<>();
    bodies.forEach(
        (questionnaire, questions) ->
            questions.forEach((question, body) -> put(answers, questionnaire, question, body)));
    shown.forEach(
        (questionnaire, questions) ->
            questions.keySet().stream()
                .filter(
                    question -> !bodies.getOrDefault(questionnaire, Map.of()).containsKey(question))
                .forEach(question -> put(answers, questionnaire, question, null)));
    return answers;
  }

  private void put(
      Map<String, Map<String, Object>> answers,
      String questionnaire,
      String question,
      String body) {
    List<Map<String, Object>> evidence =
        shown.getOrDefault(questionnaire, Map.of()).getOrDefault(question, List.of());
    answers
        .computeIfAbsent(questionnaire, id -> new TreeMap<>())
        .put(question, Bodies.withEvidence(body, evidence));
  }

  /** Targets of questionnaires nobody answered wait: a response file may not state them. */
  private Map<String, Object> stated(Map<String, ?> answers) {
    Map<String, Object> stated = new LinkedHashMap<>();
    targets.forEach(
        (questionnaire, nodes) -> {
          if (answers.containsKey(questionnaire)) {
            Map<String, Object> values = new LinkedHashMap<>();
            nodes.forEach(
                (node, value) -> values.put(node, JsonValues.read(value, Place.of(node))));
            stated.put(questionnaire, values);
          }
        });
    return stated;
  }
}
