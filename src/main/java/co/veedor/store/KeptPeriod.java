package co.veedor.store;

import co.veedor.response.ResponseText;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/** Reads what is kept of a period; of a frozen one with the entity as it was then. */
final class KeptPeriod {
  private KeptPeriod() {}

  static ResponseDocument read(Handle handle, String entity, String period) {
    StoredPeriod kept = Periods.known(handle, entity, period);
    ResponseDocument document =
        ResponseDocument.empty(
            ResponseText.entity(Entities.judged(handle, kept)),
            period,
            Objects.toString(kept.answeredOn(), null));
    Answers.of(handle, entity, period).stream()
        .filter(answer -> answer.body() != null)
        .forEach(
            answer -> document.answer(answer.questionnaire(), answer.question(), answer.body()));
    Map<String, StoredEvidence> known = new HashMap<>();
    EvidenceRows.of(handle, entity, period).forEach(evidence -> known.put(evidence.id(), evidence));
    for (EvidenceUse use : EvidenceUses.of(handle, entity, period)) {
      document.show(
          use.questionnaire(),
          use.question(),
          ResponseText.evidence(known.get(use.evidence()).shownFor(use.options())));
    }
    TargetValues.of(handle, entity, period)
        .forEach(
            (questionnaire, nodes) ->
                nodes.forEach((node, value) -> document.target(questionnaire, node, value)));
    return document;
  }
}
