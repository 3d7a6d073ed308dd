package co.veedor.facts.portfolio;

/**
 * Something listed in a portfolio.
 *
 * @param kind {@link #FINDING}, {@link #INITIATIVE} or {@link #INDICATOR}
 * @param key tells it from all others of its kind
 * @param id its code; empty when missing
 * @param where where it is written
 */
public record Entry(String kind, String key, String id, String where) {
  /** Something that is the matter. */
  public static final String FINDING = "hallazgo";

  /** Something to be done. */
  public static final String INITIATIVE = "iniciativa";

  /** Something that is measured. */
  public static final String INDICATOR = "indicador";

  /** What a person looks for: its code, or where it is written when it has none. */
  public String label() {
    return id.isEmpty() ? where : id;
  }
}
