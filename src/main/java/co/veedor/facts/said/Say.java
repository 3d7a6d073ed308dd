package co.veedor.facts.said;

import co.veedor.facts.Marked;
import co.veedor.facts.across.Stand;
import co.veedor.number.Fraction;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers and keys as rules put them into sentences. */
public final class Say {
  private static final Pattern DIGITS = Pattern.compile("\\d{1,8}");
  private static final int WIDTH = 8;

  private Say() {}

  /** A percentage or number with at most two decimals and a comma: {@code 57,35}. */
  public static String number(Fraction value) {
    if (value.isWhole()) {
      return value.toString();
    }
    String text = value.rounded(2).stripTrailingZeros().toPlainString();
    return text.replace('.', ',');
  }

  /** An amount of money: {@code $ 1.830.471.333}. */
  public static String pesos(long pesos) {
    String digits = Long.toString(Math.abs(pesos)).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
    return (pesos < 0 ? "-$ " : "$ ") + digits;
  }

  /** The code a person knows: what stands behind the last bar of a key. */
  public static String code(String key) {
    return key.substring(key.lastIndexOf('/') + 1);
  }

  /** A place of an instrument, as people name it: {@code A.5.1 de «Autodiagnóstico»}. */
  public static String place(String key, String instrument) {
    return key.substring(key.indexOf('/') + 1) + " de «" + instrument + "»";
  }

  /** The codes in the order given, as alternatives: {@code A, B o C}. */
  public static String anyOf(List<String> codes) {
    int last = codes.size() - 1;
    return last == 0
        ? codes.get(0)
        : String.join(", ", codes.subList(0, last)) + " o " + codes.get(last);
  }

  /** Two places of different instruments and how each stands. */
  public static String apart(Stand more, Stand less) {
    return more.place()
        + " está en "
        + number(more.value())
        + " %, pero "
        + less.place()
        + " está en "
        + number(less.value())
        + " %";
  }

  /** A sentence as the end of another one: without its last point, beginning in small letters. */
  public static String clause(String sentence) {
    String open = sentence.strip().replaceFirst("\\.$", "");
    boolean word = open.length() > 1 && Character.isLowerCase(open.charAt(1));
    return word ? Character.toLowerCase(open.charAt(0)) + open.substring(1) : open;
  }

  /** Each of some things a single time. */
  public static Collection<?> once(Collection<?> things) {
    return new LinkedHashSet<>(things);
  }

  /** How many of the marked options are met: {@code Cumple 2 de 5 opciones}. */
  public static String met(Collection<Marked> marks) {
    long met = marks.stream().filter(Marked::isMet).count();
    boolean chosen = marks.stream().anyMatch(marked -> marked.own() != null);
    return chosen
        ? "Elige una opción que no da el valor completo"
        : "Cumple " + met + " de " + marks.size() + " opciones";
  }

  /** The codes with commas, in the order people count: {@code A.7.3} before {@code A.7.10}. */
  public static String list(Collection<?> codes) {
    return codes.stream()
        .map(Object::toString)
        .sorted(Comparator.comparing(Say::countable))
        .collect(Collectors.joining(", "));
  }

  private static String countable(String code) {
    return DIGITS
        .matcher(code)
        .replaceAll(number -> "0".repeat(WIDTH - number.group().length()) + number.group());
  }
}
