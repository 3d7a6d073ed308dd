package co.veedor.web.service;

import co.veedor.assessment.Assessment;
import co.veedor.delivery.Delivery;
import co.veedor.delivery.Staging;
import co.veedor.delivery.StoredParts;
import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import co.veedor.plan.Plan;
import co.veedor.plan.PlanReader;
import co.veedor.plan.PlanSettings;
import co.veedor.report.OneFileFormat;
import co.veedor.response.Response;
import co.veedor.response.ResponseReader;
import co.veedor.response.file.EvidenceFiles;
import co.veedor.store.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * A period with all its result rests on, its history among it, in one archive. What goes in is
 * judged again as it lies there, so that whoever unpacks it can do the same.
 */
final class DeliveryFormat implements OneFileFormat {
  /** What chooses it. */
  static final String CODE = "entrega";

  private final Store store;
  private final Rules rules;
  private final Supplier<LocalDate> today;

  DeliveryFormat(Store store, Rules rules, Supplier<LocalDate> today) {
    this.store = store;
    this.rules = rules;
    this.today = today;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public String fileName() {
    return "entrega.zip";
  }

  @Override
  public void write(Plan plan, OutputStream out) throws IOException {
    Response kept = plan.assessment().response();
    try (Staging staging = new Staging()) {
      StoredParts parts = StoredParts.put(store, kept.entity().id(), kept.period().code(), staging);
      Assessment assessment = assessed(staging, parts, plan.assessment().basis());
      Plan laid = rules.now().planner().plan(assessment, settings(staging, parts, assessment));
      Delivery delivery = new Delivery(staging, laid);
      delivery.addResult(rules.now().formats());
      delivery.write(List.of(parts.answers()), parts.planFile(), out);
    }
  }

  private Assessment assessed(Staging staging, StoredParts parts, String basis) {
    Path file = staging.path(parts.answers());
    Judging judging = rules.now();
    Response read =
        new ResponseReader(judging.content().questionnaires())
            .read(TextFile.read(file, parts.answers(), Kind.RESPONSE));
    Response opened = new EvidenceFiles(file.resolveSibling("")).opened(read);
    return judging.assessor().assess(opened, opened.day(today.get()), basis);
  }

  private PlanSettings settings(Staging staging, StoredParts parts, Assessment assessment) {
    if (parts.planFile().isEmpty()) {
      return PlanSettings.usual(assessment.asOf());
    }
    TextFile file = TextFile.read(staging.path(parts.planFile()), parts.planFile(), Kind.RESPONSE);
    return PlanReader.read(file, assessment.catalogue(), assessment.asOf());
  }
}
