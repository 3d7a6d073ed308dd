package co.veedor.facts;

import co.veedor.catalogue.Initiative;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Condition;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.questionnaire.TreeNode;
import co.veedor.response.Mark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a questionnaire states by itself, whoever answers it: made once, used by every assessment.
 */
final class EditionFacts {
  private final Questionnaire questionnaire;
  private final List<Object> facts = new ArrayList<>();
  private final Map<String, AnswerFacts> answers = new LinkedHashMap<>();

  private EditionFacts(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  /** The facts of an edition, with the initiatives that can close its gaps. */
  static EditionFacts of(Questionnaire questionnaire, Map<String, Initiative> initiatives) {
    EditionFacts made = new EditionFacts(questionnaire);
    made.facts.add(
        new Edition(
            questionnaire.id(),
            questionnaire.name(),
            questionnaire.validFrom(),
            questionnaire.validTo()));
    questionnaire.nodes().values().forEach(made::node);
    questionnaire.questions().values().forEach(question -> made.question(question, initiatives));
    return made;
  }

  /** The facts. */
  List<Object> facts() {
    return facts;
  }

  /** What turns the answers to each question into facts, in the order of the questionnaire. */
  Collection<AnswerFacts> answers() {
    return answers.values();
  }

  /** What turns the answer to one question into facts. */
  AnswerFacts answer(String question) {
    return answers.get(question);
  }

  private void node(TreeNode node) {
    String key = key(node.id());
    List<String> parts = questionnaire.partsOf(node);
    String parent = node.parent() == null ? "" : key(node.parent());
    facts.add(
        new Node(
            key,
            node.id(),
            node.name(),
            parent,
            node.aggregate(),
            node.levels(),
            parts.size(),
            node.required(),
            node.deadline(),
            "",
            "",
            List.of()));
    parts.forEach(part -> facts.add(new Part(key, node.aggregate(), key(part), weight(part))));
  }

  private void question(Question question, Map<String, Initiative> initiatives) {
    String key = key(question.id());
    List<Candidate> closing = new ArrayList<>();
    for (String initiative : question.initiatives()) {
      closing.add(new Candidate(initiative, initiatives.get(initiative).kind()));
    }
    Node node =
        new Node(
            key,
            question.id(),
            question.id(),
            key(question.node()),
            question.scoring(),
            questionnaire.levels(),
            0,
            Fraction.ZERO,
            "",
            question.obligation(),
            question.audience(),
            closing);
    facts.add(node);
    ties(key, question);
    Map<String, Map<Mark, Marked>> marks = new LinkedHashMap<>();
    question.options().forEach(option -> marks.put(option.id(), marks(question, key, option)));
    String source = question.inherits().isEmpty() ? "" : key(question.inherits());
    answers.put(question.id(), new AnswerFacts(key, node, question, source, marks));
  }

  private void ties(String key, Question question) {
    question.options().forEach(option -> prerequisites(key, option));
    question.ties().requires().forEach(needed -> facts.add(new Follows(key, key(needed))));
    question.ties().claims().forEach(claimed -> facts.add(new Claims(key, key(claimed))));
    condition(key, question.ties().condition());
  }

  private void condition(String question, Condition condition) {
    if (condition != null) {
      String parent = key(condition.question());
      facts.add(new Asked(question, parent, condition.letters(), condition.any()));
    }
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
      boolean counts =
          option.role() == Option.Role.COUNTS
              && option.credit() == null
              && !question.isInformative();

      marks.put(
          mark,
          new Marked(
              full,
              id,
              key,
              option.id(),
              counts ? "credito." + mark.code() : "",
              mark.code(),
              question.isInformative() ? null : option.credit(),
              option.role() == Option.Role.DENIES,
              option.text()));
    }
    return marks;
  }

  private void prerequisites(String question, Option option) {
    for (String needed : option.requires()) {
      String needs = needed.contains(".") ? key(needed) : Keys.option(question, needed);
      facts.add(new Prerequisite(Keys.option(question, option.id()), needs));
    }
    String key = Keys.option(question, option.id());
    option.claims().forEach(claimed -> facts.add(new Claims(key, key(claimed))));
  }

  private String key(String id) {
    return Keys.of(questionnaire.id(), id);
  }
}
