package co.veedor.response;

import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.fault.FaultList;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads targets: a questionnaire id with a percentage or with its own nodes, or directly the id of
 * a domain or question of one of the questionnaires answered.
 */
final class TargetReader {
  private final FaultList faults;
  private final Map<String, Questionnaire> questionnaires;

  /** Stands for the whole questionnaire among the targets of its parts. */
  static final String WHOLE = "*";

  private final Map<String, Fraction> byQuestionnaire = new HashMap<>();
  private final Map<String, Map<String, Fraction>> byNode = new HashMap<>();

  TargetReader(FaultList faults, Map<String, Questionnaire> questionnaires) {
    this.faults = faults;
    this.questionnaires = questionnaires;
  }

  Targets read(Fields fields) {
    for (String key : fields.keys()) {
      fields.item(key).ifPresent(item -> target(fields, key, item));
    }
    return new Targets(byQuestionnaire, byNode);
  }

  private void target(Fields fields, String key, Item item) {
    if (!questionnaires.containsKey(key)) {
      nodeTarget(fields, key, item);
    } else if (item instanceof Item.Mapping) {
      Fields nodes = Fields.of(item, faults);
      for (String node : nodes.keys()) {
        nodes.item(node).ifPresent(value -> below(key, nodes, node, value));
      }
    } else {
      whole(key, fields, item);
    }
  }

  private void below(String questionnaire, Fields nodes, String node, Item value) {
    if (node.equals(WHOLE)) {
      whole(questionnaire, nodes, value);
    } else {
      within(questionnaires.get(questionnaire), nodes, node, value);
    }
  }

  private void whole(String questionnaire, Fields fields, Item item) {
    Fraction percent = fields.percentOf(item, questionnaire);
    if (percent != null) {
      byQuestionnaire.put(questionnaire, percent);
    }
  }

  private void nodeTarget(Fields fields, String key, Item item) {
    List<Questionnaire> holders =
        questionnaires.values().stream().filter(holder -> holds(holder, key)).toList();
    if (holders.size() == 1) {
      within(holders.get(0), fields, key, item);
    } else if (holders.isEmpty()) {
      faults.unknown(
          fields.placeOf(key),
          "la meta es para «" + key + "», que no existe en los cuestionarios respondidos",
          "un cuestionario, un dominio o una pregunta",
          key,
          known());
    } else {
      faults.add(
          fields.placeOf(key),
          "«" + key + "» existe en varios de los cuestionarios respondidos",
          "la meta bajo el código de su cuestionario");
    }
  }

  private void within(Questionnaire questionnaire, Fields fields, String node, Item item) {
    if (!holds(questionnaire, node)) {
      faults.unknown(
          fields.placeOf(node),
          "la meta es para «" + node + "», que no existe en «" + questionnaire.id() + "»",
          "un dominio o una pregunta de ese cuestionario",
          node,
          known());
      return;
    }
    Fraction percent = fields.percentOf(item, node);
    if (percent != null) {
      byNode.computeIfAbsent(questionnaire.id(), id -> new HashMap<>()).put(node, percent);
    }
  }

  private static boolean holds(Questionnaire questionnaire, String node) {
    return questionnaire.nodes().containsKey(node) || questionnaire.questions().containsKey(node);
  }

  private List<String> known() {
    List<String> known = new ArrayList<>(questionnaires.keySet());
    for (Questionnaire questionnaire : questionnaires.values()) {
      known.addAll(questionnaire.nodes().keySet());
      known.addAll(questionnaire.questions().keySet());
    }
    return known;
  }
}
