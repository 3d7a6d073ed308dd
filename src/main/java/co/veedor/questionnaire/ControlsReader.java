package co.veedor.questionnaire;

import co.veedor.document.Fields;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads which questions of an edition are controls. */
final class ControlsReader {
  /** What other programs take for the identifier of a control. */
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}._-]*");

  private final FaultList faults;
  private final Map<String, TreeNode> nodes;

  ControlsReader(FaultList faults, Map<String, TreeNode> nodes) {
    this.faults = faults;
    this.nodes = nodes;
  }

  /** The controls of an edition; null when it states none. */
  Controls read(Fields edition) {
    if (!edition.has("controls")) {
      return null;
    }
    Fields fields = edition.fields("controls");
    Controls controls = new Controls(fields.text("catalogue"), fields.obligatoryTexts("nodes"));
    fields.done();
    for (String node : controls.nodes()) {
      if (!nodes.containsKey(node)) {
        faults.unknown(
            fields.placeOf("nodes"),
            "el nodo «" + node + "» no existe",
            "un nodo de la edición",
            node,
            nodes.keySet());
      }
    }
    return controls;
  }

  /** Notes a control whose code other programs would not take for an identifier. */
  void check(Questionnaire edition, Place place) {
    edition.controlQuestions().stream()
        .map(Question::id)
        .filter(id -> !TOKEN.matcher(id).matches())
        .findFirst()
        .ifPresent(
            id ->
                faults.add(
                    place,
                    "«" + id + "» no sirve de código de control",
                    "letras, cifras, puntos y guiones, y una letra al comienzo"));
  }
}
