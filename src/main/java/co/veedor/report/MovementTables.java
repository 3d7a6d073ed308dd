package co.veedor.report;

import co.veedor.catalogue.Vocabulary;
import co.veedor.comparison.Contribution;
import co.veedor.comparison.MovedNode;
import co.veedor.comparison.Movement;
import co.veedor.number.Fraction;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Percent;
import co.veedor.report.Table.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Fills the tables of a layout from a movement between two results. */
public final class MovementTables {
  private static final Map<String, BiFunction<Vocabulary, MovedNode, Cell>> NODES =
      Map.of(
          "name", (words, node) -> new Words(name(node)),
          "before", (words, node) -> new Percent(node.before(), ""),
          "after", (words, node) -> new Percent(node.after(), ""),
          "moved", (words, node) -> new Percent(node.movement(), ""));

  private static final Map<String, BiFunction<Vocabulary, Part, Cell>> CAUSES =
      Map.of(
          "name", (words, part) -> new Words(part.node().name()),
          "points", (words, part) -> new Percent(part.points(), ""),
          "subject", (words, part) -> new Words(part.subject()),
          "cause", (words, part) -> new Words(part.cause(words)),
          "says", (words, part) -> new Words(part.says()),
          "amendments", (words, part) -> new Words(part.corrections()));

  static final Map<String, Set<String>> KNOWN =
      Map.of("movement", NODES.keySet(), "movement-causes", CAUSES.keySet());

  private final Layout layout;
  private final Vocabulary words;
  private final Movement movement;

  /** The tables of {@code movement}, laid out by {@code layout}, in {@code words}. */
  public MovementTables(Layout layout, Vocabulary words, Movement movement) {
    this.layout = layout;
    this.words = words;
    this.movement = movement;
  }

  /** One contribution, or those too many to be told one by one. */
  private record Part(MovedNode node, List<Contribution> told) {
    private boolean isOne() {
      return told.size() == 1;
    }

    Fraction points() {
      return told.stream().map(Contribution::points).reduce(Fraction.ZERO, Fraction::plus);
    }

    String subject() {
      return isOne() ? told.get(0).subject() : told.size() + " más";
    }

    String cause(Vocabulary words) {
      return isOne() ? words.word("movement-cause", told.get(0).cause().code()) : "";
    }

    String says() {
      return isOne() ? told.get(0).says() : "";
    }

    String corrections() {
      return told.stream()
          .flatMap(each -> each.corrections().stream())
          .map(MovementNotes::told)
          .collect(Collectors.joining("; "));
    }
  }

  /** One row for every component and domain, and for each question that moved. */
  public Table nodes(String reading) {
    List<MovedNode> shown =
        movement.readings().get(reading).stream()
            .filter(node -> node.isMoved() || !node.kind().equals("question"))
            .toList();
    return layout.filled("movement", NODES, words, shown);
  }

  /** One row for each thing that moved a node; the parts of a node add up to its movement. */
  public Table causes(String reading) {
    List<Part> parts = new ArrayList<>();
    for (MovedNode node : movement.readings().get(reading)) {
      node.contributions().forEach(each -> parts.add(new Part(node, List.of(each))));
    }
    return layout.filled("movement-causes", CAUSES, words, parts);
  }

  /**
   * What moved the totals alone, the largest parts first.
   *
   * @param most how many parts of a total are told one by one; the others are one row
   */
  public Table totals(String reading, int most) {
    List<Part> parts = new ArrayList<>();
    for (MovedNode node : movement.readings().get(reading)) {
      if (node.depth() == 0) {
        List<Contribution> all = node.contributions();
        int told = all.size() <= most + 1 ? all.size() : most;
        all.subList(0, told).forEach(each -> parts.add(new Part(node, List.of(each))));
        if (told < all.size()) {
          parts.add(new Part(node, all.subList(told, all.size())));
        }
      }
    }
    return layout.filled("movement-causes", CAUSES, words, parts);
  }

  private static String name(MovedNode node) {
    String code = node.kind().equals("question") ? node.id() + " " : "";
    return "  ".repeat(node.depth()) + code + node.name();
  }
}
