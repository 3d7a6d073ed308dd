package co.veedor.web.api;

import co.veedor.store.By;
import co.veedor.store.ReportJob;
import co.veedor.store.StoredPeriod;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Reports;
import co.veedor.web.service.Services;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reports, made beside everything else. */
public final class ReportsApi {
  private final Services services;

  /** Over these services. */
  public ReportsApi(Services services) {
    this.services = services;
  }

  /** Lists those of a period. */
  public Reply list(Call call) {
    StoredPeriod period = services.finder().period(call);
    return Listing.of(call, services.store().jobs().of(period.entity(), period.code()), this::told);
  }

  /** Asks for one. */
  public Reply ask(Call call) {
    StoredPeriod period = services.finder().period(call);
    record Sent(String format, By by) {}
    Sent sent =
        ApiBody.read(call, fields -> new Sent(fields.text("format"), ApiBody.by(call, fields)));
    call.mustHave(Reports.needs(sent.format()), period.entity());
    ReportJob job =
        services.reports().ask(period.entity(), period.code(), sent.format(), sent.by());
    return new Reply.With(new Reply.Json(202, told(job), ""), Map.of("Location", path(job)));
  }

  /** Shows how far one is. */
  public Reply show(Call call) {
    return Reply.json(told(services.finder().report(call)));
  }

  /** Gives one that is ready. */
  public Reply file(Call call) {
    ReportJob job = services.finder().report(call);
    call.mustHave(Reports.needs(job.kind()), job.entity());
    Path file = services.reports().file(job);
    if (job.file().isEmpty() || !Files.exists(file)) {
      throw Problem.of(409, "not-ready", "El informe todavía no está listo.");
    }
    String name =
        job.entity() + "-" + job.period() + "-" + job.file().substring(job.id().length() + 1);
    return new Reply.Download(
        name, "application/octet-stream", size(file), out -> Files.copy(file, out));
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private Map<String, Object> told(ReportJob job) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", job.id());
    told.put("format", job.kind());
    told.put("state", job.state());
    told.put("progress", job.progress());
    told.put("askedBy", services.names().of(job.askedBy()));
    told.put("askedAt", job.askedAt().toString());
    told.put("doneAt", job.doneAt() == null ? null : job.doneAt().toString());
    told.put("error", job.error());
    told.put("file", job.file().isEmpty() ? null : path(job) + "/archivo");
    return told;
  }

  private static String path(ReportJob job) {
    return "/api/v1/entidades/%s/vigencias/%s/informes/%s"
        .formatted(job.entity(), job.period(), job.id());
  }
}
