package co.veedor.delivery;

import co.veedor.assessment.Assessment;
import co.veedor.document.JsonText;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import co.veedor.plan.Plan;
import co.veedor.report.ReportFolder;
import co.veedor.report.ReportFormat;
import co.veedor.report.SteadyZip;
import co.veedor.report.json.ReceiptJson;
import co.veedor.report.json.ResultJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Writes a result with all it rests on into one archive that anybody can check. The same result
 * gives the same bytes.
 */
public final class Delivery {
  /** What the manifest and the sums may take, which are written last. */
  private static final long LISTS = 16L << 20;

  private final Staging staging;
  private final Plan plan;

  /**
   * The package of a result.
   *
   * @param staging where the response files it was made from lie, under the names the result gives
   *     them, with what they show as evidence and the plan's file; all goes into the package
   */
  public Delivery(Staging staging, Plan plan) {
    this.staging = staging;
    this.plan = plan;
  }

  /** Adds what follows from the result: the result itself, its receipt, reports and lists. */
  public void addResult(List<ReportFormat> formats) {
    Map<String, ReportFolder.Writing> reports = new LinkedHashMap<>();
    formats.forEach(format -> reports.putAll(format.files(plan)));
    reports.remove(Names.RESULT);
    new ReportFolder(staging.path(Names.REPORTS)).write("", reports);
    staging.put(Attachment.of(Names.RESULT, bytes(out -> new ResultJson().write(plan, out))));
    sheets(plan).forEach((name, bytes) -> staging.put(Attachment.of(name, bytes)));
  }

  /** The receipt and the lists that follow from a result, by name. */
  public static Map<String, byte[]> sheets(Plan plan) {
    Assessment assessment = plan.assessment();
    Map<String, byte[]> sheets = new TreeMap<>();
    sheets.put(Names.RECEIPT, bytes(out -> JsonText.write(ReceiptJson.of(plan), out)));
    sheets.put(Names.EVIDENCE, EvidenceSheet.of(assessment));
    sheets.put(Names.CLAIMS, Claims.of(assessment).sheet());
    return sheets;
  }

  /**
   * Writes the archive.
   *
   * @param answers the names of the response files, that of the result first
   * @param planFile the name of the plan's file; empty when there is none
   */
  public void write(List<String> answers, String planFile, OutputStream out) throws IOException {
    staging.put(Attachment.of(Names.README, ReadMe.of(plan, staging.has(Names.HISTORY))));
    Map<String, String> sums = new TreeMap<>();
    Map<String, Manifest.Held> parts = new TreeMap<>();
    for (Map.Entry<String, Path> part : staging.parts().entrySet()) {
      String hash = staging.digest(part.getKey());
      sums.put(part.getKey(), hash);
      parts.put(part.getKey(), new Manifest.Held(Files.size(part.getValue()), hash));
    }
    checkSize(parts);
    Map<String, Object> manifest = new Manifest(answers, planFile, parts).written(plan);
    staging.put(Attachment.of(Names.MANIFEST, bytes(to -> JsonText.write(manifest, to))));
    sums.put(Names.MANIFEST, staging.digest(Names.MANIFEST));
    staging.put(Attachment.of(Names.SUMS, Sums.text(sums)));
    pack(out);
  }

  private static void checkSize(Map<String, Manifest.Held> parts) {
    long all = parts.values().stream().mapToLong(Manifest.Held::bytes).sum();
    if (all > Archive.MOST_BYTES - LISTS || parts.size() > Archive.MOST_PARTS - 2) {
      throw new FaultException(
          Kind.RESPONSE,
          Fault.at(
              Place.of(Names.ANSWERS),
              "las evidencias no caben en una entrega",
              "a lo sumo 1 GiB y " + Archive.MOST_PARTS + " archivos en total"));
    }
  }

  private void pack(OutputStream out) throws IOException {
    SteadyZip zip = new SteadyZip(out);
    for (Map.Entry<String, Path> part : staging.parts().entrySet()) {
      zip.putArchiveEntry(new ZipArchiveEntry(part.getKey()));
      Files.copy(part.getValue(), zip);
      zip.closeArchiveEntry();
    }
    zip.finish();
  }

  static byte[] bytes(ReportFolder.Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
