package co.veedor.catalogue;

import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.fault.FaultList;
import co.veedor.number.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads one entry of each kind of catalogue file. */
final class EntryReader {
  private static final long MOST_COP = 1_000_000_000_000L;
  private static final Fraction MOST_STAFF = Fraction.of(50);

  private final FaultList faults;
  private final Vocabulary vocabulary;

  EntryReader(FaultList faults, Vocabulary vocabulary) {
    this.faults = faults;
    this.vocabulary = vocabulary;
  }

  Map.Entry<String, Norm> norm(Fields fields) {
    String id = fields.text("id");
    return Map.entry(
        id,
        new Norm(
            id,
            fields.text("title"),
            fields.text("subject"),
            fields.text("issuer"),
            fields.text("from"),
            fields.textOr("until", ""),
            fields.texts("replacedBy"),
            fields.text("status"),
            confidence(fields)));
  }

  Map.Entry<String, String> line(Fields fields) {
    fields.text("summary");
    return Map.entry(fields.text("id"), fields.text("name"));
  }

  Map.Entry<String, Programme> programme(Fields fields) {
    String id = fields.text("id");
    return Map.entry(
        id, new Programme(id, fields.text("line"), fields.text("name"), fields.text("objective")));
  }

  Map.Entry<String, Parameter> parameter(Fields fields) {
    String name = fields.text("name");
    if (!name.isEmpty() && !name.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
      faults.add(fields.placeOf("name"), "el parámetro se llama «" + name + "»", "grupo.nombre");
    }
    List<Parameter.Value> values = new ArrayList<>();
    for (Item item : fields.obligatoryList("values")) {
      values.add(value(Fields.of(item, faults), values));
    }
    return Map.entry(
        name, new Parameter(name, fields.text("unit"), fields.text("description"), values));
  }

  private Parameter.Value value(Fields fields, List<Parameter.Value> earlier) {
    Parameter.Value value =
        new Parameter.Value(
            fields.obligatoryDate("from"),
            fields.number("value"),
            fields.text("source"),
            confidence(fields));
    fields.done();
    if (!earlier.isEmpty() && !value.from().isAfter(earlier.get(earlier.size() - 1).from())) {
      faults.add(
          fields.place(), "las fechas «from» no van en orden", "cada valor después del anterior");
    }
    return value;
  }

  Map.Entry<String, Deadline> deadline(Fields fields) {
    String name = fields.text("name");
    List<Deadline.Term> terms = new ArrayList<>();
    for (Item item : fields.obligatoryList("terms")) {
      Fields term = Fields.of(item, faults);
      terms.add(
          new Deadline.Term(
              term.obligatoryDate("from"),
              term.oneOf("order", vocabulary.codes("order")),
              term.obligatoryDate("due"),
              term.text("source"),
              confidence(term)));
      term.done();
      if (terms.size() > 1
          && terms.get(terms.size() - 1).from().isBefore(terms.get(terms.size() - 2).from())) {
        faults.add(
            term.place(), "las fechas «from» no van en orden", "cada plazo después del anterior");
      }
    }
    return Map.entry(name, new Deadline(name, fields.text("description"), terms));
  }

  Map.Entry<String, Initiative> initiative(Fields fields, String line) {
    String id = fields.text("id");
    Fields cost = fields.fields("cost");
    long low = cost.whole("min", 0, MOST_COP);
    long high = cost.whole("max", low, MOST_COP);
    cost.done();
    return Map.entry(
        id,
        new Initiative(
            id,
            line,
            fields.text("programme"),
            fields.text("name"),
            fields.text("objective"),
            fields.obligatoryTexts("deliverables"),
            fields.oneOf("kind", vocabulary.codes("initiative-kind")),
            (int) fields.whole("months", 1, 120),
            low,
            high,
            staff(fields),
            fields.textOr("deadline", ""),
            fields.texts("dependsOn"),
            fields.text("role"),
            fields.texts("norms"),
            confidence(fields),
            fields.placeOf("id")));
  }

  private Fraction staff(Fields fields) {
    Fraction staff = fields.number("staff");
    if (!staff.isAbove(Fraction.ZERO) || staff.isAbove(MOST_STAFF)) {
      faults.add(
          fields.placeOf("staff"),
          "ocupa a «" + fields.textOr("staff", "") + "» personas",
          "un número mayor que 0 y hasta " + MOST_STAFF);
    }
    return staff;
  }

  private String confidence(Fields fields) {
    return fields.oneOf("confidence", vocabulary.codes("confidence"));
  }
}
