package co.veedor.questionnaire;

import co.veedor.catalogue.Catalogue;
import co.veedor.catalogue.Vocabulary;
import co.veedor.document.Fields;
import co.veedor.fault.FaultList;
import co.veedor.number.Fraction;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads one node of the tree. */
final class NodeReader {
  private static final List<String> OVER = List.of("questions", "children", "members");

  private final FaultList faults;
  private final Catalogue catalogue;
  private final Vocabulary words;
  private final String levels;
  private final String confidence;

  /**
   * A reader.
   *
   * @param levels the bands of nodes that name none
   * @param confidence of nodes that state none
   */
  NodeReader(FaultList faults, Catalogue catalogue, String levels, String confidence) {
    this.faults = faults;
    this.catalogue = catalogue;
    this.words = catalogue.vocabulary();
    this.levels = levels;
    this.confidence = confidence;
  }

  /** Reads a node and puts it under {@code nodes}, those written before it. */
  void node(Fields fields, Map<String, TreeNode> nodes) {
    String id = fields.text("id");
    String parent = fields.textOr("parent", null);
    if (parent != null && !nodes.containsKey(parent)) {
      faults.unknown(
          fields.placeOf("parent"),
          "el nodo «" + parent + "» no existe",
          "un nodo escrito antes",
          parent,
          nodes.keySet());
    }
    if (nodes.put(id, node(fields, id, parent)) != null) {
      faults.add(fields.placeOf("id"), "el nodo «" + id + "» está repetido", "un código único");
    }
    fields.done();
  }

  private TreeNode node(Fields fields, String id, String parent) {
    return new TreeNode(
        id,
        parent,
        fields.oneOf("kind", words.codes("node-kind")),
        fields.text("name"),
        fields.oneOf("aggregate", words.codes("aggregate")),
        over(fields.oneOf("over", OVER)),
        fields.has("weight") ? fields.number("weight") : Fraction.ONE,
        fields.texts("members"),
        fields.has("required") ? fields.percent("required") : Fraction.ZERO,
        fields.textOr("levels", levels),
        deadline(fields),
        fields.has("confidence")
            ? fields.oneOf("confidence", words.codes("confidence"))
            : confidence);
  }

  private String deadline(Fields fields) {
    return fields.has("deadline") ? fields.oneOf("deadline", catalogue.deadlines().keySet()) : "";
  }

  private static TreeNode.Over over(String word) {
    return OVER.contains(word)
        ? TreeNode.Over.valueOf(word.toUpperCase(Locale.ROOT))
        : TreeNode.Over.QUESTIONS;
  }
}
