package co.veedor.response.workbook;

import java.util.List;

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

  /** Whether words are its label. */
  boolean isCalled(String words) {
    String plain = Head.plain(words);
    return plain.equals(Head.plain(label)) || others.contains(plain);
  }
}
