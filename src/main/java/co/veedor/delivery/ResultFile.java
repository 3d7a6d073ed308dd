package co.veedor.delivery;

import co.veedor.document.DocumentReader;
import co.veedor.document.Fields;
import co.veedor.document.FileBytes;
import co.veedor.document.Item;
import co.veedor.document.TextFile;
import co.veedor.facts.FactsOf;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.report.Receipts;
import co.veedor.report.json.ResultJson;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A result as its file states it.
 *
 * @param name the file as the person named it
 * @param entity id of its entity
 * @param period code of its period
 * @param asOf the day whose norms and parameters counted
 * @param basis code of the reading that counted
 * @param answersName what its response file was called
 * @param planName what its plan's file was called; empty when it had none
 * @param days the days of the periods before it, by code
 * @param hashes what its receipt says it was made with, by key: hashes in hexadecimal, and the
 *     version of the program
 * @param receipt its receipt, every value by its path in it
 * @param values everything else it states, by path
 */
public record ResultFile(
    String name,
    String entity,
    String period,
    LocalDate asOf,
    String basis,
    String answersName,
    String planName,
    Map<String, LocalDate> days,
    Map<String, String> hashes,
    Map<String, String> receipt,
    Map<String, String> values) {
  /** The largest result read, in bytes; one of all instruments takes 6 MiB. */
  static final int LIMIT = 64 * 1024 * 1024;

  private static final String HASH = "sha256:";
  private static final String RECEIPT = "receipt";

  /** What may be called otherwise, or is told as a hash is. */
  private static final Set<String> NAMED = Set.of(Receipts.PROGRAM, "files.answers", "files.plan");

  /**
   * Reads a result.
   *
   * @param name the file as the person named it
   * @throws co.veedor.fault.FaultException with the place of whatever is wrong in it
   */
  public static ResultFile read(Path path, String name) {
    byte[] bytes = FileBytes.read(path, name, Kind.RESPONSE, "un resultado.json", LIMIT);
    return read(TextFile.of(bytes, name, Kind.RESPONSE));
  }

  /** Reads a result that is at hand; otherwise like the other. */
  static ResultFile read(TextFile file) {
    FaultList faults = new FaultList(Kind.RESPONSE);
    Item document = new DocumentReader(Kind.RESPONSE).read(file);
    Fields fields = Fields.of(document, faults);
    fields.oneOf("schema", List.of(ResultJson.SCHEMA));
    Fields receipt = fields.fields(RECEIPT);
    Fields files = receipt.fields("files");
    Fields days = receipt.optionalFields("days");
    Map<String, LocalDate> earlier = new LinkedHashMap<>();
    days.keys().forEach(period -> earlier.put(period, days.obligatoryDate(period)));
    ResultFile read =
        new ResultFile(
            file.name(),
            fields.fields("entity").text("id"),
            fields.text("period"),
            fields.obligatoryDate("asOf"),
            fields.oneOf("basis", FactsOf.READINGS),
            files.text("answers"),
            files.textOr("plan", ""),
            earlier,
            hashes(receipt),
            FlatValues.of(document, RECEIPT),
            values(document));
    faults.stopIfAny();
    return read;
  }

  /** What the receipt says beside hashes and names of files must come out as well. */
  private static Map<String, String> values(Item document) {
    Map<String, String> values = FlatValues.without(document, RECEIPT);
    FlatValues.of(document, RECEIPT)
        .forEach(
            (path, value) -> {
              if (!value.startsWith(HASH) && !NAMED.contains(path)) {
                values.put(RECEIPT + "." + path, value);
              }
            });
    return values;
  }

  private static Map<String, String> hashes(Fields receipt) {
    Map<String, String> hashes = new LinkedHashMap<>();
    hashes.put(Receipts.PROGRAM, receipt.text(Receipts.PROGRAM));
    for (String key : receipt.keys()) {
      receipt.item(key).ifPresent(item -> hashes(item, key, hashes));
    }
    return hashes;
  }

  private static void hashes(Item item, String key, Map<String, String> hashes) {
    if (item instanceof Item.Mapping group) {
      group.values().forEach((id, each) -> hashes(each, key + Receipts.APART + id, hashes));
    } else if (item instanceof Item.Scalar scalar && scalar.text().startsWith(HASH)) {
      hashes.put(key, scalar.text().substring(HASH.length()));
    }
  }
}
