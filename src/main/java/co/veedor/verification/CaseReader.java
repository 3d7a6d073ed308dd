package co.veedor.verification;

import co.veedor.document.DocumentReader;
import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.document.TextFile;
import co.veedor.facts.FactsOf;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads case files. */
final class CaseReader {
  private final DocumentReader documents = new DocumentReader(Kind.CONTENT);
  private final FaultList faults;
  private final Set<String> rules;

  /**
   * A reader.
   *
   * @param rules names of the rules there are
   */
  CaseReader(FaultList faults, Set<String> rules) {
    this.faults = faults;
    this.rules = rules;
  }

  List<Case> read(TextFile file) {
    Fields document = Fields.of(documents.read(file), faults);
    List<Case> cases = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Item item : document.obligatoryList("cases")) {
      Case read = read(Fields.of(item, faults));
      if (!names.add(read.name())) {
        faults.add(read.place(), "el caso «" + read.name() + "» está repetido", "un nombre único");
      }
      cases.add(read);
    }
    document.done();
    return cases;
  }

  private Case read(Fields fields) {
    Case read =
        new Case(
            fields.text("name"),
            fields.place(),
            fields.obligatoryDate("asOf"),
            fields.has("basis") ? fields.oneOf("basis", FactsOf.READINGS) : FactsOf.READINGS.get(0),
            fields.item("entity").orElse(null),
            fields.item("given").orElseGet(() -> nothing(fields)),
            fields.item("targets").orElse(null),
            fields.item("evidence").orElse(null),
            fields.optionalFields("others"),
            fields.item("plan").orElse(null),
            fields.item("portfolio").orElse(null),
            rules(fields, "fires"),
            rules(fields, "silent"),
            fields.optionalFields("expect"));
    fields.done();
    return read;
  }

  private Item nothing(Fields fields) {
    if (!fields.has("portfolio")) {
      faults.add(
          fields.place(),
          "al caso le faltan respuestas",
          "given: {cuestionario: respuestas}, o portfolio: {…}");
    }
    return new Item.Mapping(fields.place(), Map.of(), Map.of());
  }

  private List<String> rules(Fields fields, String key) {
    List<String> named = fields.texts(key);
    for (String rule : named) {
      if (!rules.contains(rule)) {
        faults.unknown(
            fields.placeOf(key),
            "la regla «" + rule + "» no existe",
            "el nombre de una regla",
            rule,
            rules);
      }
    }
    return named;
  }
}
