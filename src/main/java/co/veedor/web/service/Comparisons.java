package co.veedor.web.service;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.comparison.Correction;
import co.veedor.comparison.Correction.Part;
import co.veedor.comparison.Corrections;
import co.veedor.comparison.Movement;
import co.veedor.comparison.Movements;
import co.veedor.facts.FactsOf;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.Changes;
import co.veedor.response.Colombia;
import co.veedor.store.Amended;
import co.veedor.store.Amendment;
import co.veedor.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Results held against each other. Thread-safe. */
public final class Comparisons {
  private static final int KEPT = 8;

  private final Store store;
  private final Rules rules;
  private final Names names;
  private final Assessments assessments;
  private final Once<String, Movement> movements = new Once<>(KEPT);

  Comparisons(Store store, Rules rules, Names names, Assessments assessments) {
    this.store = store;
    this.rules = rules;
    this.names = names;
    this.assessments = assessments;
  }

  /**
   * A part of an instrument in two results.
   *
   * @param questionnaire whose part it is
   * @param node the part in the later result
   * @param before its value in the earlier one, percent; null when it had none there
   */
  public record Pair(Questionnaire questionnaire, NodeResult node, Fraction before) {
    /** Whether the value is another. */
    public boolean isMoved() {
      return !Objects.equals(before, node.value());
    }

    /** By how many points it moved; null when it has no value in one of them. */
    public Fraction change() {
      return before == null || node.value() == null ? null : node.value().minus(before);
    }
  }

  /** Every part of the later result beside the earlier one. */
  public static List<Pair> pairs(Assessment before, Assessment after) {
    Map<String, Fraction> values = new HashMap<>();
    before
        .questionnaires()
        .forEach(
            result ->
                result
                    .nodes()
                    .forEach(node -> values.put(key(result.questionnaire(), node), node.value())));
    List<Pair> pairs = new ArrayList<>();
    for (var result : after.questionnaires()) {
      for (NodeResult node : result.nodes()) {
        Fraction was = values.get(key(result.questionnaire(), node));
        pairs.add(new Pair(result.questionnaire(), node, was));
      }
    }
    return pairs;
  }

  private static String key(Questionnaire questionnaire, NodeResult node) {
    return questionnaire.id() + "/" + node.id();
  }

  /**
   * What would come out with other answers.
   *
   * @param changes as {@link Changes} reads them
   * @throws co.veedor.fault.FaultException when one of them makes no sense
   */
  public Assessment supposed(Assessment before, List<String> changes) {
    Judging judging = rules.get();
    return judging
        .assessor()
        .assess(
            Changes.applied(before.response(), judging.content().questionnaires(), changes),
            before.asOf(),
            before.basis());
  }

  /**
   * What moved from one period of an entity to another, and because of what.
   *
   * @throws co.veedor.web.http.Problem when one of them has no answers
   */
  public Movement between(String entity, String before, String after) {
    String basis = FactsOf.READINGS.get(0);
    String key = assessments.stamp(entity, before) + " " + assessments.stamp(entity, after);
    return movements.get(
        key,
        () -> {
          Judging judging = rules.get();
          return new Movements(
                  judging.assessor(),
                  judging.content().crosswalks().get(),
                  corrected(entity, after))
              .between(
                  assessments.get(entity, before, basis), assessments.get(entity, after, basis));
        });
  }

  /** The corrections a second person approved. */
  private Corrections corrected(String entity, String period) {
    return new Corrections(
        store.amendments().of(entity, period).stream()
            .filter(each -> each.state().equals(Amendment.APPROVED))
            .flatMap(this::corrections)
            .toList());
  }

  /** One for each answer it is about. */
  private Stream<Correction> corrections(Amendment amendment) {
    Amended change = amendment.change();
    if (change instanceof Amended.Reply reply) {
      return Stream.of(correction(amendment, reply.questionnaire(), reply.question(), Part.ANSWER));
    }
    if (change instanceof Amended.Piece piece) {
      return Stream.of(
          correction(amendment, piece.questionnaire(), piece.question(), Part.EVIDENCE));
    }
    return store.evidence().usesOf(((Amended.Removal) change).evidence()).stream()
        .map(use -> correction(amendment, use.questionnaire(), use.question(), Part.EVIDENCE));
  }

  private Correction correction(
      Amendment amendment, String questionnaire, String question, Part part) {
    return new Correction(
        questionnaire,
        question,
        part,
        Colombia.day(amendment.decidedAt()),
        names.of(amendment.askedBy()),
        names.of(amendment.decidedBy()),
        amendment.reason());
  }
}
