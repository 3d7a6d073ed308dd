package co.veedor.assessment;

import co.veedor.catalogue.Catalogue;
import co.veedor.facts.Keys;
import co.veedor.facts.said.Gap;
import co.veedor.facts.said.Recommended;
import co.veedor.facts.said.Severity;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.QuestionKind;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.Answer;
import co.veedor.response.Mark;
import co.veedor.response.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the gaps of a result: what the rules said, with the texts of the question. */
final class GapResults {
  private static final Set<Mark> OPEN = Set.of(Mark.NO, Mark.PARCIAL);

  private final Catalogue catalogue;
  private final Citations citations;
  private final Conclusions said;
  private final Explanations explanations;
  private final Map<String, List<Recommended>> advice = new HashMap<>();

  GapResults(
      Catalogue catalogue, Citations citations, Conclusions said, Explanations explanations) {
    this.catalogue = catalogue;
    this.citations = citations;
    this.said = said;
    this.explanations = explanations;
    said.recommended.forEach(
        each -> advice.computeIfAbsent(each.question(), key -> new ArrayList<>()).add(each));
  }

  /** The gravest first, then the largest, then in the order of the instruments. */
  List<GapResult> of(Response response, List<Tree> trees) {
    List<GapResult> gaps = new ArrayList<>();
    for (Tree tree : trees) {
      for (Question question : tree.questionnaire().questions().values()) {
        Gap gap = said.gaps.get(Keys.of(tree.questionnaire().id(), question.id()));
        if (gap != null) {
          gaps.add(gap(response, tree.questionnaire(), question, gap));
        }
      }
    }
    List<String> severities = catalogue.vocabulary().codes("severity");
    gaps.sort(
        Comparator.comparingInt((GapResult gap) -> severities.indexOf(gap.severity()))
            .thenComparing(GapResult::size, Comparator.reverseOrder()));
    return gaps;
  }

  private GapResult gap(
      Response response, Questionnaire questionnaire, Question question, Gap gap) {
    Severity severity = said.severity(gap.question());
    List<String> because = new ArrayList<>();
    because.add(explanations.add(gap.question(), "brecha", gap.why()));
    because.add(explanations.add(gap.question(), "severidad", severity.why()));
    List<String> initiatives = new ArrayList<>();
    List<Recommended> recommended = new ArrayList<>(advice.getOrDefault(gap.question(), List.of()));
    recommended.sort(Comparator.comparing(Recommended::initiative));
    for (Recommended each : recommended) {
      initiatives.add(each.initiative());
      because.add(explanations.add(gap.question(), each.initiative(), each.why()));
    }
    return new GapResult(
        gap.question(),
        questionnaire.id(),
        question,
        questionnaire.nodes().get(question.node()).name(),
        gap.kind(),
        gap.current(),
        gap.target(),
        gap.size(),
        severity.code(),
        missing(question, response.to(questionnaire.id(), question.id())),
        citations.of(question),
        initiatives,
        because);
  }

  private static List<String> missing(Question question, Answer answer) {
    if (!(answer instanceof Answer.Given given)
        || given.marks().isEmpty()
        || question.kind() instanceof QuestionKind.Choice) {
      return List.of();
    }
    return question.options().stream()
        .filter(option -> option.role() == Option.Role.COUNTS)
        .map(Option::id)
        .filter(letter -> OPEN.contains(given.marks().get(letter)))
        .toList();
  }
}
