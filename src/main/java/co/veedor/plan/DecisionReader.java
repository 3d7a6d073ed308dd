package co.veedor.plan;

import co.veedor.catalogue.Catalogue;
import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import co.veedor.plan.PlanSettings.Decision;
import co.veedor.plan.PlanSettings.ImportedGap;
import co.veedor.plan.PlanSettings.Rated;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads what a plan's file says of one initiative or one imported finding. */
final class DecisionReader {
  private static final long MOST_COP = 1_000_000_000_000L;
  private static final int MOST_MONTHS = 120;
  private static final int BEST = 5;
  private static final Set<String> NO_REASON = Set.of("no", "false", "si", "sí", "true", "yes");
  private static final String USUAL_SEVERITY = "media";

  private final FaultList faults;
  private final Catalogue catalogue;
  private final Timeline timeline;
  private final LocalDate asOf;

  /**
   * A reader.
   *
   * @param timeline the steps of the plan
   * @param asOf the day of the assessment
   */
  DecisionReader(FaultList faults, Catalogue catalogue, Timeline timeline, LocalDate asOf) {
    this.faults = faults;
    this.catalogue = catalogue;
    this.timeline = timeline;
    this.asOf = asOf;
  }

  /** Notes an initiative the catalogue does not hold. */
  void known(Place place, String id) {
    if (!catalogue.initiatives().containsKey(id)) {
      faults.unknown(
          place,
          "la iniciativa «" + id + "» no existe",
          "un código del catálogo",
          id,
          catalogue.initiatives().keySet());
    }
  }

  Decision decision(Fields fields) {
    Decision decision =
        new Decision(
            fields.has("cost") ? fields.whole("cost", 0, MOST_COP) : null,
            fields.has("months") ? (int) fields.whole("months", 1, MOST_MONTHS) : null,
            wave(fields, "notBefore"),
            fields.date("done"),
            wave(fields, "plannedEnd"),
            fields.has("exclude") ? fields.text("exclude") : "",
            fields.textOr("responsible", ""),
            ratings(fields.optionalFields("ratings")));
    fields.done();
    sensible(fields, decision);
    return decision;
  }

  /** Notes what says nothing or contradicts itself. */
  private void sensible(Fields fields, Decision decision) {
    if (decision.done() != null && decision.done().isAfter(asOf)) {
      faults.add(fields.placeOf("done"), "se terminó después de la evaluación", "hasta " + asOf);
    }
    if (decision.done() != null && !decision.excluded().isEmpty()) {
      faults.add(
          fields.placeOf("exclude"), "está terminada y por fuera a la vez", "una de las dos");
    }
    if (NO_REASON.contains(decision.excluded().toLowerCase(Locale.ROOT))) {
      faults.add(fields.placeOf("exclude"), "falta la razón para dejarla por fuera", "una frase");
    }
    if (decision.notBefore() != null && decision.notBefore().first() >= timeline.last().end()) {
      faults.add(
          fields.placeOf("notBefore"),
          "«" + decision.notBefore() + "» está fuera del plan",
          "un periodo hasta " + timeline.last());
    }
  }

  private Wave wave(Fields fields, String key) {
    if (!fields.has(key)) {
      return null;
    }
    String written = fields.text(key);
    return Wave.read(written)
        .orElseGet(
            () -> {
              faults.add(
                  fields.placeOf(key),
                  "«" + written + "» no es un periodo",
                  "un semestre o un mes, como 2026-S1 o 2026-07");
              return null;
            });
  }

  private Map<String, Rated> ratings(Fields fields) {
    Map<String, Rated> ratings = new LinkedHashMap<>();
    List<String> criteria = catalogue.vocabulary().codes("criterion");
    for (String criterion : fields.keys()) {
      if (!criteria.contains(criterion)) {
        faults.unknown(
            fields.placeOf(criterion),
            "el criterio «" + criterion + "» no existe",
            "uno de: " + String.join(", ", criteria),
            criterion,
            criteria);
      }
      Fields rating = fields.fields(criterion);
      ratings.put(
          criterion, new Rated((int) rating.whole("value", 0, BEST), rating.text("reason")));
      rating.done();
    }
    return ratings;
  }

  ImportedGap finding(Fields fields) {
    List<String> severities = catalogue.vocabulary().codes("severity");
    Set<String> named = new HashSet<>();
    for (Item item : fields.list("initiatives")) {
      if (item instanceof Item.Scalar scalar) {
        known(scalar.place(), scalar.text());
        if (!named.add(scalar.text())) {
          faults.add(scalar.place(), "«" + scalar.text() + "» está repetida", "cada una, una vez");
        }
      }
    }
    ImportedGap finding =
        new ImportedGap(
            fields.text("id"),
            fields.text("domain"),
            fields.text("text"),
            fields.has("severity") ? fields.oneOf("severity", severities) : USUAL_SEVERITY,
            fields.texts("initiatives"),
            fields.textOr("source", ""),
            fields.place());
    fields.done();
    return finding;
  }
}
