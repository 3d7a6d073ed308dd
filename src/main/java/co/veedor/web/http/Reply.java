package co.veedor.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** What is answered to a call. */
public sealed interface Reply {
  /**
   * Data.
   *
   * @param value maps, collections, texts, numbers and truth values
   * @param tag tells one state of the data from another; empty to take it from the content
   */
  record Json(int status, Object value, String tag) implements Reply {}

  /**
   * A page.
   *
   * @param template name of the template in {@code reports/paginas/}
   * @param model what the template knows by name, beside what every page has
   */
  record Page(int status, String template, Map<String, Object> model) implements Reply {}

  /** The caller is to read another path of this server (303). */
  record Redirect(String path) implements Reply {}

  /**
   * A file to be kept, never to be shown or run.
   *
   * @param name what it should be called; made harmless before it is sent
   * @param type its media type
   * @param length in bytes; negative when not known
   */
  record Download(String name, String type, long length, Content content) implements Reply {}

  /**
   * Something that pages are made of, or plain text.
   *
   * @param type its media type
   * @param forever whether this path will never hold anything else
   */
  record Plain(String type, byte[] bytes, boolean forever) implements Reply {}

  /** Nothing but a status. */
  record Empty(int status) implements Reply {}

  /**
   * A reply that begins or ends a session.
   *
   * @param session the secret the browser is to show from now on; empty to forget it
   */
  record Session(Reply reply, String session) implements Reply {}

  /** A reply with further headers. */
  record With(Reply reply, Map<String, String> headers) implements Reply {}

  /** What goes into a download. */
  @FunctionalInterface
  interface Content {
    /** Writes all of it to {@code out}, which stays open. */
    void to(OutputStream out) throws IOException;
  }

  /** Data, with status 200. */
  static Reply json(Object value) {
    return new Json(200, value, "");
  }

  /** Something new: data, with status 201 and where it stands. */
  static Reply created(String path, Object value) {
    return new With(new Json(201, value, ""), Map.of("Location", path));
  }

  /** A page, with status 200. */
  static Reply page(String template, Map<String, Object> model) {
    return new Page(200, template, model);
  }
}
