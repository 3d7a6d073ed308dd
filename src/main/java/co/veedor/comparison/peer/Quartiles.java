package co.veedor.comparison.peer;

import co.veedor.number.Fraction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The quartiles of a group by linear interpolation between closest ranks: method 7 of Hyndman and
 * Fan (1996), the one of spreadsheets and of R. Exact; libraries reckon with floating point.
 *
 * @param first a quarter of the way
 * @param median half of the way
 * @param third three quarters of the way
 */
public record Quartiles(Fraction first, Fraction median, Fraction third) {

  /** The quartiles of some values, at least one. */
  public static Quartiles of(Collection<Fraction> values) {
    List<Fraction> sorted = new ArrayList<>(values);
    sorted.sort(Comparator.naturalOrder());
    return new Quartiles(at(sorted, 1), at(sorted, 2), at(sorted, 3));
  }

  private static Fraction at(List<Fraction> sorted, int quarters) {
    int way = (sorted.size() - 1) * quarters;
    int below = way / 4;
    Fraction low = sorted.get(below);
    if (way % 4 == 0) {
      return low;
    }
    Fraction step = sorted.get(below + 1).minus(low);
    return low.plus(step.times(Fraction.of(way % 4, 4)));
  }

  /**
   * In which quarter a value of the group lies: a code of the vocabulary list {@code quarter}. A
   * value that is two quartiles or all three lies in no one quarter: that much of the group has it.
   */
  public String quarter(Fraction value) {
    if (value.equals(median) && value.equals(first) && value.equals(third)) {
      return "igual-mitad";
    }
    if (value.equals(median) && (value.equals(first) || value.equals(third))) {
      return "igual-cuarto";
    }
    if (value.isBelow(first)) {
      return "primero";
    }
    if (value.isBelow(median)) {
      return "segundo";
    }
    return value.isBelow(third) ? "tercero" : "ultimo";
  }
}
