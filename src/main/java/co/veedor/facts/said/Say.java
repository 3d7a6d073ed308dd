package co.veedor.facts.said;

import co.veedor.number.Fraction;
import java.util.Collection;
import java.util.stream.Collectors;

/** Numbers and keys as rules put them into sentences. */
public final class Say {
  private Say() {}

  /** A percentage or number with at most two decimals and a comma: {@code 57,35}. */
  public static String number(Fraction value) {
    if (value.isWhole()) {
      return value.toString();
    }
    String text = value.rounded(2).stripTrailingZeros().toPlainString();
    return text.replace('.', ',');
  }

  /** The code a person knows: what stands behind the last bar of a key. */
  public static String code(String key) {
    return key.substring(key.lastIndexOf('/') + 1);
  }

  /** The codes in alphabetical order, with commas. */
  public static String list(Collection<?> codes) {
    return codes.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
  }
}
