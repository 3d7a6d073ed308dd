package co.veedor.plan;

import co.veedor.catalogue.Catalogue;
import co.veedor.document.Fields;
import co.veedor.fault.FaultList;
import co.veedor.number.Fraction;
import co.veedor.plan.PlanSettings.Measured;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what a plan's file says was measured. */
final class MeasureReader {
  private final FaultList faults;
  private final Catalogue catalogue;
  private final Timeline timeline;

  MeasureReader(FaultList faults, Catalogue catalogue, Timeline timeline) {
    this.timeline = timeline;
    this.faults = faults;
    this.catalogue = catalogue;
  }

  Map<String, Measured> measures(Fields fields) {
    Map<String, Measured> measures = new LinkedHashMap<>();
    for (String id : fields.keys()) {
      if (!catalogue.indicators().containsKey(id)) {
        faults.unknown(
            fields.placeOf(id),
            "el indicador «" + id + "» no existe",
            "un código del catálogo de indicadores",
            id,
            catalogue.indicators().keySet());
      }
      Fields stated = fields.fields(id);
      measures.put(
          id,
          new Measured(
              stated.has("baseline") ? stated.number("baseline") : null,
              byYear(stated.optionalFields("values")),
              byYear(stated.optionalFields("targets"))));
      stated.done();
    }
    return measures;
  }

  private Map<Integer, Fraction> byYear(Fields years) {
    Map<Integer, Fraction> values = new TreeMap<>();
    for (String year : years.keys()) {
      List<Integer> known = timeline.years();
      if (known.stream().map(String::valueOf).anyMatch(year::equals)) {
        values.put(Integer.valueOf(year), years.number(year));
      } else {
        faults.add(
            years.placeOf(year),
            "«" + year + "» no es un año del plan",
            "un año de " + known.get(0) + " a " + known.get(known.size() - 1));
        years.item(year);
      }
    }
    return values;
  }
}
