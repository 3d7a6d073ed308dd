package co.veedor.web.page;

import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.questionnaire.TreeNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Divides a questionnaire into parts people answer at a sitting: its second layer. */
final class Sections {
  private Sections() {}

  /**
   * A part of a questionnaire.
   *
   * @param id of its node
   * @param component what stands above it; empty when nothing does
   * @param questions in their order
   */
  record Section(String id, String name, String component, List<Question> questions) {}

  /** All parts, in their order. */
  static List<Section> of(Questionnaire questionnaire) {
    Map<String, List<Question>> questions = new LinkedHashMap<>();
    for (Question question : questionnaire.questions().values()) {
      questions
          .computeIfAbsent(section(questionnaire, question), key -> new ArrayList<>())
          .add(question);
    }
    List<Section> sections = new ArrayList<>();
    questions.forEach((id, members) -> sections.add(section(questionnaire, id, members)));
    return sections;
  }

  private static Section section(Questionnaire questionnaire, String id, List<Question> members) {
    TreeNode node = questionnaire.nodes().get(id);
    String component = node.parent() == null ? "" : questionnaire.nodes().get(node.parent()).name();
    return new Section(id, node.name(), component, members);
  }

  /** The id of the part a question belongs to. */
  static String section(Questionnaire questionnaire, Question question) {
    TreeNode node = questionnaire.nodes().get(question.node());
    while (node.parent() != null && questionnaire.nodes().get(node.parent()).parent() != null) {
      node = questionnaire.nodes().get(node.parent());
    }
    return node.id();
  }
}
