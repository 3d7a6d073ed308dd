package co.veedor.catalogue;

import co.veedor.document.Digest;
import co.veedor.document.DocumentReader;
import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the catalogue's files. All faults of all files are gathered before stopping. */
public final class CatalogueReader {
  private static final Set<String> APART = Set.of("parameters", "deadlines");

  private final DocumentReader documents = new DocumentReader(Kind.CONTENT);
  private final FaultList faults = new FaultList(Kind.CONTENT);
  private final Map<String, Map<String, String>> words = new LinkedHashMap<>();
  private final Map<String, Norm> norms = new LinkedHashMap<>();
  private final Map<String, Parameter> parameters = new LinkedHashMap<>();
  private final Map<String, Deadline> deadlines = new LinkedHashMap<>();
  private final Map<String, String> lines = new LinkedHashMap<>();
  private final Map<String, Programme> programmes = new LinkedHashMap<>();
  private final Map<String, Initiative> initiatives = new LinkedHashMap<>();
  private final Map<String, Indicator> indicators = new LinkedHashMap<>();
  private final Map<String, Place> places = new HashMap<>();

  private CatalogueReader() {}

  /**
   * Reads every file given: vocabulary first, then the others in any order.
   *
   * @throws co.veedor.fault.FaultException with file and line of all that is wrong
   */
  public static Catalogue read(List<TextFile> files) {
    CatalogueReader reader = new CatalogueReader();
    List<Fields> documents = new ArrayList<>();
    for (TextFile file : files) {
      documents.add(Fields.of(reader.documents.read(file), reader.faults));
    }
    documents.forEach(reader::vocabulary);
    Vocabulary vocabulary = new Vocabulary(reader.words);
    documents.forEach(document -> reader.document(document, vocabulary));
    reader.references();
    reader.faults.stopIfAny();
    return new Catalogue(
        vocabulary,
        reader.norms,
        reader.parameters,
        reader.deadlines,
        reader.lines,
        reader.programmes,
        reader.initiatives,
        reader.indicators,
        digests(files));
  }

  /** Parameters and terms change apart from the rest, so that a receipt can tell which did. */
  private static Map<String, String> digests(List<TextFile> files) {
    Map<String, List<TextFile>> parts = new TreeMap<>();
    for (TextFile file : files) {
      String name = file.name().replaceFirst(".*/", "").replaceFirst("\\.yaml$", "");
      String part = APART.contains(name) ? name : "catalogue";
      parts.computeIfAbsent(part, none -> new ArrayList<>()).add(file);
    }
    Map<String, String> digests = new LinkedHashMap<>();
    parts.forEach((part, own) -> digests.put(part, Digest.of(own)));
    return digests;
  }

  private void vocabulary(Fields document) {
    Fields lists = document.optionalFields("vocabulary");
    for (String list : lists.keys()) {
      Fields codes = lists.fields(list);
      Map<String, String> texts = new LinkedHashMap<>();
      codes.keys().forEach(code -> texts.put(code, codes.text(code)));
      words.put(list, texts);
    }
  }

  private void document(Fields document, Vocabulary vocabulary) {
    EntryReader entries = new EntryReader(faults, vocabulary);
    each(document, "norms", fields -> keep(norms, fields, entries.norm(fields)));
    each(document, "parameters", fields -> keep(parameters, fields, entries.parameter(fields)));
    each(document, "deadlines", fields -> keep(deadlines, fields, entries.deadline(fields)));
    each(document, "lines", fields -> keep(lines, fields, entries.line(fields)));
    each(document, "programmes", fields -> keep(programmes, fields, entries.programme(fields)));
    IndicatorReader sheets = new IndicatorReader(faults, vocabulary);
    each(document, "indicators", fields -> keep(indicators, fields, sheets.indicator(fields)));
    String line = document.textOr("line", "");
    each(
        document,
        "initiatives",
        fields -> keep(initiatives, fields, entries.initiative(fields, line)));
    document.done();
  }

  private void each(Fields document, String key, java.util.function.Consumer<Fields> read) {
    for (Item item : document.list(key)) {
      Fields fields = Fields.of(item, faults);
      read.accept(fields);
      fields.done();
    }
  }

  private <T> void keep(Map<String, T> kept, Fields fields, Map.Entry<String, T> entry) {
    String id = entry.getKey();
    if (kept.putIfAbsent(id, entry.getValue()) != null) {
      faults.add(
          fields.place(),
          "«" + id + "» está repetido (ya aparece en " + places.get(id) + ")",
          "un código único");
    }
    places.putIfAbsent(id, fields.place());
  }

  private void references() {
    for (Initiative initiative : initiatives.values()) {
      Place place = places.get(initiative.id());
      known(place, "la línea", List.of(initiative.line()), lines);
      known(place, "la iniciativa", initiative.dependsOn(), initiatives);
      known(place, "la norma", initiative.norms(), norms);
      known(place, "el programa", List.of(initiative.programme()), programmes);
      line(place, initiative);
      known(place, "el plazo", stated(initiative.deadline()), deadlines);
    }
    sheets();
    norms
        .values()
        .forEach(norm -> known(places.get(norm.id()), "la norma", norm.replacedBy(), norms));
    Map<String, List<String>> needs = new LinkedHashMap<>();
    initiatives.forEach((id, initiative) -> needs.put(id, initiative.dependsOn()));
    new Cycles(needs)
        .first()
        .ifPresent(
            cycle ->
                faults.add(
                    places.get(cycle.get(0)),
                    "las dependencias forman un ciclo: " + String.join(" → ", cycle),
                    "que ninguna iniciativa dependa de sí misma"));
  }

  private void line(Place place, Initiative initiative) {
    Programme programme = programmes.get(initiative.programme());
    if (programme != null && !programme.line().equals(initiative.line())) {
      faults.add(
          place,
          "el programa «" + programme.id() + "» es de la línea " + programme.line(),
          "un programa de la línea " + initiative.line());
    }
  }

  private void sheets() {
    programmes
        .values()
        .forEach(each -> known(places.get(each.id()), "la línea", List.of(each.line()), lines));
    for (Indicator indicator : indicators.values()) {
      Place place = places.get(indicator.id());
      known(place, "la línea", List.of(indicator.line()), lines);
      known(place, "la iniciativa", indicator.initiatives(), initiatives);
      known(place, "la norma", indicator.norms(), norms);
    }
  }

  private static List<String> stated(String id) {
    return id.isEmpty() ? List.of() : List.of(id);
  }

  private void known(Place place, String what, List<String> ids, Map<String, ?> known) {
    for (String id : ids) {
      if (!known.containsKey(id)) {
        faults.unknown(
            place, what + " «" + id + "» no existe", "un código del catálogo", id, known.keySet());
      }
    }
  }
}
