package co.veedor.web.api;

import co.veedor.access.Role;
import co.veedor.document.Fields;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.store.AnswerKey;
import co.veedor.store.Assignments.Assignment;
import co.veedor.store.By;
import co.veedor.store.Membership;
import co.veedor.store.StoredPeriod;
import co.veedor.store.TargetValues;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Finder;
import co.veedor.web.service.Services;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who works for an entity, who answers which part, and what the entity wants to reach. */
public final class TeamApi {
  private final Services services;

  /** Over these services. */
  public TeamApi(Services services) {
    this.services = services;
  }

  /** Lists who is what in an entity. */
  public Reply members(Call call) {
    String entity = services.finder().entity(call).entity().id();
    return Listing.of(
        call,
        services.store().memberships().in(entity),
        member -> person(member.person(), "role", member.role()));
  }

  /** Gives a person a role in an entity. */
  public Reply grant(Call call) {
    services.store().memberships().grant(membership(call), ApiBody.because(call));
    return new Reply.Empty(204);
  }

  /** Takes a role away. */
  public Reply revoke(Call call) {
    services.store().memberships().revoke(membership(call), ApiBody.because(call));
    return new Reply.Empty(204);
  }

  /** Lists who answers which part of a period. */
  public Reply assignments(Call call) {
    StoredPeriod period = services.finder().period(call);
    return Listing.of(
        call,
        services.store().assignments().of(period.entity(), period.code()),
        part -> {
          Map<String, Object> told = new LinkedHashMap<>();
          told.put("questionnaire", part.questionnaire());
          told.put("node", part.node());
          told.putAll(person(part.person(), "entity", part.entity()));
          return told;
        });
  }

  /** Gives a part to a person who works for the entity. */
  public Reply assign(Call call) {
    Assignment part = part(call);
    boolean member =
        services.store().memberships().of(part.person()).stream()
            .anyMatch(each -> each.entity().equals(part.entity()));
    if (!member) {
      throw Problem.of(422, "invalid", "Esa persona no trabaja para la entidad.");
    }
    services.store().assignments().give(part, ApiBody.because(call));
    return new Reply.Empty(204);
  }

  /** Takes a part away from a person. */
  public Reply unassign(Call call) {
    services.store().assignments().take(part(call), ApiBody.because(call));
    return new Reply.Empty(204);
  }

  /** Shows what the entity wants to reach. */
  public Reply targets(Call call) {
    StoredPeriod period = services.finder().period(call);
    return Reply.json(services.store().targets().of(period.entity(), period.code()));
  }

  /** States a target, or takes it back. */
  public Reply target(Call call) {
    StoredPeriod period = services.finder().period(call);
    Questionnaire questionnaire = services.finder().questionnaire(call);
    String node = node(call, questionnaire);
    AnswerKey key = new AnswerKey(period.entity(), period.code(), questionnaire.id(), node);
    record Sent(Fraction percent, By by) {}
    Sent sent =
        ApiBody.read(
            call, (Fields fields) -> new Sent(fields.percent("value"), ApiBody.by(call, fields)));
    services.store().targets().put(key, sent.percent(), sent.by());
    return new Reply.Empty(204);
  }

  private Assignment part(Call call) {
    StoredPeriod period = services.finder().period(call);
    Questionnaire questionnaire = services.finder().questionnaire(call);
    return new Assignment(
        period.entity(),
        period.code(),
        questionnaire.id(),
        node(call, questionnaire),
        call.value("persona"));
  }

  /** The part, or {@code todo} for all of it. */
  private static String node(Call call, Questionnaire questionnaire) {
    String id = call.value("nodo");
    if (id.equals("todo")) {
      return TargetValues.WHOLE;
    }
    List<String> known = new ArrayList<>(questionnaire.nodes().keySet());
    known.addAll(questionnaire.questions().keySet());
    if (!known.contains(id)) {
      throw Finder.unknown("la parte «" + id + "» no existe", id, known);
    }
    return id;
  }

  private Membership membership(Call call) {
    String role = call.value("rol");
    if (Role.inEntity(role).isEmpty()) {
      List<String> known =
          Arrays.stream(Role.values())
              .map(Role::code)
              .filter(code -> Role.inEntity(code).isPresent())
              .toList();
      throw Finder.unknown("el rol «" + role + "» no existe", role, known);
    }
    String entity = services.finder().entity(call).entity().id();
    return new Membership(call.value("persona"), entity, role);
  }

  private Map<String, Object> person(String id, String key, String value) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("person", id);
    told.put("name", services.names().of(id));
    told.put(key, value);
    return told;
  }
}
