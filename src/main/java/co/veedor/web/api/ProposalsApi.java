package co.veedor.web.api;

import co.veedor.assessment.Assessment;
import co.veedor.facts.FactsOf;
import co.veedor.proposal.Origin;
import co.veedor.proposal.Proposal;
import co.veedor.proposal.Proposer;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.ResponseText;
import co.veedor.store.StoredPeriod;
import co.veedor.web.http.Call;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Judging;
import co.veedor.web.service.Services;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Answers that other instruments suggest; none counts until somebody saves it. */
public final class ProposalsApi {
  private final Services services;

  /** Over these services. */
  public ProposalsApi(Services services) {
    this.services = services;
  }

  /** Lists what is suggested for a questionnaire. */
  public Reply list(Call call) {
    StoredPeriod period = services.finder().period(call);
    Questionnaire questionnaire = services.finder().questionnaire(call);
    Judging judging = services.rules().get();
    Optional<Assessment> assessment =
        services.assessments().find(period.entity(), period.code(), FactsOf.READINGS.get(0));
    List<Proposal> proposals =
        assessment
            .map(known -> new Proposer(judging.ways().get(), known).propose(questionnaire))
            .orElse(List.of());
    return Listing.of(call, proposals, ProposalsApi::told);
  }

  private static Map<String, Object> told(Proposal proposal) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("question", proposal.question().id());
    told.put(
        "answer",
        proposal.answer() == null
            ? null
            : ResponseText.answer(proposal.question(), proposal.answer()));
    told.put("relation", proposal.weakest().name().toLowerCase(Locale.ROOT));
    told.put("origins", origins(proposal.origins()));
    told.put("hints", origins(proposal.hints()));
    return told;
  }

  private static List<Map<String, Object>> origins(Map<String, List<Origin>> origins) {
    return origins.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(origin -> origin(entry.getKey(), origin)))
        .toList();
  }

  private static Map<String, Object> origin(String letter, Origin origin) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("option", letter);
    told.put("from", origin.way().from());
    told.put("relation", origin.way().weakest().name().toLowerCase(Locale.ROOT));
    told.put("value", origin.value());
    return told;
  }
}
