package co.veedor.web;

import co.veedor.document.JsonValues;
import co.veedor.fault.Place;
import co.veedor.web.http.Call;
import co.veedor.web.http.Described;
import co.veedor.web.http.Entry;
import co.veedor.web.http.Reply;
import co.veedor.web.http.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The description of the API as OpenAPI 3.1, from the list of routes and from the schemas and
 * parameters in {@code openapi.json} among the resources.
 */
final class OpenApi {
  private static final String RESOURCE = "/openapi.json";
  private static final String JSON = "application/json";

  private final Map<String, Object> document;

  /** The description of these routes. */
  OpenApi(List<Route> routes) {
    Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
    for (Route route : routes) {
      if (route.isApi()) {
        paths
            .computeIfAbsent(route.path(), path -> new LinkedHashMap<>())
            .put(route.method().name().toLowerCase(Locale.ROOT), operation(route));
      }
    }
    this.document = new LinkedHashMap<>(resource());
    document.put("paths", paths);
  }

  /** Shows it. */
  Reply show(Call call) {
    return Reply.json(document);
  }

  private static Map<String, Object> operation(Route route) {
    Described described = route.described();
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("tags", List.of(described.group()));
    operation.put("operationId", operationId(route));
    operation.put("summary", described.summary());
    operation.put("parameters", parameters(route));
    if (!described.takes().isEmpty()) {
      boolean isReason = described.takes().equals(Described.REASON);
      operation.put(
          "requestBody", Map.of("required", !isReason, "content", taken(described.takes())));
    }
    Map<String, Object> replies = new LinkedHashMap<>();
    replies.put(Integer.toString(described.status()), good(described));
    replies.put("default", Map.of("$ref", "#/components/responses/Problem"));
    operation.put("responses", replies);
    if (route.entry() instanceof Entry.Open) {
      operation.put("security", List.of());
    }
    return operation;
  }

  private static String operationId(Route route) {
    String path = route.path().replaceAll("^/api/v1", "").replaceAll("[^\\w]+", "-");
    return route.method().name().toLowerCase(Locale.ROOT) + path.replaceAll("-$", "");
  }

  private static List<Map<String, Object>> parameters(Route route) {
    List<String> names = new ArrayList<>(route.names());
    names.addAll(route.described().query());
    if (route.described().gives().endsWith(Described.LIST)) {
      names.addAll(List.of("limite", "cursor"));
    }
    return names.stream().map(name -> ref("parameters", name)).toList();
  }

  private static Map<String, Object> taken(String schema) {
    if (!schema.equals(Described.FILE)) {
      return Map.of(JSON, Map.of("schema", ref("schemas", schema)));
    }
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("application/octet-stream", Map.of("schema", Map.of()));
    content.put("multipart/form-data", Map.of("schema", ref("schemas", "Upload")));
    return content;
  }

  private static Map<String, Object> good(Described described) {
    String gives = described.gives();
    Map<String, Object> good = new LinkedHashMap<>();
    good.put("description", gives.isEmpty() ? "Hecho" : "Lo pedido");
    if (gives.contains("/")) {
      good.put("content", Map.of(gives, Map.of("schema", Map.of())));
    } else if (!gives.isEmpty()) {
      good.put("content", Map.of(JSON, Map.of("schema", given(gives))));
    }
    return good;
  }

  private static Map<String, Object> given(String gives) {
    if (!gives.endsWith(Described.LIST)) {
      return ref("schemas", gives);
    }
    String item = gives.substring(0, gives.length() - Described.LIST.length());
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("items", Map.of("type", "array", "items", ref("schemas", item)));
    properties.put("next", ref("schemas", "Next"));
    Map<String, Object> piece = new LinkedHashMap<>();
    piece.put("type", "object");
    piece.put("required", List.of("items", "next"));
    piece.put("properties", properties);
    return piece;
  }

  private static Map<String, Object> ref(String kind, String name) {
    return Map.of("$ref", "#/components/" + kind + "/" + name);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> resource() {
    try (InputStream in = OpenApi.class.getResourceAsStream(RESOURCE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return (Map<String, Object>) JsonValues.read(text, Place.of(RESOURCE));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
