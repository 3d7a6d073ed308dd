package co.veedor.report.oscal;

import co.veedor.assessment.Assessment;
import co.veedor.plan.Plan;
import co.veedor.report.Receipts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What a document says of itself and of who it is about. */
final class Head {
  private static final String ROLE = "entidad-evaluada";
  private static final String REMARKS =
      "«last-modified» es el último día que consta en las respuestas, en la revisión de sus"
          + " evidencias o como fecha de la evaluación, no la hora en que se escribió el archivo:"
          + " los mismos insumos vuelven a dar el mismo archivo, byte por byte. Si el contenido"
          + " cambia, cambia el UUID del documento; «document-ids» es igual en todas sus versiones.";

  private Head() {}

  /** The UUID of a thing that an entity has once in each period. */
  static String uuid(Assessment assessment, String... thing) {
    List<String> name = new ArrayList<>(List.of(thing));
    name.add(assessment.response().entity().id());
    name.add(assessment.response().period().code());
    return Oscal.uuid(name.toArray(String[]::new));
  }

  /**
   * What a document says of itself.
   *
   * @param model the name of its model
   * @param title what it is, in Spanish
   */
  static Map<String, Object> metadata(Plan plan, String model, String title) {
    Assessment assessment = plan.assessment();
    Map<String, Object> metadata = new LinkedHashMap<>();
    metadata.put("title", Oscal.line(title + ": " + assessment.response().entity().name()));
    metadata.put("last-modified", Oscal.moment(lastDay(assessment)));
    metadata.put("version", assessment.response().period().code());
    metadata.put("oscal-version", Oscal.VERSION);
    metadata.put(
        "document-ids", List.of(Map.of("identifier", uuid(assessment, "document", model))));
    List<Object> props = new ArrayList<>();
    props.add(Oscal.prop("program", assessment.receipt().program()));
    props.add(Oscal.prop("basis", assessment.basis()));
    Receipts.of(plan)
        .forEach(
            (key, hash) ->
                props.add(
                    Oscal.prop("hash." + key.replace(Receipts.APART, "."), "sha256:" + hash)));
    metadata.put("props", props);
    Map<String, Object> role = new LinkedHashMap<>();
    role.put("id", ROLE);
    role.put("title", "Entidad que se autoevalúa");
    metadata.put("roles", List.of(role));
    metadata.put("parties", List.of(entity(assessment)));
    metadata.put(
        "responsible-parties",
        List.of(Map.of("role-id", ROLE, "party-uuids", List.of(party(assessment)))));
    metadata.put("remarks", REMARKS);
    return metadata;
  }

  /**
   * The newest day that the inputs themselves state. The clock would be what the format asks for,
   * but whoever checks a package makes the document again and compares bytes; the day of a file
   * would change with every copy of it.
   */
  private static LocalDate lastDay(Assessment assessment) {
    return Stream.concat(
            Stream.of(assessment.asOf(), assessment.response().answeredOn()),
            assessment.response().evidence().map(each -> each.review().on()))
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Map<String, Object> entity(Assessment assessment) {
    Map<String, Object> entity = new LinkedHashMap<>();
    entity.put("uuid", party(assessment));
    entity.put("type", "organization");
    entity.put("name", Oscal.line(assessment.response().entity().name()));
    entity.put("props", List.of(Oscal.prop("entity", assessment.response().entity().id())));
    return entity;
  }

  static String party(Assessment assessment) {
    return Oscal.uuid("party", assessment.response().entity().id());
  }

  /** Who says what a document says: the entity. */
  static List<Object> origins(Assessment assessment) {
    Map<String, Object> actor = new LinkedHashMap<>();
    actor.put("type", "party");
    actor.put("actor-uuid", party(assessment));
    return List.of(Map.of("actors", List.of(actor)));
  }
}
