package co.veedor.report.html;

import co.veedor.catalogue.Catalogue;
import co.veedor.catalogue.Initiative;
import co.veedor.catalogue.Norm;
import co.veedor.facts.Keys;
import co.veedor.plan.PlannedInitiative;
import co.veedor.report.Spanish;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Gathers all there is to know of an initiative. */
final class Initiatives {
  private final Catalogue catalogue;
  private final Index index;
  private final Names names;

  Initiatives(Catalogue catalogue, Index index, Names names) {
    this.catalogue = catalogue;
    this.index = index;
    this.names = names;
  }

  /** All there is to know of a planned initiative. */
  About.OfInitiative of(PlannedInitiative planned) {
    Initiative initiative = planned.initiative();
    return new About.OfInitiative(
        initiative.objective(),
        initiative.deliverables(),
        facts(planned, initiative),
        "de " + Spanish.pesos(initiative.costLow()) + " a " + Spanish.pesos(initiative.costHigh()),
        planned.closes().stream().map(gap -> closes(gap, initiative.id())).toList(),
        Confidence.of(initiative.confidence(), names));
  }

  /** When it is planned, in words. */
  static String dates(PlannedInitiative planned) {
    if (planned.placement() instanceof PlannedInitiative.Done done) {
      return "hecha el " + done.day();
    }
    return planned.placed() == null
        ? "sin planear"
        : planned.placed().start() + " a " + planned.placed().end();
  }

  private Ref closes(String gap, String initiative) {
    return index.why(Keys.id(gap), gap + "#" + initiative);
  }

  private List<About.Text> facts(PlannedInitiative planned, Initiative initiative) {
    List<About.Text> facts = new ArrayList<>();
    String line = initiative.line();
    About.Text.add(facts, "Línea", line + " " + catalogue.lines().get(line));
    About.Text.add(facts, "Programa", catalogue.programmes().get(initiative.programme()).name());
    About.Text.add(facts, "Clase", names.word("initiative-kind", initiative.kind()));
    About.Text.add(facts, "Duración", initiative.months() + " meses");
    About.Text.add(facts, "Fechas", dates(planned));
    About.Text.add(facts, "Va después de", String.join(", ", initiative.dependsOn()));
    About.Text.add(facts, "Responsable", planned.responsible());
    About.Text.add(facts, "Responsable sugerido", initiative.role());
    About.Text.add(facts, "Normas", norms(initiative));
    return facts;
  }

  private String norms(Initiative initiative) {
    return initiative.norms().stream()
        .map(norm -> catalogue.norms().get(norm))
        .map(Norm::title)
        .collect(Collectors.joining("; "));
  }
}
