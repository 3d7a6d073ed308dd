package co.veedor.support;

import co.veedor.document.JsonText;
import co.veedor.document.JsonValues;
import co.veedor.fault.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Somebody at a browser, or a program: keeps the session's cookie and repeats its mark. */
public final class Visitor {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private static final String API = "/api/v1";

  private final String address;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private String cookie = "";

  /** Somebody at the server with this address. */
  public Visitor(String address) {
    this.address = address;
  }

  /** What came back. */
  public record Answer(int status, Map<String, List<String>> headers, byte[] bytes) {
    /** The body as text. */
    public String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A header; empty when missing. */
    public String header(String name) {
      return headers.entrySet().stream()
          .filter(header -> header.getKey().equalsIgnoreCase(name))
          .map(header -> header.getValue().get(0))
          .findFirst()
          .orElse("");
    }

    /**
     * What stands at a place of the JSON body, such as {@code error.code} or {@code items.0.id}.
     */
    public Object at(String place) {
      Object value = JsonValues.read(text(), Place.of("respuesta"));
      for (String step : place.isEmpty() ? new String[0] : place.split("\\.")) {
        value =
            value instanceof List<?> list
                ? list.get(Integer.parseInt(step))
                : ((Map<?, ?>) value).get(step);
      }
      return value;
    }

    /** The list at a place of the JSON body. */
    public List<?> list(String place) {
      return (List<?>) at(place);
    }
  }

  /** Sends a header with every request from now on; takes it back when the value is empty. */
  public Visitor with(String header, String value) {
    if (value.isEmpty()) {
      headers.remove(header);
    } else {
      headers.put(header, value);
    }
    return this;
  }

  /** Shows a session. */
  public Visitor session(String secret, String csrf) {
    cookie = "veedor=" + secret;
    return with("X-CSRF-Token", csrf);
  }

  /** Signs in by the API. */
  public Answer signIn(String login, String password) {
    Answer answer = post("/sesion", Map.of("login", login, "password", password));
    if (answer.status() == 200) {
      cookie = answer.header("Set-Cookie").split(";")[0];
      with("X-CSRF-Token", answer.at("csrf").toString());
    }
    return answer;
  }

  /** Reads a path of the API. */
  public Answer get(String path) {
    return send("GET", API + path, "", new byte[0]);
  }

  /** Posts JSON to a path of the API. */
  public Answer post(String path, Object json) {
    return send("POST", API + path, "application/json", bytes(json));
  }

  /** Puts JSON to a path of the API. */
  public Answer put(String path, Object json) {
    return send("PUT", API + path, "application/json", bytes(json));
  }

  /** Deletes a path of the API. */
  public Answer delete(String path) {
    return send("DELETE", API + path, "", new byte[0]);
  }

  /** Sends a file. */
  public Answer file(String path, String name, byte[] content) {
    with("X-Nombre", java.net.URLEncoder.encode(name, StandardCharsets.UTF_8));
    Answer answer = send("POST", API + path, "application/octet-stream", content);
    with("X-Nombre", "");
    return answer;
  }

  /** Sends anything; {@code type} is empty for no body. */
  public Answer send(String method, String path, String type, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .method(
                method,
                type.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    try {
      HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), response.headers().map(), response.body());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static byte[] bytes(Object json) {
    return JsonText.line(json).getBytes(StandardCharsets.UTF_8);
  }
}
