package co.veedor.report.html;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.facts.FactsOf;
import co.veedor.facts.Keys;
import co.veedor.facts.said.Input;
import co.veedor.plan.Plan;
import co.veedor.plan.PlannedInitiative;
import co.veedor.questionnaire.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts all explanations together by what they are about. */
final class Subjects {
  private final Plan plan;
  private final Assessment assessment;
  private final Index index;
  private final Names names;
  private final References references;
  private final Whys whys;
  private final Questions questions;
  private final Initiatives initiatives;
  private final Map<String, List<String>> explanations = new LinkedHashMap<>();

  Subjects(Plan plan, Index index, Names names, Numbers numbers) {
    this.plan = plan;
    this.assessment = plan.assessment();
    this.index = index;
    this.names = names;
    this.references = new References(assessment.catalogue(), index, names, numbers);
    this.whys = new Whys(plan, references, index, names, numbers);
    this.questions = new Questions(assessment, whys, references, names, numbers);
    this.initiatives = new Initiatives(assessment.catalogue(), index, names);
    plan.explanations().keySet().stream()
        .filter(id -> !isCredit(id) && !isAnswer(id))
        .forEach(this::group);
  }

  private void group(String id) {
    String owner = index.owner(Anchors.key(id));
    explanations.computeIfAbsent(owner, key -> new ArrayList<>()).add(id);
  }

  /** Whether it tells what an option is worth: those stand beside the option. */
  private boolean isCredit(String id) {
    String key = Anchors.key(id);
    return !index.owner(key).equals(key) && FactsOf.READINGS.contains(Anchors.aspect(id));
  }

  /** Whether it tells what was answered: a question shows its whole answer. */
  private static boolean isAnswer(String id) {
    return Anchors.aspect(id).equals(Input.ANSWER);
  }

  /**
   * Nodes and questions as the instruments order them, initiatives as planned, the rest, what they
   * rest on.
   */
  List<Subject> all() {
    List<Subject> all = new ArrayList<>();
    drafts().values().forEach(draft -> all.add(draft.get()));
    all.addAll(references.all());
    return all;
  }

  /** The one that holds a place; of those it begins like, only so many are put together. */
  Optional<Subject> holding(String place) {
    return drafts().entrySet().stream()
        .filter(draft -> place.startsWith(Anchors.of(draft.getKey())))
        .map(draft -> draft.getValue().get())
        .filter(subject -> subject.holds(place))
        .findFirst()
        .or(() -> all().stream().filter(subject -> subject.holds(place)).findFirst());
  }

  /** How each is put together, by the key of what it is about. */
  private Map<String, Supplier<Subject>> drafts() {
    Map<String, Supplier<Subject>> drafts = new LinkedHashMap<>();
    for (QuestionnaireResult result : assessment.questionnaires()) {
      NodeCounts counts = new NodeCounts(result, assessment, index);
      for (NodeResult node : result.nodes()) {
        String key = Keys.of(result.questionnaire().id(), node.id());
        drafts.put(key, () -> subject(result, node, counts));
      }
    }
    plan.initiatives()
        .forEach(planned -> drafts.put(planned.initiative().id(), () -> subject(planned)));
    explanations.keySet().forEach(key -> drafts.putIfAbsent(key, () -> other(key)));
    return drafts;
  }

  private Subject subject(QuestionnaireResult result, NodeResult node, NodeCounts counts) {
    String questionnaire = result.questionnaire().id();
    String key = Keys.of(questionnaire, node.id());
    Question question = result.questionnaire().questions().get(node.id());
    return new Subject(
        Anchors.of(key),
        question == null ? names.word("node-kind", node.kind()) : node.id(),
        names.of(key),
        counts.trail(node),
        question == null ? counts.of(node) : questions.of(questionnaire, question),
        whys(key));
  }

  private Subject subject(PlannedInitiative planned) {
    String id = planned.initiative().id();
    return new Subject(
        Anchors.of(id),
        id,
        planned.initiative().name(),
        List.of(),
        initiatives.of(planned),
        whys(id));
  }

  private Subject other(String key) {
    return new Subject(
        Anchors.of(key),
        names.of(key).isEmpty() ? "" : Keys.id(key),
        names.of(key).isEmpty() ? Keys.id(key) : names.of(key),
        List.of(),
        new About.Nothing(),
        whys(key));
  }

  /** The explanations about a thing, the reading that counts first. */
  private List<Why> whys(String key) {
    List<Why> taken = new ArrayList<>();
    explanations.getOrDefault(key, List.of()).stream()
        .sorted(Comparator.comparing(id -> !Anchors.aspect(id).equals(assessment.basis())))
        .map(whys::of)
        .forEach(why -> taken.add(taken.isEmpty() ? why : why.after(taken.get(0), index)));
    return taken;
  }
}
