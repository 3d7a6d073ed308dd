package co.veedor.comparison;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Assessor;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.comparison.Movement.EditionChange;
import co.veedor.crosswalk.Crosswalk;
import co.veedor.facts.FactsOf;
import co.veedor.proposal.Translated;
import co.veedor.proposal.Translation;
import co.veedor.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Works out what moved between two results of one entity, and because of what. */
public final class Movements {
  private final Assessor assessor;
  private final List<Crosswalk> crosswalks;
  private final Corrections corrections;

  /**
   * Over an assessor and what relates its editions.
   *
   * @param corrections corrections of the later answers after they were handed in
   */
  public Movements(Assessor assessor, List<Crosswalk> crosswalks, Corrections corrections) {
    this.assessor = assessor;
    this.crosswalks = crosswalks;
    this.corrections = corrections;
  }

  /**
   * The movement between two results of the same entity. Both are judged by today's rules.
   *
   * @param before the earlier one
   * @param after the later one
   */
  public Movement between(Assessment before, Assessment after) {
    List<EditionChange> editions = new ArrayList<>();
    List<Questionnaire> fresh = new ArrayList<>();
    Map<String, List<MovedNode>> readings = new LinkedHashMap<>();
    FactsOf.READINGS.forEach(reading -> readings.put(reading, new ArrayList<>()));
    for (QuestionnaireResult result : after.questionnaires()) {
      Questionnaire edition = result.questionnaire();
      Optional<Translated> translated = translated(before, after, edition);
      translated.ifPresent(each -> editions.add(change(each, edition)));
      Optional<Assessment> start = start(before, edition, translated);
      if (start.isEmpty()) {
        fresh.add(edition);
      }
      List<Stage> stages =
          start.map(from -> new Stages(assessor).between(from, after, edition)).orElse(List.of());
      NodeMovements nodes =
          new NodeMovements(edition, stages, translated.orElse(null), corrections);
      readings.forEach((reading, found) -> found.addAll(nodes.of(result.nodes(), reading)));
    }
    Ended ended = new Ended(before, after, editions);
    readings.forEach((reading, found) -> found.addAll(ended.nodes(reading)));
    return new Movement(
        before, after, editions, ended.editions(), fresh, readings, unmoved(readings));
  }

  /** Corrections that stand beside no part of any movement. */
  private List<Correction> unmoved(Map<String, List<MovedNode>> readings) {
    Set<Correction> moved =
        readings.values().stream()
            .flatMap(List::stream)
            .flatMap(node -> node.contributions().stream())
            .flatMap(part -> part.corrections().stream())
            .collect(Collectors.toSet());
    return corrections.all().stream().filter(each -> !moved.contains(each)).toList();
  }

  private static EditionChange change(Translated translated, Questionnaire to) {
    return new EditionChange(translated.from().id(), to.id());
  }

  private static Optional<Assessment> start(
      Assessment before, Questionnaire edition, Optional<Translated> translated) {
    return before.response().answers().containsKey(edition.id())
        ? Optional.of(before)
        : translated.map(Translated::after);
  }

  /** The earlier answers read under an edition that took the place of the one they answer. */
  private Optional<Translated> translated(
      Assessment before, Assessment after, Questionnaire edition) {
    if (before.response().answers().containsKey(edition.id())) {
      return Optional.empty();
    }
    return before.questionnaires().stream()
        .map(result -> result.questionnaire())
        .filter(from -> from.instrument().equals(edition.instrument()))
        .filter(from -> !after.response().answers().containsKey(from.id()))
        .map(from -> new Translation(assessor, crosswalks, from, edition))
        .filter(Translation::isPossible)
        .findFirst()
        .map(each -> each.of(before.response(), before.asOf(), before.basis()));
  }
}
