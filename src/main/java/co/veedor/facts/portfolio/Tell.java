package co.veedor.facts.portfolio;

import co.veedor.facts.said.Say;
import co.veedor.number.Fraction;

/** Parts of the sentences rules make about portfolios. */
public final class Tell {
  private Tell() {}

  /** One entry of a kind of {@link Entry}: {@code una iniciativa}. */
  public static String one(String kind) {
    return (kind.equals(Entry.INITIATIVE) ? "una " : "un ") + kind;
  }

  /** All entries of a kind of {@link Entry}: {@code las iniciativas}. */
  public static String all(String kind) {
    return kind.equals(Entry.INDICATOR)
        ? "los " + kind + "es"
        : (kind.equals(Entry.INITIATIVE) ? "las " : "los ") + kind + "s";
  }

  /** A question that offers the nearest known word; empty when none is near. */
  public static String meant(String nearest) {
    return nearest.isEmpty() ? "" : ". ¿Quiso decir «" + nearest + "»?";
  }

  /** The bound of a range; without limit when null. */
  public static String bound(Fraction bound) {
    return bound == null ? "sin límite" : Say.number(bound);
  }

  /** What a total is the total of: the whole portfolio, a year or a programme. */
  public static String whole(String subject) {
    if (subject.equals("all")) {
      return "todo el portafolio";
    }
    return subject.chars().allMatch(Character::isDigit) ? subject : "«" + subject + "»";
  }
}
