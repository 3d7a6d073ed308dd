package co.veedor.report.json;

import co.veedor.comparison.peer.CopyReader;
import co.veedor.comparison.peer.CopyRow;
import co.veedor.comparison.peer.Dimension;
import co.veedor.comparison.peer.Measure;
import co.veedor.comparison.peer.PeerReport;
import co.veedor.comparison.peer.PeerRow;
import co.veedor.comparison.peer.Peers;
import co.veedor.comparison.peer.Pseudonyms;
import co.veedor.comparison.peer.Quartiles;
import co.veedor.comparison.peer.Standing;
import co.veedor.document.JsonText;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Questionnaire;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes how groups are spread ({@code veedor/peers/1}), and the copy without names. */
public final class PeersJson {
  /** Name and version of the shape. */
  public static final String SCHEMA = "veedor/peers/1";

  private PeersJson() {}

  /**
   * Writes how groups are spread.
   *
   * @param standings where one entity stands; empty when none was asked for
   * @param out where it goes; stays open
   */
  public static void write(PeerReport report, List<Standing> standings, OutputStream out)
      throws IOException {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schema", SCHEMA);
    document.put("period", report.period());
    document.put("basis", report.basis());
    document.put("by", report.by().stream().map(Dimension::code).toList());
    document.put("method", "R-7");
    document.put("least", report.least());
    document.put("entities", report.entities());
    document.put("others", report.others());
    document.put("groups", report.rows().stream().map(PeersJson::row).toList());
    document.put("standing", standings.stream().map(PeersJson::standing).toList());
    JsonText.write(document, out);
  }

  private static Map<String, Object> row(PeerRow row) {
    Map<String, Object> map = place(row.path(), row.measure());
    map.put("rest", row.isRest());
    map.put("count", row.count());
    quartiles(map, row.quartiles());
    return map;
  }

  private static Map<String, Object> standing(Standing standing) {
    Map<String, Object> map = place(standing.path(), standing.measure());
    map.put("value", standing.value());
    map.put("exact", standing.value().toString());
    map.put("quarter", standing.quartiles().quarter(standing.value()));
    quartiles(map, standing.quartiles());
    return map;
  }

  private static Map<String, Object> place(List<String> path, Measure measure) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("group", path);
    map.put("questionnaire", measure.questionnaire());
    map.put("id", measure.node());
    map.put("name", measure.name());
    return map;
  }

  private static void quartiles(Map<String, Object> map, Quartiles quartiles) {
    map.put("q1", quartiles == null ? null : quartiles.first());
    map.put("median", quartiles == null ? null : quartiles.median());
    map.put("q3", quartiles == null ? null : quartiles.third());
  }

  /**
   * Writes a copy without names as {@link CopyReader} reads it: one entity in one edition a line,
   * in the order of pseudonyms.
   *
   * @param out where it goes; stays open
   */
  public static void copy(
      Peers peers, Collection<Questionnaire> editions, Pseudonyms pseudonyms, OutputStream out)
      throws IOException {
    Map<String, CopyRow> named = new TreeMap<>();
    peers
        .copy(editions)
        .forEach(row -> named.put(pseudonyms.of(row.entity(), row.questionnaire()), row));
    List<String> by = peers.by().stream().map(Dimension::code).toList();
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("schema", CopyReader.SCHEMA);
    head.put("by", by);
    if (peers.who().entities() >= peers.least()) {
      head.put("entities", peers.who().entities());
    }
    line(head, out);
    for (Map.Entry<String, CopyRow> each : named.entrySet()) {
      line(row(each.getKey(), each.getValue(), by), out);
    }
  }

  private static void line(Map<String, Object> document, OutputStream out) throws IOException {
    out.write((JsonText.line(document) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, Object> row(String pseudonym, CopyRow row, List<String> by) {
    Map<String, Object> group = new LinkedHashMap<>();
    for (int i = 0; i < row.path().size(); i++) {
      group.put(by.get(i), row.path().get(i));
    }
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", pseudonym);
    map.put("period", row.period());
    map.put("group", group);
    map.put("values", Map.of(row.questionnaire(), nodes(row.values())));
    return map;
  }

  private static Map<String, Object> nodes(Map<String, Map<String, Fraction>> nodes) {
    Map<String, Object> map = new LinkedHashMap<>();
    nodes.forEach(
        (node, readings) -> {
          Map<String, Object> exact = new LinkedHashMap<>();
          readings.forEach((reading, value) -> exact.put(reading, value.toString()));
          map.put(node, exact);
        });
    return map;
  }
}
