package co.veedor.web.page;

import co.veedor.questionnaire.Question;
import co.veedor.store.StoredAnswer;
import co.veedor.web.service.Services;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far the answering of a period has come. */
final class Progress {
  private final Map<String, Map<String, StoredAnswer>> answers = new HashMap<>();
  private final List<StoredAnswer> all;

  private Progress(List<StoredAnswer> all) {
    this.all = all;
    all.forEach(
        answer ->
            answers
                .computeIfAbsent(answer.questionnaire(), key -> new HashMap<>())
                .put(answer.question(), answer));
  }

  /** The answers of a period. */
  static Progress of(Services services, String entity, String period) {
    return new Progress(services.store().answers().of(entity, period));
  }

  /**
   * A part of a whole.
   *
   * @param done questions answered
   * @param total questions there are
   */
  record Share(int done, int total) {
    /** The part in whole percent. */
    public int percent() {
      return total == 0 ? 0 : done * 100 / total;
    }

    /** How many are left. */
    public int left() {
      return total - done;
    }
  }

  /** How many of some questions are answered. */
  Share of(String questionnaire, Collection<Question> questions) {
    long done = questions.stream().filter(each -> has(questionnaire, each.id())).count();
    return new Share((int) done, questions.size());
  }

  /** Whether a question is answered. */
  boolean has(String questionnaire, String question) {
    StoredAnswer answer = find(questionnaire, question);
    return answer != null && answer.body() != null;
  }

  /** Whether anything of a questionnaire is answered. */
  boolean begun(String questionnaire) {
    return answers.containsKey(questionnaire);
  }

  /** What is kept of a question; null when nothing ever was. */
  StoredAnswer find(String questionnaire, String question) {
    return answers.getOrDefault(questionnaire, Map.of()).get(question);
  }

  /** Everything kept. */
  List<StoredAnswer> all() {
    return all;
  }
}
