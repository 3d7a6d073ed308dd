package co.veedor.comparison;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.catalogue.Vocabulary;
import co.veedor.facts.said.Say;
import co.veedor.facts.said.State;
import co.veedor.number.Fraction;
import co.veedor.response.Answer;
import co.veedor.response.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Tells what was answered to one question, in one result. */
final class AnswerWords {
  private final Assessment assessment;
  private final String edition;
  private final Vocabulary words;

  /** For the answers of {@code assessment} to {@code edition}. */
  AnswerWords(Assessment assessment, String edition) {
    this.assessment = assessment;
    this.edition = edition;
    this.words = assessment.catalogue().vocabulary();
  }

  /** Whether the same is claimed, whatever is shown for it and wherever it is written. */
  static boolean isSame(Answer one, Answer other) {
    if (one instanceof Answer.Given given && other instanceof Answer.Given last) {
      return given.marks().equals(last.marks())
          && Objects.equals(given.declared(), last.declared());
    }
    boolean claims = one instanceof Answer.Given || other instanceof Answer.Given;
    boolean waived = one instanceof Answer.NotApplicable != other instanceof Answer.NotApplicable;
    return !claims && !waived;
  }

  /** Whether something is said to a question that counts. */
  static boolean isAnswered(Answer answer) {
    return answer instanceof Answer.Given || answer instanceof Answer.NotApplicable;
  }

  /** The answer to {@code question}. */
  Answer answer(String question) {
    return assessment.response().to(edition, question);
  }

  /**
   * The answer as a person reads it. Where there is none, whether the question was asked at all,
   * and what it is worth in {@code reading} without one.
   */
  String told(String question, String reading) {
    Answer answer = answer(question);
    if (answer instanceof Answer.NotApplicable out) {
      return "no aplica: " + out.reason();
    }
    return answer instanceof Answer.Given given ? told(given) : unanswered(question, reading);
  }

  private String unanswered(String question, String reading) {
    Optional<NodeResult> node =
        Stage.result(assessment, edition).nodes().stream()
            .filter(each -> each.id().equals(question))
            .findFirst();
    if (node.filter(each -> each.state() == State.NOT_APPLICABLE).isPresent()) {
      return "no se pregunta";
    }
    Optional<Fraction> worth = node.map(each -> each.values().get(reading));
    return "sin responder"
        + worth.map(value -> ", vale " + Say.number(value) + " % por otra").orElse("");
  }

  private String told(Answer.Given given) {
    List<String> told = new ArrayList<>();
    if (given.declared() != null) {
      told.add(Say.number(given.declared()) + " %");
    }
    given
        .marks()
        .forEach(
            (letter, mark) -> {
              if (mark != Mark.NO) {
                told.add(letter + " " + words.word("mark", mark.code()).toLowerCase(Locale.ROOT));
              }
            });
    boolean none = given.marks().values().stream().allMatch(mark -> mark == Mark.NO);
    if (none && (told.isEmpty() || !given.marks().isEmpty())) {
      told.add("ninguna opción");
    }
    return String.join(", ", told);
  }
}
