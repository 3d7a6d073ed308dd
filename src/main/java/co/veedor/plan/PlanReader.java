package co.veedor.plan;

import co.veedor.catalogue.Catalogue;
import co.veedor.document.Digest;
import co.veedor.document.DocumentReader;
import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.number.Fraction;
import co.veedor.plan.PlanSettings.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads what an entity decides about its plan (YAML or JSON). */
public final class PlanReader {
  private static final Map<String, Integer> STEPS = Map.of("semestre", Wave.SEMESTER, "mes", 1);
  private static final int MOST_YEARS = 12;
  private static final long MOST_COP = 100_000_000_000_000L;

  private final FaultList faults = new FaultList(Kind.RESPONSE);
  private final Catalogue catalogue;

  private PlanReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Reads a plan's file.
   *
   * @param asOf the day of the assessment: the plan begins after it when the file does not say
   * @throws co.veedor.fault.FaultException with the place of everything that is wrong in it
   */
  public static PlanSettings read(TextFile file, Catalogue catalogue, LocalDate asOf) {
    Item document = new DocumentReader(Kind.RESPONSE).read(file);
    String digest = Digest.of(file.bytes());
    return new PlanReader(catalogue).settings(document, file.name(), digest, asOf);
  }

  /**
   * Reads a plan's document.
   *
   * @param source what the document is called
   * @throws co.veedor.fault.FaultException with the place of everything that is wrong in it
   */
  public static PlanSettings read(
      Item document, String source, Catalogue catalogue, LocalDate asOf) {
    return new PlanReader(catalogue).settings(document, source, "", asOf);
  }

  private PlanSettings settings(Item document, String source, String digest, LocalDate asOf) {
    Fields fields = Fields.of(document, faults);
    Timeline timeline = timeline(fields, asOf);
    DecisionReader decisions = new DecisionReader(faults, catalogue, timeline, asOf);
    PlanSettings settings =
        new PlanSettings(
            timeline,
            yearly(fields, "money", timeline, years -> year -> years.whole(year, 0, MOST_COP)),
            yearly(fields, "staff", timeline, years -> year -> people(years, year)),
            weights(fields),
            decisions(fields, decisions),
            findings(fields, decisions),
            new MeasureReader(faults, catalogue, timeline)
                .measures(fields.optionalFields("indicators")),
            named(source),
            digest);
    fields.done();
    faults.stopIfAny();
    return settings;
  }

  /** The name of a file without its folders: plans are shown to others. */
  private static String named(String source) {
    return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
  }

  private Timeline timeline(Fields fields, LocalDate asOf) {
    int months =
        fields.has("step")
            ? STEPS.getOrDefault(fields.oneOf("step", STEPS.keySet()), 1)
            : Wave.SEMESTER;
    int years = fields.has("years") ? (int) fields.whole("years", 1, MOST_YEARS) : Timeline.YEARS;
    Wave first = Wave.after(asOf, months);
    if (fields.has("start")) {
      String written = fields.text("start");
      Wave stated = Wave.read(written).orElse(null);
      if (stated == null || stated.months() != months) {
        faults.add(
            fields.placeOf("start"),
            "el plan empieza en «" + written + "»",
            months == 1 ? "un mes, como 2026-07" : "un semestre, como 2026-S1");
      } else {
        first = stated;
      }
    }
    return Timeline.of(first, Math.max(years, 1));
  }

  private <T> Map<Integer, T> yearly(
      Fields fields, String key, Timeline timeline, Function<Fields, Function<String, T>> read) {
    Map<Integer, T> byYear = new LinkedHashMap<>();
    if (!fields.has(key)) {
      return byYear;
    }
    Fields years = fields.fields(key);
    List<String> wanted = timeline.years().stream().map(String::valueOf).toList();
    for (String year : wanted) {
      if (years.has(year)) {
        byYear.put(Integer.valueOf(year), read.apply(years).apply(year));
      } else {
        faults.add(years.place(), "falta el año " + year, "un valor para cada año del plan");
      }
    }
    for (String year : years.keys()) {
      if (!wanted.contains(year)) {
        faults.add(
            years.placeOf(year),
            "el año «" + year + "» está fuera del plan",
            "un año de " + wanted.get(0) + " a " + wanted.get(wanted.size() - 1));
        years.item(year);
      }
    }
    return byYear;
  }

  private Fraction people(Fields years, String year) {
    Fraction people = years.number(year);
    if (people.isBelow(Fraction.ZERO)) {
      faults.add(years.placeOf(year), "hay menos de cero personas", "cero o más");
    }
    return people;
  }

  private Map<String, Fraction> weights(Fields fields) {
    Map<String, Fraction> weights = new LinkedHashMap<>();
    if (!fields.has("weights")) {
      return weights;
    }
    Fields stated = fields.fields("weights");
    Fraction sum = Fraction.ZERO;
    for (String criterion : catalogue.vocabulary().codes("criterion")) {
      if (!stated.has(criterion)) {
        faults.add(
            stated.place(), "falta el peso de «" + criterion + "»", "un porcentaje de 0 a 100");
      }
      Fraction weight = stated.percent(criterion);
      weights.put(criterion, weight == null ? Fraction.ZERO : weight);
      sum = sum.plus(weights.get(criterion));
    }
    stated.done();
    if (faults.isEmpty() && !sum.equals(Fraction.HUNDRED)) {
      faults.add(fields.placeOf("weights"), "los pesos suman " + sum, "pesos que sumen 100");
    }
    return weights;
  }

  private Map<String, Decision> decisions(Fields fields, DecisionReader reader) {
    Map<String, Decision> decisions = new LinkedHashMap<>();
    Fields stated = fields.optionalFields("initiatives");
    for (String id : stated.keys()) {
      reader.known(stated.placeOf(id), id);
      decisions.put(id, reader.decision(stated.fields(id)));
    }
    return decisions;
  }

  private List<PlanSettings.ImportedGap> findings(Fields fields, DecisionReader reader) {
    List<PlanSettings.ImportedGap> findings = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Item item : fields.list("findings")) {
      PlanSettings.ImportedGap finding = reader.finding(Fields.of(item, faults));
      if (!ids.add(finding.id())) {
        faults.add(
            item.place(), "el hallazgo «" + finding.id() + "» está repetido", "un código único");
      }
      findings.add(finding);
    }
    return findings;
  }
}
