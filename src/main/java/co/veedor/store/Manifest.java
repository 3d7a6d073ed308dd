package co.veedor.store;

import co.veedor.document.DocumentReader;
import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a copy says of itself.
 *
 * @param schema the version of the tables
 * @param head the end of the history
 * @param tables what each table holds, by name
 * @param files the size of each evidence file in bytes, by hash
 */
record Manifest(String schema, Head head, Map<String, Held> tables, Map<String, Long> files) {
  static final String NAME = "manifest.json";
  static final String FORMAT = "veedor/copia/1";
  private static final long MOST = 1_000_000_000_000_000L - 1;

  /**
   * What a table of a copy holds.
   *
   * @param rows how many
   * @param sha256 of its file, in hexadecimal
   */
  record Held(long rows, String sha256) {}

  /** The manifest as JSON values. */
  Map<String, Object> written(String at) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("format", FORMAT);
    written.put("schema", schema);
    written.put("at", at);
    written.put("history", Map.of("rows", head.seq(), "sha256", head.hash()));
    Map<String, Object> held = new LinkedHashMap<>();
    tables.forEach(
        (name, table) ->
            held.put(name, new TreeMap<>(Map.of("rows", table.rows(), "sha256", table.sha256()))));
    written.put("tables", held);
    written.put("files", files);
    return written;
  }

  /**
   * Reads a manifest.
   *
   * @throws co.veedor.fault.FaultException when it is none
   */
  static Manifest read(TextFile file) {
    FaultList faults = new FaultList(Kind.USAGE);
    Item document = new DocumentReader(Kind.USAGE).read(file);
    Fields fields = Fields.of(document, faults);
    fields.oneOf("format", List.of(FORMAT));
    String schema = fields.text("schema");
    fields.text("at");
    Fields history = fields.fields("history");
    Head head = new Head(history.whole("rows", 0, MOST), history.text("sha256"));
    Map<String, Held> tables = new LinkedHashMap<>();
    Fields listed = fields.fields("tables");
    for (String name : listed.keys()) {
      Fields table = listed.fields(name);
      tables.put(name, new Held(table.whole("rows", 0, MOST), table.text("sha256")));
    }
    Map<String, Long> files = new LinkedHashMap<>();
    Fields kept = fields.fields("files");
    kept.keys().forEach(hash -> files.put(hash, kept.whole(hash, 0, MOST)));
    fields.done();
    faults.stopIfAny();
    return new Manifest(schema, head, tables, files);
  }
}
