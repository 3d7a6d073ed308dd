package co.veedor.report.oscal;

import co.veedor.assessment.Assessment;
import co.veedor.plan.Plan;
import co.veedor.report.Receipts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a document says of itself and of who it is about. */
final class Head {
  private static final String ROLE = "entidad-evaluada";

  private Head() {}

  /** What tells this result from every other. */
  static String of(Assessment assessment) {
    return String.join(
        "\n",
        assessment.response().entity().id(),
        assessment.response().period().code(),
        assessment.asOf().toString(),
        assessment.basis(),
        assessment.receipt().answers());
  }

  static Map<String, Object> metadata(Plan plan, String title) {
    Assessment assessment = plan.assessment();
    Map<String, Object> metadata = new LinkedHashMap<>();
    metadata.put("title", Oscal.line(title + ": " + assessment.response().entity().name()));
    metadata.put("last-modified", Oscal.moment(assessment.asOf()));
    metadata.put("version", assessment.response().period().code());
    metadata.put("oscal-version", Oscal.VERSION);
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
    return metadata;
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
