package co.veedor.web.api;

import co.veedor.store.EvidenceUse;
import co.veedor.store.StoredEvidence;
import co.veedor.web.http.Call;
import co.veedor.web.service.Services;
import co.veedor.web.service.SharedFiles;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The evidence of a period as the API tells it to who calls. */
final class EvidenceJson {
  private final Services services;
  private final List<EvidenceUse> uses;
  private final SharedFiles shared;

  /** Over the period a call names, as it is now. */
  EvidenceJson(Services services, Call call) {
    this.services = services;
    this.uses = services.store().evidence().uses(call.value("entidad"), call.value("vigencia"));
    this.shared = new SharedFiles(services.store(), call);
  }

  /** One piece. */
  Map<String, Object> of(StoredEvidence evidence) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", evidence.id());
    told.put("code", evidence.code());
    told.put("title", evidence.title());
    told.put("url", evidence.url());
    told.put("fileName", evidence.fileName());
    told.put("mediaType", evidence.mediaType());
    told.put("bytes", evidence.bytes());
    told.put("sha256", evidence.fileHash());
    told.put("statedSha256", evidence.statedHash());
    told.put("issued", day(evidence.issued()));
    told.put("expires", day(evidence.expires()));
    told.put("status", evidence.status());
    told.put("note", evidence.note());
    told.put("reviewer", evidence.reviewer());
    told.put("reviewedOn", day(evidence.reviewedOn()));
    told.put("createdBy", services.names().of(evidence.createdBy()));
    told.put("createdAt", evidence.createdAt().toString());
    told.put("uses", uses(evidence));
    told.put("sameFile", shared.of(evidence).stream().map(EvidenceJson::told).toList());
    return told;
  }

  private static String day(LocalDate day) {
    return day == null ? null : day.toString();
  }

  private List<Map<String, Object>> uses(StoredEvidence evidence) {
    return uses.stream()
        .filter(use -> use.evidence().equals(evidence.id()))
        .map(EvidenceJson::told)
        .toList();
  }

  private static Map<String, Object> told(EvidenceUse use) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("questionnaire", use.questionnaire());
    told.put("question", use.question());
    told.put("options", use.options());
    return told;
  }

  private static Map<String, Object> told(SharedFiles.Holder holder) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("entity", holder.entity());
    told.put("name", holder.name());
    told.put("period", holder.period());
    return told;
  }
}
