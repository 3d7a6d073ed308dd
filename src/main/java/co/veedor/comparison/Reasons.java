package co.veedor.comparison;

import co.veedor.assessment.Explanation;
import co.veedor.catalogue.Vocabulary;
import co.veedor.comparison.Correction.Part;
import co.veedor.facts.FactsOf;
import co.veedor.facts.InForce;
import co.veedor.facts.Keys;
import co.veedor.facts.said.Say;
import co.veedor.response.Answer;
import co.veedor.response.Backing;
import co.veedor.response.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells what was and what is of one question between two stages. */
final class Reasons {
  /** The reading evidence counts in. */
  static final String VERIFIED = FactsOf.READINGS.get(FactsOf.READINGS.size() - 1);

  private final String edition;
  private final String reading;
  private final Stage from;
  private final Stage to;
  private final Origins origins;
  private final AnswerWords was;
  private final AnswerWords is;

  /**
   * Reasons between two stages.
   *
   * @param origins where the answers of the first stages were read from; null when they were given
   */
  Reasons(String edition, String reading, Stage from, Stage to, Origins origins) {
    this.edition = edition;
    this.reading = reading;
    this.from = from;
    this.to = to;
    this.origins = origins;
    this.was = new AnswerWords(from.assessment(), edition);
    this.is = new AnswerWords(to.assessment(), edition);
  }

  /**
   * Why a movement that starts at a question happened.
   *
   * @param part what of its answer another one was put in the place of; null when nothing was
   */
  record Reason(Cause cause, String says, Part part) {
    Reason(Cause cause, String says) {
      this(cause, says, null);
    }

    private Reason of(Part other) {
      return new Reason(cause, says, other);
    }
  }

  /** What of the answer to {@code subject} is another thing decides; if nothing is, what is not. */
  Reason of(String subject) {
    Answer before = was.answer(subject);
    Answer now = is.answer(subject);
    if (!AnswerWords.isSame(before, now)) {
      String told = is.told(subject, reading);
      Reason reason =
          origins == null
              ? new Reason(Cause.ANSWER, arrow(was.told(subject, reading), told))
              : origins.answered(subject, now, told);
      return reason.of(Part.ANSWER);
    }
    LocalDate day = to.assessment().asOf();
    if (!EvidenceWords.isSame(before.shown(), now.shown(), day)) {
      return evidence(subject, before.shown(), now.shown()).of(Part.EVIDENCE);
    }
    return circumstance(subject);
  }

  private Reason evidence(String subject, List<Evidence> before, List<Evidence> now) {
    Vocabulary words = to.assessment().catalogue().vocabulary();
    EvidenceWords told = new EvidenceWords(words, to.assessment().asOf());
    return origins == null
        ? new Reason(Cause.EVIDENCE, arrow(told.told(before, now), told.told(now, before)))
        : origins.shown(subject, now, told);
  }

  static String arrow(String was, String is) {
    return was + " → " + is;
  }

  private Reason circumstance(String subject) {
    List<String> parameters = parameters(subject);
    List<Aged> aged = reading.equals(VERIFIED) ? aged(subject) : List.of();
    List<String> told = new ArrayList<>(parameters);
    aged.forEach(each -> told.add(each.says()));
    String says = String.join("; ", told);
    if (!parameters.isEmpty()) {
      return new Reason(Cause.PARAMETER, says);
    }
    if (!aged.isEmpty()) {
      boolean expired = aged.stream().allMatch(each -> each.now() == Backing.EXPIRED);
      return new Reason(expired ? Cause.EXPIRY : Cause.DATED, says);
    }
    Explanation now = to.assessment().explanations().get(key(subject) + "#" + reading);
    return new Reason(Cause.CONDITION, now == null ? "Se pregunta otra cosa" : now.says());
  }

  /** Evidence that backs on one of both days alone. */
  private record Aged(Backing now, String says) {}

  private List<Aged> aged(String subject) {
    LocalDate before = from.assessment().asOf();
    LocalDate now = to.assessment().asOf();
    List<Aged> aged = new ArrayList<>();
    for (Evidence each : was.answer(subject).shown()) {
      Backing backed = each.backingOn(before);
      Backing backs = each.backingOn(now);
      if (backed == Backing.BACKS && backs != Backing.BACKS) {
        aged.add(new Aged(backs, aged(each, backs, now)));
      } else if (backed != Backing.BACKS && backs == Backing.BACKS) {
        aged.add(new Aged(backs, aged(each, backed, before)));
      }
    }
    return aged;
  }

  private static String aged(Evidence evidence, Backing why, LocalDate day) {
    String name = "«" + EvidenceWords.name(evidence) + "» ";
    return why == Backing.EXPIRED
        ? name + "rigió hasta el " + evidence.expires()
        : name + "es del " + evidence.date() + ": el " + day + " no se había expedido";
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
