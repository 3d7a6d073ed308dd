package co.veedor.questionnaire;

import co.veedor.document.Fields;
import co.veedor.fault.FaultList;
import co.veedor.number.Fraction;

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
    questionnaire.nodes().values().forEach(node -> weights(edition, node));
    Fields counts = edition.fields("counts");
    counts.keys().forEach(node -> size(counts, node));
    for (TreeNode node : questionnaire.nodes().values()) {
      boolean counted = node.parent() != null || questionnaire.below(node.id()).isEmpty();
      if (!counted && !counts.has(node.id())) {
        faults.add(
            counts.place(),
            "falta contar las preguntas de «" + node.id() + "»",
            "en «counts», cada componente con sus preguntas");
      }
    }
  }

  private void weights(Fields edition, TreeNode node) {
    if (!node.aggregate().equals("weighted")) {
      return;
    }
    Fraction sum =
        questionnaire.partsOf(node).stream()
            .map(part -> questionnaire.nodes().get(part))
            .map(part -> part == null ? Fraction.ONE : part.weight())
            .reduce(Fraction.ZERO, Fraction::plus);
    if (!sum.equals(Fraction.HUNDRED)) {
      faults.add(
          edition.placeOf("nodes"),
          "los pesos de las partes de «" + node.id() + "» suman " + sum,
          "100");
    }
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
