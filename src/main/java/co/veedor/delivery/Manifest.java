package co.veedor.delivery;

import co.veedor.assessment.Assessment;
import co.veedor.document.DocumentReader;
import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.plan.Plan;
import co.veedor.report.json.ReceiptJson;
import co.veedor.response.ResponseText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a package says of itself.
 *
 * @param answers the paths of its response files
 * @param plan the path of the plan's file; empty when there is none
 * @param parts every part but the manifest and the list of hashes, by path
 */
public record Manifest(List<String> answers, String plan, Map<String, Held> parts) {
  /** Name and version of the shape. */
  public static final String FORMAT = "veedor/entrega/1";

  private static final long MOST = 1L << 40;

  /**
   * A part.
   *
   * @param bytes its size
   * @param sha256 of its bytes, in hexadecimal
   */
  public record Held(long bytes, String sha256) {}

  /** The manifest of a result as JSON values. */
  Map<String, Object> written(Plan result) {
    Assessment assessment = result.assessment();
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("format", FORMAT);
    written.put("entity", ResponseText.entity(assessment.response().entity()));
    written.put("period", assessment.response().period().code());
    written.put("receipt", ReceiptJson.of(result));
    written.put("answers", answers);
    written.put("plan", plan.isEmpty() ? null : plan);
    written.put(
        "parts",
        parts.entrySet().stream()
            .map(
                part -> {
                  Map<String, Object> held = new LinkedHashMap<>();
                  held.put("path", part.getKey());
                  held.put("bytes", part.getValue().bytes());
                  held.put("sha256", part.getValue().sha256());
                  return held;
                })
            .toList());
    return written;
  }

  /**
   * Reads a manifest.
   *
   * @throws co.veedor.fault.FaultException with the place of whatever is wrong in it
   */
  static Manifest read(TextFile file) {
    FaultList faults = new FaultList(Kind.RESPONSE);
    Fields fields = Fields.of(new DocumentReader(Kind.RESPONSE).read(file), faults);
    fields.oneOf("format", List.of(FORMAT));
    Map<String, Held> parts = new TreeMap<>();
    for (Item item : fields.obligatoryList("parts")) {
      Fields part = Fields.of(item, faults);
      Held held = new Held(part.whole("bytes", 0, MOST), part.text("sha256"));
      if (parts.put(part.text("path"), held) != null) {
        faults.add(part.place(), "la parte «" + part.text("path") + "» está dos veces", "una vez");
      }
    }
    Manifest read =
        new Manifest(fields.obligatoryTexts("answers"), fields.textOr("plan", ""), parts);
    faults.stopIfAny();
    return read;
  }
}
