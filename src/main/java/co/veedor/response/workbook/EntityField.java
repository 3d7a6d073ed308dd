package co.veedor.response.workbook;

import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.Response;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a workbook says of the entity: a label with its value at the right. */
public enum EntityField {
  /** Id of the questionnaire. */
  QUESTIONNAIRE("Cuestionario", ""),
  /** Full name. */
  NAME("Nombre de la entidad", "name", "entidad", "entidad evaluada", "nombre"),
  /** DANE code or NIT. */
  ID("Código DANE o NIT", "id", "nit", "codigo dane"),
  /** National or territorial. */
  ORDER("Orden", "order"),
  /** Kind of entity. */
  KIND("Tipo de entidad", "kind", "tipo"),
  /** Municipal category. */
  CATEGORY("Categoría del municipio", "category", "categoria"),
  /** Inhabitants. */
  POPULATION("Población", "population", "habitantes"),
  /** The time it speaks of. */
  PERIOD("Vigencia", "period", "periodo"),
  /** Day it was answered. */
  ANSWERED_ON("Fecha de respuesta", "answeredOn", "fecha", "fecha de evaluacion");

  private final String label;
  private final String key;
  private final List<String> others;

  EntityField(String label, String key, String... others) {
    this.label = label;
    this.key = key;
    this.others = List.of(others);
  }

  /** The label our own sheet writes. */
  public String label() {
    return label;
  }

  /** The key of a response file it stands for; empty for the questionnaire. */
  public String key() {
    return key;
  }

  /** What a form says of the entity before anybody fills it; blank but for the questionnaire. */
  public static Map<EntityField, Object> of(Questionnaire questionnaire, Response response) {
    Map<EntityField, Object> known = new EnumMap<>(EntityField.class);
    Arrays.stream(values()).forEach(field -> known.put(field, null));
    known.put(QUESTIONNAIRE, questionnaire.id());
    if (response != null) {
      known.put(NAME, response.entity().name());
      known.put(ID, response.entity().id());
      known.put(ORDER, response.entity().order());
      known.put(KIND, response.entity().kind());
      known.put(CATEGORY, response.entity().category());
      known.put(POPULATION, response.entity().population());
      known.put(PERIOD, response.period().code());
      known.put(ANSWERED_ON, response.answeredOn());
    }
    return known;
  }

  /** The label of each key of a response file. */
  static Map<String, String> labels() {
    Map<String, String> labels = new HashMap<>();
    Arrays.stream(values()).forEach(field -> labels.put(field.key, field.label));
    return labels;
  }

  /** Whether words are its label. */
  boolean isCalled(String words) {
    String plain = Head.plain(words);
    return plain.equals(Head.plain(label)) || others.contains(plain);
  }
}
