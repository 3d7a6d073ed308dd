package co.veedor.plan.portfolio;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the code a reference means when it is written a little differently: PR010 for PR10, IN-048
 * for INI-048, STI01 for ST101. What could mean two codes means none.
 */
final class Codes {
  private static final Pattern PADDING = Pattern.compile("(?<!\\d)0+(?=\\d)");
  private static final Pattern DIGITS_APART = Pattern.compile("(?<=\\d)[\\s_.-]+(?=\\d)");
  private static final Pattern BETWEEN = Pattern.compile("[\\s_-]+|(?<!\\d)\\.|\\.(?!\\d)");
  private static final Pattern LETTERS = Pattern.compile("^(\\p{L}+)(.*)$");

  private final Set<String> known = new HashSet<>();
  private final Map<String, Set<String>> byShape = new HashMap<>();
  private final Map<String, Set<String>> byLook = new HashMap<>();
  private final Map<String, Set<String>> byRest = new HashMap<>();
  private final Set<String> prefixes = new HashSet<>();

  Codes(Collection<String> codes) {
    for (String code : codes) {
      if (!code.isEmpty() && known.add(code)) {
        put(byShape, shape(code), code);
        put(byLook, look(code), code);
        put(byRest, rest(code), code);
        prefixes.add(prefix(code));
      }
    }
  }

  /**
   * A code found.
   *
   * @param code the known code
   * @param note why it is meant, as people read it; empty when it stood as it should
   */
  record Meant(String code, String note) {}

  boolean isKnown(String code) {
    return known.contains(code);
  }

  /** The known codes, sorted. */
  Set<String> all() {
    return new TreeSet<>(known);
  }

  /** Codes that differ only in zeros, hyphens or capitals, in groups of two or more. */
  List<Set<String>> nearlyEqual() {
    return byShape.values().stream().filter(group -> group.size() > 1).toList();
  }

  /** The code meant; one that means nothing known stays as it is. */
  Meant meant(String written) {
    if (known.contains(written)) {
      return new Meant(written, "");
    }
    Set<String> same = byShape.getOrDefault(shape(written), Set.of());
    if (!same.isEmpty()) {
      return only(same, written, "ceros, guiones o mayúsculas del código");
    }
    Set<String> alike = byLook.getOrDefault(look(written), Set.of());
    return alike.isEmpty()
        ? only(lettersOff(written), written, "una letra del código")
        : only(alike, written, "letra y cifra que se confunden en el código");
  }

  private static Meant only(Set<String> codes, String written, String note) {
    return codes.size() == 1 ? new Meant(codes.iterator().next(), note) : new Meant(written, "");
  }

  /** Codes with one letter more or less before the same number, unless the letters are in use. */
  private Set<String> lettersOff(String written) {
    String letters = prefix(written);
    if (letters.isEmpty() || prefixes.contains(letters)) {
      return Set.of();
    }
    Set<String> near = new LinkedHashSet<>();
    for (String code : byRest.getOrDefault(rest(written), Set.of())) {
      String other = prefix(code);
      if (oneMore(letters, other) || oneMore(other, letters)) {
        near.add(code);
      }
    }
    return near;
  }

  /** Whether {@code longer} is {@code shorter}, of two letters or more, and one letter besides. */
  private static boolean oneMore(String shorter, String longer) {
    if (shorter.length() < 2 || longer.length() != shorter.length() + 1) {
      return false;
    }
    int i = 0;
    while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
      i++;
    }
    return shorter.substring(i).equals(longer.substring(i + 1));
  }

  private static void put(Map<String, Set<String>> codes, String key, String code) {
    codes.computeIfAbsent(key, none -> new TreeSet<>()).add(code);
  }

  private static String together(String code) {
    String points = DIGITS_APART.matcher(code.toUpperCase(Locale.ROOT)).replaceAll(".");
    return BETWEEN.matcher(points).replaceAll("");
  }

  private static String shape(String code) {
    return PADDING.matcher(together(code)).replaceAll("");
  }

  private static String look(String code) {
    return together(code).replace('I', '1').replace('L', '1').replace('O', '0');
  }

  private static String prefix(String code) {
    return LETTERS.matcher(shape(code)).replaceAll("$1").replaceAll("\\P{L}.*", "");
  }

  private static String rest(String code) {
    return LETTERS.matcher(shape(code)).replaceAll("$2");
  }
}
