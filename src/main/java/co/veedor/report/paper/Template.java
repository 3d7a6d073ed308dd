package co.veedor.report.paper;

import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with words to fill in: {@code {entidad}}, or {@code {brechas|brecha|brechas}} for a count
 * with its noun.
 *
 * @param text as it is written
 */
record Template(String text) {
  private static final Pattern WORD = Pattern.compile("\\{([^{}|]*)(?:\\|([^{}|]*)\\|([^{}|]*))?}");

  /** The template in {@code text}, with a fault for each word that is not known there. */
  static Template read(String text, Place place, Collection<String> known, FaultList faults) {
    for (MatchResult match : WORD.matcher(text).results().toList()) {
      if (!known.contains(match.group(1))) {
        faults.unknown(
            place,
            "aquí no se conoce «{" + match.group(1) + "}»",
            "uno de: " + String.join(", ", known.stream().sorted().toList()),
            match.group(1),
            known);
      }
    }
    return new Template(text);
  }

  /** The texts of a list of templates, filled. */
  static List<String> filled(List<Template> templates, UnaryOperator<String> words) {
    return templates.stream().map(template -> template.filled(words)).toList();
  }

  /** The text with each word replaced by what it stands for. */
  String filled(UnaryOperator<String> words) {
    return WORD.matcher(text).replaceAll(match -> Matcher.quoteReplacement(value(match, words)));
  }

  private static String value(MatchResult match, UnaryOperator<String> words) {
    String value = words.apply(match.group(1));
    if (match.group(2) == null) {
      return value;
    }
    return value + " " + (value.equals("1") ? match.group(2) : match.group(3));
  }
}
