package co.veedor.facts;

import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.response.Answer;
import co.veedor.response.Evidence;
import co.veedor.response.Links;
import co.veedor.response.Mark;
import co.veedor.response.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns the answer to one question into facts.
 *
 * @param key key of the question
 * @param node the question as rules see it
 * @param question the question
 * @param source key of the node it inherits from while nobody answers it; empty when none
 * @param marks what each mark of each option states, by letter
 */
record AnswerFacts(
    String key, Node node, Question question, String source, Map<String, Map<Mark, Marked>> marks) {
  private static final Map<Option.Need, String> BESIDE =
      Map.of(
          Option.Need.MARK, "",
          Option.Need.TEXTO, "decir cuál",
          Option.Need.NUMERO, "la cantidad",
          Option.Need.FECHA, "la fecha",
          Option.Need.EVIDENCIA, "");
  private static final String ALL_OUT = "Todas sus opciones se marcaron como no aplica";

  /** Adds what {@code answer} states to {@code facts}. */
  void add(List<Object> facts, Answer answer) {
    if (answer instanceof Answer.Given given) {
      given(facts, given);
    } else if (answer instanceof Answer.NotApplicable out) {
      facts.add(new NotApplicable(key, out.reason()));
    } else {
      facts.add(
          source.isEmpty()
              ? new Unanswered(key, node.parent(), node.id())
              : new Inherits(key, source));
      if (answer instanceof Answer.Proposed) {
        facts.add(new Offered(node.parent(), node.id()));
      }
    }
  }

  private void given(List<Object> facts, Answer.Given given) {
    lacking(facts, given);
    given.evidence().forEach(evidence -> facts.add(cited(evidence)));
    Optional<Option> exempting = exempting(given);
    if (exempting.isPresent()) {
      facts.add(new NotApplicable(key, exempting.get().text()));
      return;
    }
    List<Marked> marked = marked(given);
    facts.addAll(marked);
    if (!marked.isEmpty()) {
      facts.add(marks(marked));
    }
    if (question.isInformative()) {
      facts.add(new Informed(key));
      return;
    }
    if (marked.isEmpty() && given.declared() == null) {
      facts.add(new NotApplicable(key, ALL_OUT));
      return;
    }
    if (given.declared() != null) {
      facts.add(new Declared(key, given.declared()));
    }
    given.evidence().forEach(evidence -> shown(facts, evidence));
  }

  /** The options marked in any way but «no aplica»; none when those left cannot give a score. */
  private List<Marked> marked(Answer.Given given) {
    List<Marked> marked = new ArrayList<>(given.marks().size());
    boolean counts = false;
    for (Map.Entry<String, Mark> mark : given.marks().entrySet()) {
      if (mark.getValue() != Mark.NO_APLICA) {
        Marked each = marks.get(mark.getKey()).get(mark.getValue());
        marked.add(each);
        counts |= each.counts() || each.denies() && each.isMet();
      }
    }
    return counts || question.isInformative() ? marked : List.of();
  }

  private Optional<Option> exempting(Answer.Given given) {
    return question.options().stream()
        .filter(option -> option.role() == Option.Role.EXEMPTS)
        .filter(option -> given.marks().get(option.id()) == Mark.CUMPLE)
        .findFirst();
  }

  private Marks marks(List<Marked> marked) {
    return new Marks(
        key,
        question.scoring(),
        marked.stream().anyMatch(Marked::isBegun),
        marked.stream().anyMatch(Marked::isMet),
        marked.stream().anyMatch(Marked::counts));
  }

  private void lacking(List<Object> facts, Answer.Given given) {
    for (Option option : question.options()) {
      boolean met = given.marks().get(option.id()) == Mark.CUMPLE;
      if (met
          && !BESIDE.get(option.needs()).isEmpty()
          && !given.details().containsKey(option.id())) {
        String id = question.id() + "." + option.id();
        facts.add(new Lacks(key, id, BESIDE.get(option.needs())));
      }
    }
  }

  private Cited cited(Evidence evidence) {
    Source source = evidence.source();
    return new Cited(
        key,
        evidence.title(),
        source.file(),
        source.found().state(),
        source.found().type(),
        source.url(),
        Links.fault(source.url()),
        evidence.document().startsWith("sha256:"),
        source.elsewhere());
  }

  private void shown(List<Object> facts, Evidence evidence) {
    List<String> options = evidence.options().isEmpty() ? List.of("") : evidence.options();
    for (String option : options) {
      facts.add(new Shown(key, option, evidence));
    }
  }
}
