package co.veedor.comparison;

import co.veedor.comparison.Reasons.Reason;
import co.veedor.facts.FactsOf;
import co.veedor.proposal.Translated;
import co.veedor.response.Answer;
import co.veedor.response.Evidence;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells where what an edition reads from the answers to another one comes from: nobody gave those
 * readings as answers, so they are never told as if somebody had.
 */
final class Origins {
  private static final String DECLARED = FactsOf.READINGS.get(0);
  private static final String NOT_ASKED = "no se preguntaba";

  private final Translated translated;
  private final AnswerWords given;
  private final AnswerWords read;

  /** For the answers of {@code translated}, read under the edition {@code to}. */
  Origins(Translated translated, String to) {
    this.translated = translated;
    this.given = new AnswerWords(translated.before(), translated.from().id());
    this.read = new AnswerWords(translated.after(), to);
  }

  /**
   * Why a later answer moved what is read from those before.
   *
   * @param question of the edition answered later
   * @param is the later answer
   * @param told the same in words
   */
  Reason answered(String question, Answer is, String told) {
    List<String> sources = translated.sources().get(question);
    if (sources.isEmpty()) {
      return new Reason(Cause.NEW, Reasons.arrow(NOT_ASKED, told));
    }
    String were = were(sources);
    if (!AnswerWords.isAnswered(read.answer(question))) {
      boolean open = sources.stream().noneMatch(id -> AnswerWords.isAnswered(given.answer(id)));
      return open
          ? new Reason(Cause.ANSWER, Reasons.arrow(were, told))
          : new Reason(Cause.READ, Reasons.arrow(were + "; no alcanza a leerse", told));
    }
    if (isCarried(sources, question) && AnswerWords.isAnswered(is)) {
      return new Reason(Cause.ANSWER, Reasons.arrow(were, told));
    }
    String as = sources.size() == 1 ? "; leída como " : "; leídas como ";
    return new Reason(Cause.READ, Reasons.arrow(were + as + read.told(question, DECLARED), told));
  }

  /**
   * Why evidence shown for a later answer moved what is read from those before, which carry none.
   *
   * @param question of the edition answered later
   * @param is what is shown for the later answer
   */
  Reason shown(String question, List<Evidence> is, EvidenceWords later) {
    List<String> sources = translated.sources().get(question);
    if (sources.isEmpty()) {
      return new Reason(Cause.NEW, Reasons.arrow(NOT_ASKED, later.told(is, List.of())));
    }
    EvidenceWords earlier =
        new EvidenceWords(translated.before().catalogue().vocabulary(), translated.before().asOf());
    String were =
        sources.stream()
            .map(id -> id + " " + earlier.told(given.answer(id).shown(), is))
            .collect(Collectors.joining(", "));
    List<Evidence> before =
        sources.stream().flatMap(id -> given.answer(id).shown().stream()).toList();
    boolean backed = before.stream().anyMatch(each -> each.backsOn(translated.before().asOf()));
    return backed
        ? new Reason(
            Cause.READ, Reasons.arrow(were + "; no pasa a la otra edición", later.told(is, before)))
        : new Reason(Cause.EVIDENCE, Reasons.arrow(were, later.told(is, before)));
  }

  private String were(List<String> sources) {
    return sources.stream()
        .map(id -> id + " " + given.told(id, DECLARED))
        .collect(Collectors.joining(", "));
  }

  /** Whether it is the very answer that was given to one question. */
  private boolean isCarried(List<String> sources, String question) {
    return sources.size() == 1
        && AnswerWords.isSame(given.answer(sources.get(0)), read.answer(question));
  }
}
