package co.veedor.assessment;

import co.veedor.facts.said.Input;
import co.veedor.facts.said.Why;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects explanations under their ids, with inputs in the order of the instrument. */
final class Explanations {
  private final Map<String, Explanation> collected = new LinkedHashMap<>(1024);
  private final Map<String, Integer> positions;

  /**
   * An empty collection.
   *
   * @param positions where each node and question stands in its instrument, by key
   */
  Explanations(Map<String, Integer> positions) {
    this.positions = positions;
  }

  /** The id of the explanation of an aspect of {@code key}. */
  static String id(String key, String aspect) {
    return key + "#" + aspect;
  }

  /** Collects the explanation of an aspect of {@code key}, and gives back its id. */
  String add(String key, String aspect, Why why) {
    String id = id(key, aspect);
    put(id, aspect, why);
    return id;
  }

  /** Collects the explanation of an aspect under an id made before. */
  void put(String id, String aspect, Why why) {
    collected.put(id, explained(why, aspect));
  }

  /** Collects what was answered or set, and gives back its id. */
  String add(String key, String aspect, Explanation explanation) {
    String id = id(key, aspect);
    collected.put(id, explanation);
    return id;
  }

  Map<String, Explanation> collected() {
    return collected;
  }

  private Explanation explained(Why why, String aspect) {
    List<Explanation.Source> inputs = new ArrayList<>(why.inputs().size());
    for (Input input : ordered(why.inputs())) {
      inputs.add(
          new Explanation.Source(input.key(), input.aspect(), input.value(), input.weight()));
    }
    return new Explanation(
        why.rule(), why.says(), inputs, excluded(why, aspect), why.parameters(), "");
  }

  private List<Explanation.Omitted> excluded(Why why, String aspect) {
    return why.excluded().isEmpty()
        ? List.of()
        : why.excluded().stream()
            .sorted(Comparator.comparing(part -> position(part.key())))
            .map(part -> new Explanation.Omitted(part.key(), aspect))
            .toList();
  }

  private List<Input> ordered(List<Input> inputs) {
    if (inputs.size() < 2) {
      return inputs;
    }
    List<Placed> placed = new ArrayList<>(inputs.size());
    for (Input input : inputs) {
      placed.add(new Placed(position(input.key()), input));
    }
    placed.sort(Placed.ORDER);
    return placed.stream().map(Placed::input).toList();
  }

  private int position(String key) {
    return positions.getOrDefault(key, Integer.MAX_VALUE);
  }

  /** An input with its place, looked up once and not at every comparison. */
  private record Placed(int position, Input input) {
    private static final Comparator<Placed> ORDER =
        (one, other) -> {
          int apart = Integer.compare(one.position, other.position);
          return apart != 0 ? apart : one.input.key().compareTo(other.input.key());
        };
  }
}
