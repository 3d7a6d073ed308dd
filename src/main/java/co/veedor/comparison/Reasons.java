package co.veedor.comparison;

import co.veedor.assessment.Explanation;
import co.veedor.catalogue.Vocabulary;
import co.veedor.facts.InForce;
import co.veedor.facts.Keys;
import co.veedor.facts.said.Say;
import co.veedor.response.Answer;
import co.veedor.response.Evidence;
import co.veedor.response.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Tells what was and what is of one question between two stages. */
final class Reasons {
  private static final String ACCEPTED = "aceptada";

  private final String edition;
  private final String reading;
  private final Stage from;
  private final Stage to;
  private final Vocabulary words;

  Reasons(String edition, String reading, Stage from, Stage to) {
    this.edition = edition;
    this.reading = reading;
    this.from = from;
    this.to = to;
    this.words = to.assessment().catalogue().vocabulary();
  }

  /** Why a movement that starts at {@code subject} happened. */
  record Reason(Cause cause, String says) {}

  Reason of(String subject) {
    if (to.kind() == Stage.Kind.ANSWERS) {
      return new Reason(
          Cause.ANSWER, arrow(told(answer(from, subject)), told(answer(to, subject))));
    }
    if (to.kind() == Stage.Kind.EVIDENCE) {
      return new Reason(
          Cause.EVIDENCE, arrow(shown(answer(from, subject)), shown(answer(to, subject))));
    }
    return circumstance(subject);
  }

  private static String arrow(String was, String is) {
    return was + " → " + is;
  }

  private static Answer answer(Stage stage, String edition, String subject) {
    return stage.assessment().response().to(edition, subject);
  }

  private Answer answer(Stage stage, String subject) {
    return answer(stage, edition, subject);
  }

  private String told(Answer answer) {
    if (answer instanceof Answer.NotApplicable out) {
      return "no aplica: " + out.reason();
    }
    if (!(answer instanceof Answer.Given given)) {
      return "sin responder";
    }
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
    return told.isEmpty() ? "ninguna opción" : String.join(", ", told);
  }

  private String shown(Answer answer) {
    List<String> told =
        answer.shown().stream()
            .map(each -> "«" + name(each) + "» " + status(each))
            .sorted()
            .toList();
    return told.isEmpty() ? "sin evidencia" : String.join(", ", told);
  }

  private String status(Evidence evidence) {
    return words.word("evidence-status", evidence.status()).toLowerCase(Locale.ROOT);
  }

  private static String name(Evidence evidence) {
    return evidence.title().isEmpty() ? evidence.link() : evidence.title();
  }

  private Reason circumstance(String subject) {
    LocalDate was = from.assessment().asOf();
    LocalDate is = to.assessment().asOf();
    List<String> parameters = parameters(subject);
    if (!parameters.isEmpty()) {
      return new Reason(Cause.PARAMETER, String.join("; ", parameters));
    }
    List<String> expired =
        answer(from, subject).shown().stream()
            .filter(each -> each.status().equals(ACCEPTED) && each.expires() != null)
            .filter(each -> each.expires().isBefore(is) && !each.expires().isBefore(was))
            .map(each -> "«" + name(each) + "» rigió hasta el " + each.expires())
            .toList();
    if (!expired.isEmpty()) {
      return new Reason(Cause.EXPIRY, String.join("; ", expired));
    }
    Explanation now = to.assessment().explanations().get(key(subject) + "#" + reading);
    return new Reason(Cause.CONDITION, now == null ? "Se pregunta otra cosa" : now.says());
  }

  private String key(String subject) {
    return Keys.of(edition, subject);
  }

  /** The parameters behind the score of a question that have another value now. */
  private List<String> parameters(String subject) {
    Map<String, InForce> were = new TreeMap<>();
    Map<String, InForce> are = new TreeMap<>();
    used(from, key(subject) + "#" + reading, were);
    used(to, key(subject) + "#" + reading, are);
    List<String> told = new ArrayList<>();
    are.forEach(
        (name, now) -> {
          InForce before = were.get(name);
          if (before != null && !before.value().equals(now.value())) {
            String change = arrow(Say.number(before.value()), Say.number(now.value()));
            told.add(name + ": " + change + ", desde el " + now.from());
          }
        });
    return told;
  }

  private static void used(Stage stage, String why, Map<String, InForce> found) {
    Explanation explanation = stage.assessment().explanations().get(why);
    if (explanation != null) {
      explanation.parameters().forEach(each -> found.put(each.name(), each));
      explanation.inputs().forEach(input -> used(stage, input.because(), found));
    }
  }
}
