package co.veedor.web.page;

import co.veedor.catalogue.Vocabulary;
import co.veedor.document.JsonText;
import co.veedor.facts.FactsOf;
import co.veedor.proposal.Proposal;
import co.veedor.proposal.Proposer;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.ResponseText;
import co.veedor.web.page.QuestionView.ProposalView;
import co.veedor.web.service.Judging;
import co.veedor.web.service.Services;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the other questionnaires suggest, in words. */
final class Proposals {
  private final Judging judging;
  private final Vocabulary words;
  private final Services services;

  Proposals(Services services) {
    this.services = services;
    this.judging = services.rules().get();
    this.words = judging.content().catalogue().vocabulary();
  }

  /** The suggestions for a questionnaire, by question. */
  Map<String, ProposalView> of(String entity, String period, Questionnaire questionnaire) {
    Map<String, ProposalView> views = new LinkedHashMap<>();
    services
        .assessments()
        .find(entity, period, FactsOf.READINGS.get(0))
        .map(known -> new Proposer(judging.ways().get(), known).propose(questionnaire))
        .orElse(List.of())
        .forEach(proposal -> views.put(proposal.question().id(), view(proposal)));
    return views;
  }

  private ProposalView view(Proposal proposal) {
    Map<String, Object> body =
        proposal.answer() == null
            ? null
            : ResponseText.answer(proposal.question(), proposal.answer());
    String told = AnswerWords.told(proposal.question(), body, words);
    var origins = proposal.answer() == null ? proposal.hints() : proposal.origins();
    return new ProposalView(
        told,
        words.word("relation", proposal.weakest().code()),
        origins.values().stream()
            .flatMap(List::stream)
            .map(origin -> origin.way().from() + ": " + Spoken.percent(origin.value()))
            .distinct()
            .toList(),
        body == null ? "" : JsonText.line(body));
  }
}
