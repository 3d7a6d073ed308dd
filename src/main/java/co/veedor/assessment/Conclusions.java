package co.veedor.assessment;

import co.veedor.facts.said.Credit;
import co.veedor.facts.said.Finding;
import co.veedor.facts.said.Gap;
import co.veedor.facts.said.Level;
import co.veedor.facts.said.Priority;
import co.veedor.facts.said.Recommended;
import co.veedor.facts.said.Score;
import co.veedor.facts.said.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the rules said, sorted by what it is about. */
final class Conclusions {
  final Map<String, Map<String, Score>> scores = new HashMap<>();
  final Map<String, Level> levels = new HashMap<>();
  final Map<String, Gap> gaps = new HashMap<>();
  final Map<String, Severity> severities = new HashMap<>();
  final Map<String, Priority> priorities = new HashMap<>();
  final List<Credit> credits = new ArrayList<>();
  final List<Recommended> recommended = new ArrayList<>();
  final List<Finding> findings = new ArrayList<>();

  Conclusions(List<Object> said) {
    said.forEach(this::sort);
  }

  /** The score of a node in a reading; null when the rules said none. */
  Score score(String key, String reading) {
    return scores.getOrDefault(key, Map.of()).get(reading);
  }

  private void sort(Object said) {
    if (said instanceof Score score) {
      scores
          .computeIfAbsent(score.key(), key -> new HashMap<>(4))
          .put(score.reading(), score);
    } else if (said instanceof Credit credit) {
      credits.add(credit);
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
    } else if (said instanceof Priority priority) {
      priorities.put(priority.initiative(), priority);
    } else if (said instanceof Finding finding) {
      findings.add(finding);
    } else {
      throw new IllegalStateException("a conclusion nobody expects: " + said);
    }
  }
}
