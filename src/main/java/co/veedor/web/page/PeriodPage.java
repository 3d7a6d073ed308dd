package co.veedor.web.page;

import co.veedor.assessment.Assessment;
import co.veedor.facts.FactsOf;
import co.veedor.questionnaire.Question;
import co.veedor.report.Spanish;
import co.veedor.report.Standings;
import co.veedor.report.chart.Chart;
import co.veedor.report.chart.Charts;
import co.veedor.response.Entity;
import co.veedor.store.StoredAnswer;
import co.veedor.store.StoredPeriod;
import co.veedor.web.http.Call;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Services;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The beginning of a period: what is due, how far it is, how mature, what changed last. */
final class PeriodPage {
  private static final int LATEST = 8;

  private final Services services;
  private final Frame frame;

  PeriodPage(Services services) {
    this.services = services;
    this.frame = new Frame(services);
  }

  /** A change: what, where it is, who and when. */
  public record Recent(String what, String path, String told) {}

  /** A duty whose term ended or ends. */
  public record Duty(String message, String severity, String code) {}

  /** Shows it. */
  Reply show(Call call) {
    StoredPeriod period = services.finder().period(call);
    Progress progress = Progress.of(services, period.entity(), period.code());
    Optional<Assessment> result = result(period);
    Map<String, Object> model = new HashMap<>();
    model.put("answeredOn", Spoken.day(period.answeredOn()));
    model.put("frozenAt", Spoken.moment(period.frozenAt()));
    model.put("judgedBy", period.isFrozen() ? judgedBy(period) : "");
    model.put("questionnaires", QuestionnairePage.cards(services, progress));
    model.put("standings", result.map(Standings::of).orElse(null));
    model.put("charts", result.map(this::charts).orElse(List.of()));
    model.put("duties", result.map(this::duties).orElse(List.of()));
    model.put(
        "coming",
        result.map(each -> new Coming(services, period, each.asOf()).all()).orElse(List.of()));
    model.put("recent", recent(call, progress));
    model.put("tasks", tasks(period));
    return frame.page(call, "inicio", "vigencia-inicio.peb", model);
  }

  /** What the entity was when the period was frozen, in words. */
  private String judgedBy(StoredPeriod period) {
    Entity entity = services.store().entities().judged(period.entity(), period.code());
    var words = services.rules().get().content().catalogue().vocabulary();
    return "orden "
        + words.word("order", entity.order()).toLowerCase(Spanish.COLOMBIA)
        + ", clase "
        + entity.kind()
        + (entity.category() == null ? "" : ", categoría " + entity.category())
        + (entity.population() == null
            ? ""
            : ", " + Spanish.whole(entity.population()) + " habitantes");
  }

  private Optional<Assessment> result(StoredPeriod period) {
    return services.assessments().judged(period.entity(), period.code(), FactsOf.READINGS.get(0));
  }

  /** The first picture of each questionnaire: a radar where it has one. */
  private List<Chart> charts(Assessment assessment) {
    Charts charts = new Charts(services.rules().get().layout().colours());
    return assessment.questionnaires().stream()
        .flatMap(result -> charts.domains(assessment, result).stream().limit(1))
        .toList();
  }

  private List<Duty> duties(Assessment assessment) {
    var words = assessment.catalogue().vocabulary();
    return assessment.findings().stream()
        .filter(finding -> finding.kind().equals("overdue"))
        .map(
            finding ->
                new Duty(
                    finding.message(),
                    words.word("severity", finding.severity()),
                    finding.severity()))
        .toList();
  }

  private List<Recent> recent(Call call, Progress progress) {
    return progress.all().stream()
        .sorted(Comparator.comparing(StoredAnswer::updatedAt).reversed())
        .limit(LATEST)
        .map(each -> recent(call, each))
        .toList();
  }

  private Recent recent(Call call, StoredAnswer answer) {
    Question question =
        services.finder().questionnaire(answer.questionnaire()).questions().get(answer.question());
    return new Recent(
        answer.question() + " · " + (question == null ? "" : question.theme()),
        "%s/cuestionarios/%s/preguntas/%s"
            .formatted(Frame.base(call), answer.questionnaire(), answer.question()),
        services.names().of(answer.updatedBy()) + ", " + Spoken.moment(answer.updatedAt()));
  }

  private List<HomePage.Task> tasks(StoredPeriod period) {
    return new Tasks(services, period)
        .of("", services.store().assignments().of(period.entity(), period.code()));
  }
}
