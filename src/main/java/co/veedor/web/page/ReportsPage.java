package co.veedor.web.page;

import co.veedor.report.ReportFormat;
import co.veedor.store.By;
import co.veedor.store.ReportJob;
import co.veedor.store.StoredPeriod;
import co.veedor.web.http.Call;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Reports;
import co.veedor.web.service.Services;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reports to be downloaded: asked for here, made meanwhile, kept. */
final class ReportsPage {
  private static final int SHOWN = 40;

  /** Stands for every format. */
  private static final String ALL = "todos";

  private final Services services;
  private final Frame frame;

  ReportsPage(Services services) {
    this.services = services;
    this.frame = new Frame(services);
  }

  /** A report: what it is, how far it is, where its file lies. */
  public record Line(
      String id, String file, String asked, int progress, String error, String path) {}

  /** A format one can ask for. */
  public record Format(String code, String file) {}

  /** Shows what can be asked for and what was. */
  Reply show(Call call) {
    StoredPeriod period = services.finder().period(call);
    List<Line> lines =
        services.store().jobs().of(period.entity(), period.code()).stream()
            .filter(job -> call.caller().may(Reports.needs(job.kind()), job.entity()))
            .sorted(Comparator.comparing(ReportJob::askedAt).reversed())
            .limit(SHOWN)
            .map(job -> line(call, job))
            .toList();
    Map<String, Object> model = new HashMap<>();
    model.put("reports", lines);
    model.put(
        "waiting",
        lines.stream().anyMatch(line -> line.path().isEmpty() && line.error().isEmpty()));
    model.put("formats", formats(call, period));
    return frame.page(call, "informes", "informes.peb", model);
  }

  private Line line(Call call, ReportJob job) {
    boolean ready = !job.file().isEmpty();
    return new Line(
        job.id(),
        named(services.reports().known(job.kind())),
        services.names().of(job.askedBy()) + ", " + Spoken.moment(job.askedAt()),
        job.progress(),
        job.error(),
        ready ? "/api/v1" + Frame.base(call) + "/informes/" + job.id() + "/archivo" : "");
  }

  private static String named(ReportFormat format) {
    return format.fileNames().stream().sorted().collect(Collectors.joining(", "));
  }

  /** Those who calls may ask for. */
  private List<Format> formats(Call call, StoredPeriod period) {
    return services.reports().formats().stream()
        .filter(format -> call.caller().may(Reports.needs(format.code()), period.entity()))
        .map(format -> new Format(format.code(), named(format)))
        .toList();
  }

  /** Asks for one, or for all there are. */
  Reply ask(Call call) {
    StoredPeriod period = services.finder().period(call);
    String format = Typed.form(call).text("format");
    List<String> wanted =
        format.equals(ALL)
            ? formats(call, period).stream().map(Format::code).toList()
            : List.of(format);
    wanted.forEach(each -> call.mustHave(Reports.needs(each), period.entity()));
    By by = By.person(call.caller().person());
    wanted.forEach(each -> services.reports().ask(period.entity(), period.code(), each, by));
    return new Reply.Redirect(Frame.base(call) + "/informes");
  }
}
