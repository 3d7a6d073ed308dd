package co.veedor.review;

import java.util.List;

/**
 * Claims drawn to be looked at. Whoever has the population, the seed, the method and the size draws
 * the same ones.
 *
 * @param method how it was drawn
 * @param seed the text it was drawn with
 * @param size how many were drawn
 * @param population digest of the population list
 * @param members keys of the drawn claims, sorted
 */
public record Sample(
    Method method, String seed, int size, String population, List<String> members) {

  /** How claims are drawn. */
  public enum Method {
    /** Those whose SHA-256 of {@code semilla|clave} is smallest. */
    SIMPLE("simple"),
    /** The same within each part of the instruments, in proportion to its claims. */
    POR_DOMINIO("por_dominio");

    private final String code;

    Method(String code) {
      this.code = code;
    }

    /** As files, forms and the database name it. */
    public String code() {
      return code;
    }
  }
}
