package co.veedor.questionnaire;

import co.veedor.document.Fields;
import co.veedor.fault.FaultList;

/** Checks that no node is empty and that an edition has as many questions as it says. */
final class SizeCheck {
  private final FaultList faults;
  private final Questionnaire questionnaire;

  SizeCheck(FaultList faults, Questionnaire questionnaire) {
    this.faults = faults;
    this.questionnaire = questionnaire;
  }

  void run(Fields edition) {
    for (TreeNode node : questionnaire.nodes().values()) {
      if (questionnaire.partsOf(node).isEmpty()) {
        faults.add(
            edition.placeOf("nodes"),
            "el nodo «" + node.id() + "» no tiene partes",
            "preguntas, nodos o miembros");
      }
    }
    Fields counts = edition.fields("counts");
    counts.keys().forEach(node -> size(counts, node));
  }

  private void size(Fields counts, String node) {
    if (!questionnaire.nodes().containsKey(node)) {
      faults.unknown(
          counts.placeOf(node),
          "se cuentan las preguntas del nodo «" + node + "», que no existe",
          "un nodo de esta edición",
          node,
          questionnaire.nodes().keySet());
      return;
    }
    long stated = counts.whole(node, 0, Integer.MAX_VALUE);
    int found = questionnaire.below(node).size();
    if (stated != found) {
      faults.add(
          counts.placeOf(node),
          "el nodo «" + node + "» tiene " + found + " preguntas",
          stated + ", las del instrumento");
    }
  }
}
