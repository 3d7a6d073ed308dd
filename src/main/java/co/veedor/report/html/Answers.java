package co.veedor.report.html;

import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.QuestionKind;
import co.veedor.questionnaire.Scale;
import co.veedor.report.html.AnswerView.EvidenceRow;
import co.veedor.response.Answer;
import co.veedor.response.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Turns answers into what the page shows of them. */
final class Answers {
  private final Names names;
  private final Numbers numbers;

  Answers(Names names, Numbers numbers) {
    this.names = names;
    this.numbers = numbers;
  }

  /** What was said to {@code question}. */
  AnswerView of(Question question, Answer answer) {
    if (answer instanceof Answer.Given given) {
      List<EvidenceRow> evidence = given.evidence().stream().map(this::evidence).toList();
      String place = given.place().toString();
      return new AnswerView("given", declared(question, given), "", given.note(), place, evidence);
    }
    if (answer instanceof Answer.NotApplicable none) {
      return new AnswerView("na", "", none.reason(), "", none.place().toString(), List.of());
    }
    return new AnswerView("none", "", "", "", "", List.of());
  }

  private String declared(Question question, Answer.Given given) {
    if (given.declared() == null) {
      return "";
    }
    String value = numbers.percent(given.declared());
    if (question.kind() instanceof QuestionKind.Ordinal ordinal) {
      return ordinal.scale().levels().stream()
          .filter(step -> ordinal.scale().percent(step.value()).equals(given.declared()))
          .findFirst()
          .map(Scale.Step::name)
          .map(name -> value + " (" + name + ")")
          .orElse(value);
    }
    return value;
  }

  private EvidenceRow evidence(Evidence evidence) {
    String link = Objects.requireNonNullElse(evidence.link(), "");
    return new EvidenceRow(
        evidence.title(),
        link,
        isAddress(link) ? link : "",
        dates(evidence),
        names.word("evidence-status", evidence.status()) + reviewed(evidence.review()),
        String.join(", ", evidence.options()));
  }

  /** Who reviewed it, when and with what words; empty when nothing of it is written down. */
  private static String reviewed(Evidence.Review review) {
    return (review.reviewer().isEmpty() ? "" : " por " + review.reviewer())
        + (review.on() == null ? "" : " el " + review.on())
        + (review.comment().isEmpty() ? "" : ": " + review.comment());
  }

  private static String dates(Evidence evidence) {
    List<String> dates = new ArrayList<>(2);
    if (evidence.date() != null) {
      dates.add("del " + evidence.date());
    }
    if (evidence.expires() != null) {
      dates.add("vence el " + evidence.expires());
    }
    return String.join(", ", dates);
  }

  /** Only web addresses become links: anything else could run in the page. */
  private static boolean isAddress(String link) {
    String lower = link.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }
}
