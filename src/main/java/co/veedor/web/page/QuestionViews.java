package co.veedor.web.page;

import co.veedor.assessment.Assessment;
import co.veedor.catalogue.Catalogue;
import co.veedor.facts.FactsOf;
import co.veedor.fault.FaultException;
import co.veedor.questionnaire.Question;
import co.veedor.response.Period;
import co.veedor.store.StoredAnswer;
import co.veedor.web.http.Call;
import co.veedor.web.page.QuestionView.State;
import co.veedor.web.page.QuestionView.Told;
import co.veedor.web.service.Answering;
import co.veedor.web.service.Services;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the questions of one questionnaire ready for a page. */
final class QuestionViews {
  private final Services services;
  private final String questionnaire;
  private final Catalogue catalogue;
  private final Progress now;
  private final Progress before;
  private final String periodBefore;
  private final Optional<Assessment> scored;
  private final Contradictions contradictions;
  private final EvidenceLines evidence;
  private final AmendedQuestions amended;

  /** Over a period and a questionnaire that a call names. */
  QuestionViews(Services services, Call call, String questionnaire) {
    String entity = call.value("entidad");
    String period = call.value("vigencia");
    this.services = services;
    this.questionnaire = questionnaire;
    this.catalogue = services.rules().get().content().catalogue();
    this.now = Progress.of(services, entity, period);
    this.periodBefore =
        services.store().periods().of(entity).stream()
            .map(each -> each.code())
            .filter(code -> Period.byEnd().compare(code, period) < 0)
            .max(Period.byEnd())
            .orElse("");
    this.before = Progress.of(services, entity, periodBefore);
    this.scored = scored(entity, period);
    this.contradictions =
        services
            .assessments()
            .judged(entity, period, FactsOf.READINGS.get(0))
            .map(each -> Contradictions.of(each, Frame.base(call)))
            .orElse(Contradictions.NONE);
    this.evidence = new EvidenceLines(services, call);
    this.amended = new AmendedQuestions(services, entity, period);
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

  /** What a whole part contradicts, or what contradicts it. */
  List<Contradiction> contradictions(String part) {
    return contradictions.of(questionnaire, part);
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
        evidence.of(questionnaire, question),
        evidence.others(questionnaire, question));
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
        contradictions.of(questionnaire, question.id()),
        proposal,
        amended.of(questionnaire, question.id()));
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
}
