package co.veedor.comparison.peer;

import java.util.Arrays;
import java.util.List;

/** What entities are put together by. */
public enum Dimension {
  /** National or territorial. */
  ORDER("orden"),
  /** What it is: a town hall, a ministry. */
  KIND("tipo"),
  /** Municipal category. */
  CATEGORY("categoria"),
  /** Band of population. */
  POPULATION("poblacion");

  private final String code;

  Dimension(String code) {
    this.code = code;
  }

  /** A code of the vocabulary list {@code peer-dimension}. */
  public String code() {
    return code;
  }

  /** The codes of all of them. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Dimension::code).toList();
  }

  /** The one with that code, which exists. */
  public static Dimension of(String code) {
    return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst().orElseThrow();
  }
}
