package co.veedor.web.page;

import co.veedor.store.Amended;
import co.veedor.store.Amendment;
import co.veedor.store.EvidenceUse;
import co.veedor.web.service.Services;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The questions of a period that say something else since it was submitted, and by whose hand. */
final class AmendedQuestions {
  private final Services services;
  private final Map<String, List<Note>> notes = new HashMap<>();

  /**
   * An approved amendment.
   *
   * @param id its identifier
   * @param told what it changed, who asked for it, who approved it, when and why
   */
  public record Note(String id, String told) {}

  /** Of a period of an entity. */
  AmendedQuestions(Services services, String entity, String period) {
    this.services = services;
    services.store().amendments().of(entity, period).stream()
        .filter(each -> each.state().equals(Amendment.APPROVED))
        .forEach(this::add);
  }

  /** The approved amendments of a question, the oldest first. */
  List<Note> of(String questionnaire, String question) {
    return notes.getOrDefault(questionnaire + "/" + question, List.of());
  }

  private void add(Amendment amendment) {
    Amended change = amendment.change();
    if (change instanceof Amended.Removal removal) {
      for (EvidenceUse use : services.store().evidence().usesOf(removal.evidence())) {
        put(use.questionnaire() + "/" + use.question(), "se retiró una evidencia", amendment);
      }
    } else {
      boolean piece = change instanceof Amended.Piece;
      put(change.subject(), piece ? "se agregó una evidencia" : "es otra respuesta", amendment);
    }
  }

  private void put(String question, String what, Amendment amendment) {
    String told =
        "%s; lo pidió %s el %s y lo aprobó %s el %s. Razón: «%s»."
            .formatted(
                what,
                services.names().of(amendment.askedBy()),
                Spoken.moment(amendment.askedAt()),
                services.names().of(amendment.decidedBy()),
                Spoken.moment(amendment.decidedAt()),
                amendment.reason());
    notes.computeIfAbsent(question, none -> new ArrayList<>()).add(new Note(amendment.id(), told));
  }
}
