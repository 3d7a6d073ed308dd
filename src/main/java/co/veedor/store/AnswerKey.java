package co.veedor.store;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which answer.
 *
 * @param entity id of the entity
 * @param period its code
 * @param questionnaire id of the edition
 * @param question its code
 */
public record AnswerKey(String entity, String period, String questionnaire, String question) {
  Slot slot() {
    Map<String, String> key = new LinkedHashMap<>();
    key.put("entity", entity);
    key.put("period", period);
    key.put("questionnaire", questionnaire);
    key.put("question", question);
    return new Slot("answer", key, questionnaire + "/" + question);
  }
}
