package co.veedor.web.page;

import co.veedor.catalogue.Deadline;
import co.veedor.store.EvidenceUse;
import co.veedor.store.StoredEvidence;
import co.veedor.store.StoredPeriod;
import co.veedor.web.service.Services;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What ends soon: legal terms still to come, and evidence that will count no longer. */
final class Coming {
  /** Evidence takes a while to renew. */
  private static final int MONTHS = 3;

  private final Services services;
  private final StoredPeriod period;
  private final LocalDate today;

  /**
   * What ends for an entity.
   *
   * @param today the day its answers are judged on
   */
  Coming(Services services, StoredPeriod period, LocalDate today) {
    this.services = services;
    this.period = period;
    this.today = today;
  }

  /** Something that ends: its last day, what it is, and where to look; empty for nowhere. */
  public record Due(LocalDate on, String what, String path) {
    /** The day in words. */
    public String day() {
      return Spoken.day(on);
    }
  }

  /** All of it, the nearest first. */
  List<Due> all() {
    List<Due> all = new ArrayList<>();
    String order = services.store().entities().find(period.entity()).orElseThrow().entity().order();
    for (Deadline deadline : services.rules().get().content().catalogue().deadlines().values()) {
      deadline.at(today).stream()
          .filter(term -> term.order().equals(order) && !term.due().isBefore(today))
          .forEach(
              term ->
                  all.add(
                      new Due(
                          term.due(), deadline.description() + " (" + term.source() + ")", "")));
    }
    List<EvidenceUse> uses = services.store().evidence().uses(period.entity(), period.code());
    services.store().evidence().of(period.entity(), period.code()).stream()
        .filter(each -> each.expires() != null && !each.expires().isBefore(today))
        .filter(each -> each.expires().isBefore(today.plusMonths(MONTHS)))
        .forEach(each -> all.add(new Due(each.expires(), told(each), path(each, uses))));
    all.sort(Comparator.comparing(Due::on));
    return all;
  }

  private static String told(StoredEvidence evidence) {
    return "Evidencia: " + evidence.title();
  }

  private String path(StoredEvidence evidence, List<EvidenceUse> uses) {
    return uses.stream()
        .filter(use -> use.evidence().equals(evidence.id()))
        .findFirst()
        .map(
            use ->
                "%s/cuestionarios/%s/preguntas/%s"
                    .formatted(
                        Frame.base(period.entity(), period.code()),
                        use.questionnaire(),
                        use.question()))
        .orElse("");
  }
}
