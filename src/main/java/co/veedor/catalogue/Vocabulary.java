package co.veedor.catalogue;

import java.util.List;
import java.util.Map;

/**
 * The closed lists of codes that content and rules use, with the Spanish words people read.
 *
 * @param lists codes with their words, in the order people see them, by name of the list
 */
public record Vocabulary(Map<String, Map<String, String>> lists) {
  /** The codes of a list, in order; empty when there is no such list. */
  public List<String> codes(String list) {
    return List.copyOf(lists.getOrDefault(list, Map.of()).keySet());
  }

  /** The words for a code; the code itself when the list does not hold it. */
  public String word(String list, String code) {
    return lists.getOrDefault(list, Map.of()).getOrDefault(code, code);
  }
}
