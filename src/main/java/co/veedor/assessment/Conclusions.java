package co.veedor.assessment;

import co.veedor.facts.said.Credit;
import co.veedor.facts.said.Exempt;
import co.veedor.facts.said.Finding;
import co.veedor.facts.said.Gap;
import co.veedor.facts.said.Gathered;
import co.veedor.facts.said.Level;
import co.veedor.facts.said.Recommended;
import co.veedor.facts.said.Score;
import co.veedor.facts.said.Severity;
import co.veedor.facts.said.Standing;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import co.veedor.number.Fraction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the rules said, sorted by what it is about. */
final class Conclusions {
  private final Map<String, Map<String, Score>> scores = new HashMap<>();
  final Map<String, Level> levels = new HashMap<>();
  final Map<String, Gap> gaps = new HashMap<>();
  private final Map<String, Severity> severities = new HashMap<>();
  final Map<String, Map<String, Credit>> credits = new HashMap<>();
  final List<Recommended> recommended = new ArrayList<>();
  final List<Finding> findings = new ArrayList<>();

  Conclusions(List<Object> said) {
    add(said);
  }

  /** Adds what a later step said. */
  void add(List<Object> more) {
    more.forEach(this::sort);
  }

  /** The value of a node in a reading; null when it has none. */
  Fraction value(String key, String reading) {
    Score score = scores.getOrDefault(key, Map.of()).get(reading);
    return score == null ? null : score.value();
  }

  /**
   * The score of a node in a reading.
   *
   * @throws FaultException when the rules, or the parameters in force, leave it out
   */
  Score score(String key, String reading) {
    Map<String, Score> readings = scores.get(key);
    Score score = readings == null ? null : readings.get(reading);
    return score == null ? leftOut("el puntaje (lectura " + reading + ")", key) : score;
  }

  /**
   * How grave the gap of a question is.
   *
   * @throws FaultException when the table leaves a hole
   */
  Severity severity(String question) {
    Severity severity = severities.get(question);
    return severity == null ? leftOut("la severidad de la brecha", question) : severity;
  }

  private static <T> T leftOut(String what, String key) {
    throw new FaultException(
        Kind.RULE,
        Fault.at(
            Place.of("rules"),
            "las reglas no dan " + what + " de «" + key + "» en la fecha de la evaluación",
            "una regla y parámetros vigentes ese día que lo cubran"));
  }

  private void sort(Object said) {
    if (said instanceof Score score) {
      scores.computeIfAbsent(score.key(), key -> new HashMap<>(4)).put(score.reading(), score);
    } else if (said instanceof Credit credit) {
      credits.computeIfAbsent(credit.key(), key -> new HashMap<>(4)).put(credit.reading(), credit);
    } else if (said instanceof Level level) {
      levels.put(level.key(), level);
    } else if (said instanceof Gap gap) {
      gaps.put(gap.question(), gap);
    } else if (said instanceof Severity severity) {
      severities.put(severity.question(), severity);
    } else {
      sortAdvice(said);
    }
  }

  private void sortAdvice(Object said) {
    if (said instanceof Recommended recommendation) {
      recommended.add(recommendation);
    } else if (said instanceof Finding finding) {
      findings.add(finding);
    } else if (!(said instanceof Standing || said instanceof Exempt || said instanceof Gathered)) {
      throw new IllegalStateException("a conclusion nobody expects: " + said);
    }
  }
}
