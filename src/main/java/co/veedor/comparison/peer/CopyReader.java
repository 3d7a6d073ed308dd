package co.veedor.comparison.peer;

import co.veedor.document.DocumentReader;
import co.veedor.document.Fields;
import co.veedor.document.FileBytes;
import co.veedor.document.TextFile;
import co.veedor.facts.FactsOf;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Questionnaire;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a copy without names back. */
public final class CopyReader {
  /** Name and version of the shape of a copy. */
  public static final String SCHEMA = "veedor/consolidated/1";

  /** Room for all municipalities and all instruments, in bytes. */
  private static final int LIMIT = 64 * 1024 * 1024;

  private static final Pattern EXACT = Pattern.compile("-?\\d{1,200}(/\\d{1,200})?");

  private final FaultList faults = new FaultList(Kind.RESPONSE);
  private final Map<String, Questionnaire> questionnaires;
  private final String file;

  private CopyReader(Map<String, Questionnaire> questionnaires, String file) {
    this.questionnaires = questionnaires;
    this.file = file;
  }

  /**
   * Reads every entity of a copy: one JSON document a line, the first one saying what it is.
   *
   * @param name the file as the person named it
   * @param questionnaires the known editions, by id
   * @param by what groups are to be made by, the outermost first: those of the copy, or the first
   *     of them
   * @throws co.veedor.fault.FaultException with the line of everything that is wrong
   */
  public static Population read(
      Path path, String name, Map<String, Questionnaire> questionnaires, List<Dimension> by) {
    CopyReader reader = new CopyReader(questionnaires, name);
    byte[] bytes = FileBytes.read(path, name, Kind.RESPONSE, "una copia sin nombres", LIMIT);
    String[] lines = TextFile.of(bytes, name, Kind.RESPONSE).text().strip().split("\n");
    Fields head = reader.line(lines[0], 1);
    head.oneOf("schema", List.of(SCHEMA));
    reader.fits(head, by);
    reader.faults.stopIfAny();
    List<Member> members = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      members.add(reader.member(reader.line(lines[i], i + 1)));
    }
    int entities =
        head.has("entities")
            ? (int) head.whole("entities", 0, Integer.MAX_VALUE)
            : (int) members.stream().map(Member::id).distinct().count();
    reader.faults.stopIfAny();
    return new Population(members, entities, 0);
  }

  /** Labels of other dimensions are told of some entities only, or of none. */
  private void fits(Fields head, List<Dimension> by) {
    List<String> wanted = by.stream().map(Dimension::code).toList();
    List<String> own = head.texts("by");
    int most = Math.min(wanted.size(), own.size());
    if (head.has("by") && (most == 0 || !wanted.equals(own.subList(0, most)))) {
      faults.add(
          head.placeOf("by"),
          "la copia está hecha por "
              + String.join(", ", own)
              + " y se pide por "
              + String.join(", ", wanted),
          "--por " + String.join(",", own));
    }
  }

  private Fields line(String line, int number) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    TextFile text = new TextFile(file + ":" + number, line, bytes);
    return Fields.of(new DocumentReader(Kind.RESPONSE).read(text), faults);
  }

  private Member member(Fields fields) {
    Map<Dimension, String> profile = new EnumMap<>(Dimension.class);
    Fields labels = fields.optionalFields("group");
    for (Dimension dimension : Dimension.values()) {
      String label = labels.textOr(dimension.code(), "");
      if (!label.isEmpty()) {
        profile.put(dimension, label);
      }
    }
    labels.done();
    Member member =
        new Member(
            fields.text("id"),
            "",
            file,
            fields.text("period"),
            profile,
            values(fields.fields("values")));
    fields.done();
    return member;
  }

  private Map<String, Map<String, Map<String, Fraction>>> values(Fields fields) {
    Map<String, Map<String, Map<String, Fraction>>> values = new LinkedHashMap<>();
    for (String id : fields.keys()) {
      Questionnaire edition = questionnaires.get(id);
      if (edition == null) {
        faults.unknown(
            fields.placeOf(id),
            "el cuestionario «" + id + "» no existe",
            "uno de: " + String.join(", ", questionnaires.keySet()),
            id,
            questionnaires.keySet());
      } else {
        values.put(id, nodes(fields.fields(id), edition));
      }
    }
    return values;
  }

  private Map<String, Map<String, Fraction>> nodes(Fields fields, Questionnaire edition) {
    Map<String, Map<String, Fraction>> nodes = new LinkedHashMap<>();
    for (String id : fields.keys()) {
      if (!edition.nodes().containsKey(id)) {
        faults.unknown(
            fields.placeOf(id),
            "«" + id + "» no está en «" + edition.id() + "»",
            "un total o un dominio",
            id,
            edition.nodes().keySet());
      } else {
        nodes.put(id, readings(fields.fields(id)));
      }
    }
    return nodes;
  }

  private Map<String, Fraction> readings(Fields fields) {
    Map<String, Fraction> readings = new LinkedHashMap<>();
    for (String reading : FactsOf.READINGS) {
      String exact = fields.textOr(reading, "");
      if (EXACT.matcher(exact).matches()) {
        readings.put(reading, Fraction.parse(exact));
      } else if (!exact.isEmpty()) {
        faults.add(
            fields.placeOf(reading), "«" + exact + "» no es un valor exacto", "como 60 o 975/17");
      }
    }
    fields.done();
    return readings;
  }
}
