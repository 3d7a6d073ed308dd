package co.veedor.comparison.peer;

import co.veedor.catalogue.Catalogue;
import co.veedor.facts.FactsOf;
import co.veedor.facts.InForce;
import co.veedor.response.Entity;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How entities are put into groups, and how small a group may be.
 *
 * @param limits the most inhabitants of each band, from the smallest; above the last is one more
 * @param least entities a group must have to be shown
 */
public record Grouping(List<Long> limits, int least) {
  /** Parameter with the least size of a group. */
  public static final String LEAST = "comparacion.grupo.minimo";

  /** Below this even two groups that are hidden together could be told apart. */
  public static final int FLOOR = 3;

  /** What is said of an entity that does not state something. */
  public static final String UNSTATED = "Sin dato";

  private static final String POPULATION = "comparacion.poblacion";

  /** The grouping in force on a day. */
  public static Grouping of(Catalogue catalogue, LocalDate day) {
    Map<String, InForce> inForce = FactsOf.inForce(catalogue, day);
    List<Long> limits =
        inForce.values().stream()
            .filter(each -> each.group().equals(POPULATION))
            .map(each -> each.value().rounded(0).longValueExact())
            .sorted()
            .toList();
    int least = inForce.get(LEAST).value().rounded(0).intValueExact();
    return new Grouping(limits, Math.max(FLOOR, least));
  }

  /** The labels of an entity. */
  public Map<Dimension, String> profile(Entity entity) {
    Map<Dimension, String> profile = new EnumMap<>(Dimension.class);
    profile.put(Dimension.ORDER, entity.order());
    profile.put(Dimension.KIND, entity.kind().strip().toLowerCase(Locale.ROOT));
    profile.put(Dimension.CATEGORY, category(entity.category()));
    profile.put(Dimension.POPULATION, band(entity.population()));
    return profile;
  }

  private static String category(Integer category) {
    if (category == null) {
      return UNSTATED;
    }
    return category == 0 ? "categoría especial" : "categoría " + category;
  }

  private String band(Long population) {
    if (population == null) {
      return UNSTATED;
    }
    long from = 0;
    for (long limit : limits) {
      if (population <= limit) {
        return from == 0 ? "hasta " + told(limit) : told(from + 1) + " a " + told(limit);
      }
      from = limit;
    }
    return "más de " + told(from);
  }

  /** The number with points between thousands. */
  private static String told(long number) {
    String digits = Long.toString(number);
    return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
  }
}
