package co.veedor.facts;

import co.veedor.catalogue.Initiative;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.questionnaire.TreeNode;
import co.veedor.response.Mark;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a questionnaire states by itself, whoever answers it: made once, used by every assessment.
 */
final class EditionFacts {
  private final Questionnaire questionnaire;
  private final List<Object> facts = new ArrayList<>();
  private final List<AnswerFacts> answers = new ArrayList<>();
  private final Set<String> candidates = new LinkedHashSet<>();

  private EditionFacts(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  /** The facts of an edition, with the initiatives that can close its gaps. */
  static EditionFacts of(Questionnaire questionnaire, Map<String, Initiative> initiatives) {
    EditionFacts made = new EditionFacts(questionnaire);
    made.facts.add(
        new Edition(questionnaire.id(), questionnaire.validFrom(), questionnaire.validTo()));
    questionnaire.nodes().values().forEach(made::node);
    questionnaire.questions().values().forEach(question -> made.question(question, initiatives));
    return made;
  }

  /** The facts. */
  List<Object> facts() {
    return facts;
  }

  /** What turns the answers to each question into facts, in the order of the questionnaire. */
  List<AnswerFacts> answers() {
    return answers;
  }

  /** Ids of the initiatives that can close gaps of this edition. */
  Set<String> candidates() {
    return candidates;
  }

  private void node(TreeNode node) {
    String key = key(node.id());
    List<String> parts = questionnaire.partsOf(node);
    String parent = node.parent() == null ? "" : key(node.parent());
    facts.add(
        new Node(
            key,
            node.id(),
            parent,
            node.aggregate(),
            questionnaire.levels(),
            parts.size(),
            "",
            List.of()));
    parts.forEach(part -> facts.add(new Part(key, key(part), weight(part))));
  }

  private void question(Question question, Map<String, Initiative> initiatives) {
    String key = key(question.id());
    List<Candidate> closing = new ArrayList<>();
    for (String initiative : question.initiatives()) {
      closing.add(new Candidate(initiative, initiatives.get(initiative).kind()));
      candidates.add(initiative);
    }
    facts.add(
        new Node(
            key,
            question.id(),
            key(question.node()),
            question.scoring(),
            questionnaire.levels(),
            0,
            question.obligation(),
            closing));
    Map<String, Map<Mark, Marked>> marks = new LinkedHashMap<>();
    question.options().forEach(option -> marks.put(option.id(), marks(question, key, option)));
    question.options().forEach(option -> prerequisites(key, option));
    question.requires().forEach(needed -> facts.add(new Follows(key, key(needed))));
    String source = question.inherits().isEmpty() ? "" : key(question.inherits());
    answers.add(new AnswerFacts(key, question, source, marks));
  }

  private Fraction weight(String part) {
    TreeNode node = questionnaire.nodes().get(part);
    return node == null ? Fraction.ONE : node.weight();
  }

  private static Map<Mark, Marked> marks(Question question, String key, Option option) {
    Map<Mark, Marked> marks = new EnumMap<>(Mark.class);
    String full = Keys.option(key, option.id());
    String id = question.id() + "." + option.id();
    for (Mark mark : List.of(Mark.CUMPLE, Mark.PARCIAL, Mark.NO)) {
      String credit = "credito." + mark.code();
      marks.put(mark, new Marked(full, id, key, option.id(), credit, mark.code()));
    }
    return marks;
  }

  private void prerequisites(String question, Option option) {
    for (String needed : option.requires()) {
      String needs = needed.contains(".") ? key(needed) : Keys.option(question, needed);
      facts.add(new Prerequisite(Keys.option(question, option.id()), needs));
    }
  }

  private String key(String id) {
    return Keys.of(questionnaire.id(), id);
  }
}
