package co.veedor.comparison;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.number.Fraction;
import co.veedor.proposal.Translated;
import co.veedor.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What moved every node of one edition, along the stages from the earlier to the later result. */
final class NodeMovements {
  /** Answers without a successor told by their code. */
  private static final int TOLD = 6;

  private static final Comparator<Contribution> LARGEST =
      Comparator.comparing((Contribution part) -> part.points().distanceTo(Fraction.ZERO))
          .reversed()
          .thenComparing(Contribution::cause)
          .thenComparing(Contribution::subject);

  private final Questionnaire edition;
  private final List<Stage> stages;
  private final Translated translated;
  private final Origins origins;
  private final Corrections corrections;

  /**
   * For one edition.
   *
   * @param stages from the earlier to the later result; empty when there is no earlier one
   * @param translated how the earlier result came to this edition; null when it answered it
   */
  NodeMovements(
      Questionnaire edition, List<Stage> stages, Translated translated, Corrections corrections) {
    this.edition = edition;
    this.stages = stages;
    this.translated = translated;
    this.origins = translated == null ? null : new Origins(translated, edition.id());
    this.corrections = corrections;
  }

  /** The movement of each node in one reading. */
  List<MovedNode> of(List<NodeResult> nodes, String reading) {
    List<Map<String, Fraction>> values =
        stages.stream().map(stage -> stage.values(edition.id(), reading)).toList();
    Way way = new Way(reading, starts(values, reading), values, new HashMap<>());
    return nodes.stream().map(node -> moved(node, way)).toList();
  }

  /**
   * The values of one reading from the earlier to the later result.
   *
   * @param starts by id of the node, as the earlier result had them
   * @param values by id of the node, at every stage
   * @param splits those made so far, by the stages they lie between
   */
  private record Way(
      String reading,
      Map<String, Fraction> starts,
      List<Map<String, Fraction>> values,
      Map<String, Attribution> splits) {}

  private Map<String, Fraction> starts(List<Map<String, Fraction>> values, String reading) {
    if (translated != null) {
      return values(translated.before(), reading);
    }
    return values.isEmpty() ? Map.of() : values.get(0);
  }

  /** Below the totals, editions give the same codes to other things. */
  private boolean isComparable(NodeResult node) {
    return translated == null || node.depth() == 0;
  }

  private MovedNode moved(NodeResult node, Way way) {
    Fraction before = isComparable(node) ? way.starts().get(node.id()) : null;
    Fraction after = node.values().get(way.reading());
    List<Contribution> parts = new ArrayList<>();
    if (before != null && after != null) {
      parts.addAll(ofEdition(node, way, before));
      parts.addAll(ofStages(node, way));
      parts.removeIf(part -> part.points().equals(Fraction.ZERO));
      parts.sort(LARGEST);
    }
    return new MovedNode(
        edition.id(),
        node.id(),
        node.name(),
        node.kind(),
        node.depth(),
        before,
        after,
        List.copyOf(parts));
  }

  /** Of the totals alone. */
  private static Map<String, Fraction> values(Assessment assessment, String reading) {
    Map<String, Fraction> values = new HashMap<>();
    assessment
        .questionnaires()
        .forEach(
            result ->
                result.nodes().stream()
                    .filter(node -> node.depth() == 0)
                    .forEach(node -> values.put(node.id(), node.values().get(reading))));
    return values;
  }

  /** The first value on the way; there is one, since the last stage has it. */
  private static Fraction first(NodeResult node, List<Map<String, Fraction>> values) {
    return values.stream()
        .map(each -> each.get(node.id()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  private List<Contribution> ofEdition(NodeResult node, Way way, Fraction before) {
    if (translated == null) {
      return List.of();
    }
    Fraction read = first(node, way.values());
    Fraction kept = values(translated.kept(), way.reading()).get(node.id());
    Fraction passed = kept == null ? before : kept;
    String from = translated.from().id();
    String form =
        Reasons.arrow(from, edition.id())
            + ": pregunta y suma de otra manera"
            + (way.reading().equals(Reasons.VERIFIED) ? "; la evidencia no pasa" : "");
    return List.of(
        new Contribution(Cause.DROPPED, from, passed.minus(before), dropped(), List.of()),
        new Contribution(Cause.FORM, edition.id(), read.minus(passed), form, List.of()));
  }

  private String dropped() {
    List<String> ids = translated.dropped();
    return switch (ids.size()) {
      case 0 -> "Lo que se dijo que no aplica no pasa";
      case 1 -> ids.get(0) + " no tiene sucesora";
      default ->
          ids.size()
              + " respuestas no tienen sucesora: "
              + String.join(", ", ids.subList(0, Math.min(TOLD, ids.size())))
              + (ids.size() > TOLD ? "…" : "");
    };
  }

  /** Stages without a value are passed over: what they moved counts at the next one. */
  private List<Contribution> ofStages(NodeResult node, Way way) {
    List<Contribution> parts = new ArrayList<>();
    int last = 0;
    for (int at = 1; at < stages.size(); at++) {
      Fraction was = way.values().get(last).get(node.id());
      Fraction is = way.values().get(at).get(node.id());
      if (was == null || is == null) {
        last = was == null ? at : last;
        continue;
      }
      int from = last;
      int to = at;
      Attribution split = way.splits().computeIfAbsent(from + "-" + to, unmade -> split(from, to));
      Reasons reasons =
          new Reasons(edition.id(), way.reading(), stages.get(from), stages.get(to), origins);
      split
          .of(node.because().get(way.reading()), is.minus(was))
          .forEach((subject, points) -> parts.add(part(reasons, subject, points)));
      last = at;
    }
    return parts;
  }

  private Attribution split(int from, int to) {
    Set<String> changed = new HashSet<>();
    stages.subList(from + 1, to + 1).forEach(stage -> changed.addAll(stage.changed()));
    return new Attribution(
        stages.get(from).assessment(), stages.get(to).assessment(), edition, changed);
  }

  private Contribution part(Reasons reasons, String subject, Fraction points) {
    if (points.equals(Fraction.ZERO)) {
      return new Contribution(Cause.CONDITION, subject, points, "", List.of());
    }
    Reasons.Reason reason = reasons.of(subject);
    List<Correction> caused =
        reason.part() == null ? List.of() : corrections.of(edition.id(), subject, reason.part());
    return new Contribution(reason.cause(), subject, points, reason.says(), caused);
  }
}
