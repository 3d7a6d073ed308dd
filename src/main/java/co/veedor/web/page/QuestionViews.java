package co.veedor.web.page;

import co.veedor.assessment.Assessment;
import co.veedor.catalogue.Catalogue;
import co.veedor.fault.FaultException;
import co.veedor.questionnaire.Question;
import co.veedor.store.EvidenceUse;
import co.veedor.store.StoredAnswer;
import co.veedor.store.StoredEvidence;
import co.veedor.web.http.Call;
import co.veedor.web.page.QuestionView.EvidenceLine;
import co.veedor.web.page.QuestionView.State;
import co.veedor.web.page.QuestionView.Told;
import co.veedor.web.service.Answering;
import co.veedor.web.service.Services;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the questions of one questionnaire ready for a page. */
final class QuestionViews {
  private final Services services;
  private final Call call;
  private final String questionnaire;
  private final Catalogue catalogue;
  private final Progress now;
  private final Progress before;
  private final String periodBefore;
  private final Optional<Assessment> scored;
  private final List<StoredEvidence> evidence;
  private final List<EvidenceUse> uses;

  /** Over a period and a questionnaire that a call names. */
  QuestionViews(Services services, Call call, String questionnaire) {
    String entity = call.value("entidad");
    String period = call.value("vigencia");
    this.services = services;
    this.call = call;
    this.questionnaire = questionnaire;
    this.catalogue = services.rules().get().content().catalogue();
    this.now = Progress.of(services, entity, period);
    this.periodBefore =
        services.store().periods().of(entity).stream()
            .map(each -> each.code())
            .filter(code -> code.compareTo(period) < 0)
            .max(String::compareTo)
            .orElse("");
    this.before = Progress.of(services, entity, periodBefore);
    this.scored = scored(entity, period);
    this.evidence = services.store().evidence().of(entity, period);
    this.uses = services.store().evidence().uses(entity, period);
  }

  /** Without a score while something else keeps the period from being judged. */
  private Optional<Assessment> scored(String entity, String period) {
    try {
      return services.assessments().part(entity, period, questionnaire);
    } catch (FaultException elsewhere) {
      return Optional.empty();
    }
  }

  Progress now() {
    return now;
  }

  /** A question as it is kept. */
  QuestionView of(Question question, Map<String, QuestionView.ProposalView> proposals) {
    StoredAnswer kept = now.find(questionnaire, question.id());
    Map<?, ?> body = kept == null ? null : (Map<?, ?>) Answering.value(kept.body());
    return view(question, kept, body, "", proposals.get(question.id()));
  }

  /** A question as somebody typed it, with why it could not be saved. */
  QuestionView typed(Question question, Map<String, Object> body, String problem) {
    return view(question, now.find(questionnaire, question.id()), body, problem, null);
  }

  private QuestionView view(
      Question question,
      StoredAnswer kept,
      Map<?, ?> body,
      String problem,
      QuestionView.ProposalView proposal) {
    QuestionForm form = new QuestionForm(question, body, catalogue.vocabulary());
    State state =
        new State(
            kept != null && kept.body() != null,
            kept == null ? 0 : kept.version(),
            form.text("declared"),
            form.text("note"),
            form.isExcused(),
            form.text("na"),
            problem);
    return new QuestionView(
        question,
        form.kind(),
        form.options(),
        form.steps(),
        state,
        told(question, kept, proposal),
        evidence(question),
        pieces(question));
  }

  private Told told(Question question, StoredAnswer kept, QuestionView.ProposalView proposal) {
    String saved =
        kept == null
            ? ""
            : services.names().of(kept.updatedBy()) + ", " + Spoken.moment(kept.updatedAt());
    return new Told(
        saved,
        question.norms().stream().map(this::norm).toList(),
        catalogue.vocabulary().word("obligation", question.obligation()),
        before(question),
        scored.map(each -> ScoreView.of(each, questionnaire, question.id())).orElse(null),
        proposal);
  }

  private String norm(co.veedor.questionnaire.NormReference reference) {
    String title = catalogue.norms().get(reference.norm()).title();
    return reference.article().isEmpty() ? title : title + ", " + reference.article();
  }

  private String before(Question question) {
    StoredAnswer kept = before.find(questionnaire, question.id());
    if (kept == null || kept.body() == null) {
      return "";
    }
    Map<?, ?> body = (Map<?, ?>) Answering.value(kept.body());
    return periodBefore + ": " + AnswerWords.told(question, body, catalogue.vocabulary());
  }

  private List<EvidenceLine> evidence(Question question) {
    return uses.stream()
        .filter(use -> use.questionnaire().equals(questionnaire))
        .filter(use -> use.question().equals(question.id()))
        .flatMap(
            use ->
                evidence.stream()
                    .filter(each -> each.id().equals(use.evidence()))
                    .map(each -> line(question, each, use)))
        .toList();
  }

  private List<QuestionView.Piece> pieces(Question question) {
    Set<String> own =
        uses.stream()
            .filter(use -> use.questionnaire().equals(questionnaire))
            .filter(use -> use.question().equals(question.id()))
            .map(EvidenceUse::evidence)
            .collect(Collectors.toSet());
    return evidence.stream()
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
        each.fileHash() == null ? each.statedHash() : each.fileHash(),
        question.options().stream()
            .map(
                option ->
                    new QuestionView.Choice(
                        option.id(), option.text(), use.options().contains(option.id())))
            .toList(),
        catalogue.vocabulary().word("evidence-status", each.status()),
        each.status(),
        each.note(),
        told(each),
        each.createdBy().equals(call.caller().person()));
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
}
