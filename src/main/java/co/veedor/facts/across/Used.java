package co.veedor.facts.across;

import co.veedor.facts.said.Input;
import co.veedor.facts.said.Say;
import co.veedor.number.Fraction;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A document that is shown for a question, when it is shown for others too.
 *
 * @param document what tells it from others
 * @param title what the entity calls it there
 * @param question key of the question
 * @param instrument name of its instrument, as people know it
 * @param domain key of the node the question belongs to
 * @param value percent the entity declares; null when the question has none
 */
public record Used(
    String document,
    String title,
    String question,
    String instrument,
    String domain,
    Fraction value) {

  /** The questions, once each and in order of their keys. */
  public static List<String> questions(Collection<?> used) {
    return List.copyOf(byQuestion(used).keySet());
  }

  /** One of the titles it is shown under: the first in order. */
  public static String title(Collection<?> used) {
    return byQuestion(used).firstEntry().getValue().title();
  }

  /** The places with their instruments, as a person reads them. */
  public static String places(Collection<?> used) {
    return byQuestion(used).values().stream()
        .map(each -> Say.place(each.question(), each.instrument()))
        .collect(Collectors.joining(", "));
  }

  /** The answers it is shown for, as what a conclusion looks at. */
  public static List<Input> inputs(Collection<?> used) {
    return byQuestion(used).values().stream()
        .filter(each -> each.value() != null)
        .map(each -> new Input(each.question(), "declarado", each.value(), Fraction.ZERO))
        .toList();
  }

  private static TreeMap<String, Used> byQuestion(Collection<?> used) {
    TreeMap<String, Used> sorted = new TreeMap<>();
    for (Object each : used) {
      Used one = (Used) each;
      sorted.merge(one.question(), one, (a, b) -> a.title().compareTo(b.title()) <= 0 ? a : b);
    }
    return sorted;
  }
}
