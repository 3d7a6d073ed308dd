package co.veedor.web;

import co.veedor.access.Permission;
import co.veedor.template.Templates;
import co.veedor.web.http.Caller;
import co.veedor.web.http.Head;
import co.veedor.web.http.Reply;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Fills the templates of pages with their own values and with those every page has. */
final class PageWriter {
  private final Templates templates;
  private final StaticFiles files;

  PageWriter(Templates templates, StaticFiles files) {
    this.templates = templates;
    this.files = files;
  }

  /** The page as UTF-8. */
  byte[] written(Reply.Page page, Head head, Caller caller) {
    Map<String, Object> values = new HashMap<>(page.model());
    values.put("caller", caller);
    values.put("admin", caller.may(Permission.MANAGE_PEOPLE, ""));
    values.put("csrf", caller.csrf());
    values.put("path", head.path());
    values.put("assets", files.paths());
    StringWriter text = new StringWriter();
    try {
      templates.fill(page.template(), values, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
