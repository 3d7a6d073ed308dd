package co.veedor.web.page;

import co.veedor.catalogue.Vocabulary;
import co.veedor.questionnaire.Question;
import co.veedor.store.EvidenceUse;
import co.veedor.store.ReviewNote;
import co.veedor.store.StoredEvidence;
import co.veedor.web.http.Call;
import co.veedor.web.page.QuestionView.EvidenceLine;
import co.veedor.web.page.QuestionView.NoteLine;
import co.veedor.web.service.Services;
import co.veedor.web.service.SharedFiles;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The evidence of a period as pages show it beside a question, with what was said about it. */
final class EvidenceLines {
  private final Services services;
  private final String person;
  private final Vocabulary vocabulary;
  private final Map<String, StoredEvidence> evidence = new LinkedHashMap<>();
  private final List<EvidenceUse> uses;
  private final Map<String, List<ReviewNote>> notes;
  private final SharedFiles shared;

  /** Over the period a call names. */
  EvidenceLines(Services services, Call call) {
    String entity = call.value("entidad");
    String period = call.value("vigencia");
    this.services = services;
    this.shared = new SharedFiles(services.store(), call);
    this.person = call.caller().person();
    this.vocabulary = services.rules().get().content().catalogue().vocabulary();
    services.store().evidence().of(entity, period).forEach(each -> evidence.put(each.id(), each));
    this.uses = services.store().evidence().uses(entity, period);
    this.notes =
        services.store().reviews().of(entity, period).stream()
            .collect(Collectors.groupingBy(ReviewNote::evidence));
  }

  /** What is shown for a question. */
  List<EvidenceLine> of(String questionnaire, Question question) {
    return shown(questionnaire, question)
        .map(use -> line(question, evidence.get(use.evidence()), use))
        .toList();
  }

  private Stream<EvidenceUse> shown(String questionnaire, Question question) {
    return uses.stream()
        .filter(use -> use.questionnaire().equals(questionnaire))
        .filter(use -> use.question().equals(question.id()))
        .filter(use -> evidence.containsKey(use.evidence()));
  }

  /** What the period has besides. */
  List<QuestionView.Piece> others(String questionnaire, Question question) {
    Set<String> own =
        shown(questionnaire, question).map(EvidenceUse::evidence).collect(Collectors.toSet());
    return evidence.values().stream()
        .filter(each -> !own.contains(each.id()))
        .map(each -> new QuestionView.Piece(each.id(), each.title()))
        .toList();
  }

  private EvidenceLine line(Question question, StoredEvidence each, EvidenceUse use) {
    return new EvidenceLine(
        each.id(),
        each.title(),
        each.url(),
        each.fileHash() == null ? "" : each.fileName(),
        each.hash(),
        question.options().stream()
            .map(
                option ->
                    new QuestionView.Choice(
                        option.id(), option.text(), use.options().contains(option.id())))
            .toList(),
        vocabulary.word("evidence-status", each.status()),
        each.status(),
        each.note(),
        told(each),
        each.createdBy().equals(person),
        shared.of(each),
        notes.getOrDefault(each.id(), List.of()).stream().map(this::said).toList());
  }

  private String told(StoredEvidence each) {
    String reviewed =
        (each.reviewer().isEmpty() ? "" : ", la revisó " + each.reviewer())
            + dated(" el ", each.reviewedOn());
    return "la entregó "
        + services.names().of(each.createdBy())
        + dated(", expedida el ", each.issued())
        + dated(", vence el ", each.expires())
        + reviewed;
  }

  private static String dated(String words, LocalDate day) {
    return day == null ? "" : words + Spoken.day(day);
  }

  private NoteLine said(ReviewNote note) {
    String what =
        note.kind().equals(ReviewNote.REPLY)
            ? "Respuesta"
            : vocabulary.word("evidence-status", note.kind());
    String who = services.names().of(note.person()) + ", " + Spoken.moment(note.saidAt());
    return new NoteLine(what, note.body(), who);
  }
}
