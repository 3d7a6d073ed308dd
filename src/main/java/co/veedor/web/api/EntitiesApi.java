package co.veedor.web.api;

import co.veedor.access.Permission;
import co.veedor.document.Item;
import co.veedor.fault.Place;
import co.veedor.response.Entity;
import co.veedor.response.ResponseReader;
import co.veedor.response.ResponseText;
import co.veedor.store.By;
import co.veedor.store.StoredEntity;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Examples;
import co.veedor.web.service.Services;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entities that assess themselves. */
public final class EntitiesApi {
  private static final String GROUP = "group";
  private static final String REASON = "reason";

  private final Services services;
  private final Examples examples;

  /** Over these services; {@code examples} are put in when asked for. */
  public EntitiesApi(Services services, Examples examples) {
    this.services = services;
    this.examples = examples;
  }

  /** Lists those the caller may see. */
  public Reply list(Call call) {
    List<StoredEntity> seen =
        services.store().entities().all().stream()
            .filter(each -> call.caller().may(Permission.READ, each.entity().id()))
            .toList();
    return Listing.of(call, seen, EntitiesApi::told);
  }

  /** Registers one. */
  public Reply add(Call call) {
    Item.Mapping sent = sent(call);
    Entity entity = ResponseReader.entity(without(sent));
    if (services.store().entities().find(entity.id()).isPresent()) {
      throw Problem.of(409, "exists", "La entidad «" + entity.id() + "» ya está registrada.");
    }
    StoredEntity stored = services.store().entities().put(entity, group(sent), by(call, sent));
    return Reply.created("/api/v1/entidades/" + entity.id(), told(stored));
  }

  /** Shows one. */
  public Reply show(Call call) {
    return Reply.json(told(services.finder().entity(call)));
  }

  /** Changes what is known of one. */
  public Reply change(Call call) {
    StoredEntity before = services.finder().entity(call);
    Item.Mapping sent = sent(call);
    Entity entity = ResponseReader.entity(without(sent));
    if (!entity.id().equals(before.entity().id())) {
      throw Problem.of(422, "invalid", "El código de una entidad no cambia.");
    }
    return Reply.json(told(services.store().entities().put(entity, group(sent), by(call, sent))));
  }

  /** Puts the examples in. */
  public Reply examples(Call call) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("added", examples.add(ApiBody.because(call)));
    return Reply.json(told);
  }

  private static Item.Mapping sent(Call call) {
    return call.body().document() instanceof Item.Mapping mapping
        ? mapping
        : Item.Mapping.at(Place.of("cuerpo"), Map.of());
  }

  private static Item without(Item.Mapping sent) {
    Map<String, Item> values = new LinkedHashMap<>(sent.values());
    values.remove(GROUP);
    values.remove(REASON);
    values.values().removeIf(item -> item instanceof Item.Scalar scalar && scalar.absent());
    return new Item.Mapping(sent.place(), values, sent.keys());
  }

  private static String group(Item.Mapping sent) {
    return text(sent, GROUP);
  }

  private static By by(Call call, Item.Mapping sent) {
    return new By(call.caller().person(), text(sent, REASON));
  }

  /** What is not of the entity itself. */
  private static String text(Item.Mapping sent, String key) {
    Item item = sent.values().get(key);
    if (item == null) {
      return "";
    }
    if (item instanceof Item.Scalar scalar) {
      return scalar.text().strip();
    }
    throw Problem.of(422, "invalid", "«" + key + "» debe ser un texto.");
  }

  static Map<String, Object> told(StoredEntity stored) {
    Map<String, Object> told = ResponseText.entity(stored.entity());
    told.put("group", stored.group());
    return told;
  }
}
