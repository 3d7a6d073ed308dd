package co.veedor.web;

import co.veedor.web.http.Head;
import co.veedor.web.http.Method;
import co.veedor.web.http.Route;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Hands requests of the server library to the desk and what the desk replies back to it. */
final class Gateway {
  private final ServerSettings settings;
  private final Desk desk;
  private final ReplyWriter writer;
  private final Metrics metrics;

  Gateway(ServerSettings settings, Desk desk, ReplyWriter writer, Metrics metrics) {
    this.settings = settings;
    this.desk = desk;
    this.writer = writer;
    this.metrics = metrics;
  }

  /** Tells the server library every route. */
  void install(Iterable<Route> routes, RoutesConfig config) {
    for (Route route : routes) {
      HandlerType type = HandlerType.findOrCreate(route.method().name());
      config.addHttpHandler(type, route.path(), context -> serve(route, context));
      if (route.method() == Method.GET) {
        config.addHttpHandler(HandlerType.HEAD, route.path(), context -> serve(route, context));
      }
    }
    config.exception(HttpResponseException.class, (refused, context) -> unmatched(context));
    config.exception(
        Exception.class,
        (failure, context) -> {
          Head head = head(context);
          writer.write(context, head, new Desk.Answered(desk.failed(failure, head), null));
        });
  }

  private void serve(Route route, Context context) {
    long start = System.nanoTime();
    Head head = head(context);
    RequestBody body = new RequestBody(context.req(), route.intake());
    Desk.Answered answered = desk.answer(route, head, context.pathParamMap(), body);
    writer.write(context, head, answered);
    metrics.count(route, context.statusCode(), System.nanoTime() - start);
  }

  private void unmatched(Context context) {
    Head head = head(context);
    String method = context.method().name();
    writer.write(context, head, new Desk.Answered(desk.unmatched(head, method), null));
  }

  private Head head(Context context) {
    Map<String, String> headers = new LinkedHashMap<>();
    context.headerMap().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
    return new Head(
        method(context),
        context.path(),
        context.queryParamMap(),
        headers,
        context.cookieMap(),
        address(headers, context.ip()),
        origin(headers, context.scheme()));
  }

  private static Method method(Context context) {
    return switch (context.method().name()) {
      case "POST" -> Method.POST;
      case "PUT" -> Method.PUT;
      case "DELETE" -> Method.DELETE;
      default -> Method.GET;
    };
  }

  /** The last address a proxy of the house was sent from; those before it can be made up. */
  private String address(Map<String, String> headers, String direct) {
    String told = settings.behindProxy() ? headers.getOrDefault("x-forwarded-for", "") : "";
    return told.isBlank() ? direct : told.substring(told.lastIndexOf(',') + 1).strip();
  }

  private String origin(Map<String, String> headers, String direct) {
    String host = headers.getOrDefault("host", "");
    if (!settings.behindProxy()) {
      return direct + "://" + host;
    }
    return headers.getOrDefault("x-forwarded-proto", direct)
        + "://"
        + headers.getOrDefault("x-forwarded-host", host);
  }
}
