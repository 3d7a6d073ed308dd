package co.veedor.web.page;

import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.questionnaire.TreeNode;
import co.veedor.store.Assignments.Assignment;
import co.veedor.store.StoredPeriod;
import co.veedor.web.page.HomePage.Task;
import co.veedor.web.service.Services;
import java.util.List;
import java.util.Map;

/** Parts of questionnaires given to people, with how far they are. */
final class Tasks {
  private final StoredPeriod period;
  private final Progress progress;
  private final Map<String, Questionnaire> known;

  Tasks(Services services, StoredPeriod period) {
    this.period = period;
    this.progress = Progress.of(services, period.entity(), period.code());
    this.known = services.rules().get().content().questionnaires();
  }

  /** Those of a questionnaire, unfinished ones first. */
  List<Task> of(String entity, List<Assignment> assigned) {
    return assigned.stream()
        .filter(each -> known.containsKey(each.questionnaire()))
        .map(each -> task(entity, each))
        .sorted(java.util.Comparator.comparing(task -> task.share().left() == 0))
        .toList();
  }

  private Task task(String entity, Assignment each) {
    Questionnaire questionnaire = known.get(each.questionnaire());
    TreeNode node = questionnaire.nodes().get(each.node());
    String path =
        Frame.base(period.entity(), period.code()) + "/cuestionarios/" + questionnaire.id();
    List<Question> questions =
        node == null
            ? List.copyOf(questionnaire.questions().values())
            : questionnaire.below(node.id());
    return new Task(
        entity,
        period.code(),
        node == null ? questionnaire.name() : node.name() + " — " + questionnaire.name(),
        node == null ? path : path + "/partes/" + node.id(),
        progress.of(questionnaire.id(), questions));
  }
}
