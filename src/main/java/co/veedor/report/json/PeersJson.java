package co.veedor.report.json;

import co.veedor.comparison.peer.CopyReader;
import co.veedor.comparison.peer.Dimension;
import co.veedor.comparison.peer.Measure;
import co.veedor.comparison.peer.Member;
import co.veedor.comparison.peer.PeerReport;
import co.veedor.comparison.peer.PeerRow;
import co.veedor.comparison.peer.Peers;
import co.veedor.comparison.peer.Pseudonyms;
import co.veedor.comparison.peer.Quartiles;
import co.veedor.comparison.peer.Standing;
import co.veedor.document.JsonText;
import co.veedor.number.Fraction;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
   * Writes a copy without names as {@link CopyReader} reads it: one entity a line, in the order of
   * pseudonyms.
   *
   * @param by what groups are made by, the outermost first
   * @param peers tells which labels and editions of each entity may be told
   * @param out where it goes; stays open
   */
  public static void copy(List<Dimension> by, Peers peers, Pseudonyms pseudonyms, OutputStream out)
      throws IOException {
    Map<Member, List<String>> paths = peers.safePaths();
    Map<String, Member> named = new TreeMap<>();
    paths.keySet().forEach(each -> named.put(pseudonyms.of(each.id()), each));
    line(Map.of("schema", CopyReader.SCHEMA), out);
    for (Map.Entry<String, Member> each : named.entrySet()) {
      Member member = each.getValue();
      Map<String, Object> told = entity(member, by, paths.get(member), each.getKey());
      told.put("values", values(member, Peers.safeEditions(member, paths, peers.least())));
      line(told, out);
    }
  }

  private static void line(Map<String, Object> document, OutputStream out) throws IOException {
    out.write((JsonText.line(document) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, Object> entity(
      Member member, List<Dimension> by, List<String> path, String pseudonym) {
    Map<String, Object> group = new LinkedHashMap<>();
    for (int i = 0; i < path.size(); i++) {
      group.put(by.get(i).code(), path.get(i));
    }
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", pseudonym);
    map.put("period", member.period());
    map.put("group", group);
    return map;
  }

  private static Map<String, Object> values(Member member, Set<String> editions) {
    Map<String, Object> values = new LinkedHashMap<>();
    member
        .values()
        .forEach(
            (id, nodes) -> {
              if (editions.contains(id)) {
                values.put(id, nodes(nodes));
              }
            });
    return values;
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
