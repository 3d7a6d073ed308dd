package co.veedor.facts.across;

import co.veedor.number.Fraction;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds phrases in what a person wrote. A phrase is some words in their order; one that ends in a
 * star is the beginning of a word. Accents and capitals make no difference, signs part what has
 * nothing to do with each other, and «no aplica» is left out: it only repeats what was marked.
 */
final class Phrase {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern REPEATED = Pattern.compile("\\bno (le )?aplica\\w*");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}\\s]+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern BAR = Pattern.compile("\\|");

  private Phrase() {}

  /**
   * Whether a text says one of some phrases.
   *
   * @param phrases with bars between them; none when empty
   * @param apart how many other words may stand between two words of a phrase
   */
  static boolean isAnyIn(String text, String phrases, Fraction apart) {
    List<List<String>> wanted = phrases.isBlank() ? List.of() : parts(BAR, plain(phrases)).toList();
    return parts(SIGNS, REPEATED.matcher(plain(text)).replaceAll(" "))
        .anyMatch(words -> wanted.stream().anyMatch(phrase -> isIn(words, phrase, apart)));
  }

  private static Stream<List<String>> parts(Pattern between, String text) {
    return between.splitAsStream(text).map(part -> List.of(BLANKS.split(part.strip())));
  }

  private static boolean isIn(List<String> words, List<String> phrase, Fraction apart) {
    for (int at = 0; at < words.size(); at++) {
      if (isAt(words, at, phrase, 0, apart)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words of a phrase from {@code next} on begin at a word of the text. */
  private static boolean isAt(
      List<String> words, int at, List<String> phrase, int next, Fraction apart) {
    if (!fits(words.get(at), phrase.get(next))) {
      return false;
    }
    boolean whole = next + 1 == phrase.size();
    for (int then = at + 1; !whole && then < words.size(); then++) {
      if (Fraction.of(then - at - 1L).isAbove(apart)) {
        return false;
      }
      whole = isAt(words, then, phrase, next + 1, apart);
    }
    return whole;
  }

  private static boolean fits(String word, String wanted) {
    return wanted.endsWith("*")
        ? word.startsWith(wanted.substring(0, wanted.length() - 1))
        : word.equals(wanted);
  }

  private static String plain(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT);
  }
}
