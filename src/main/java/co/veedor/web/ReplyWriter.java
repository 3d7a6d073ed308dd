package co.veedor.web;

import co.veedor.document.Digest;
import co.veedor.document.JsonText;
import co.veedor.web.http.Caller;
import co.veedor.web.http.Head;
import co.veedor.web.http.Method;
import co.veedor.web.http.Reply;
import co.veedor.web.http.SessionCookie;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes replies out, with the headers that keep browsers safe. */
final class ReplyWriter {
  private static final String JSON = "application/json; charset=utf-8";
  private static final String HTML = "text/html; charset=utf-8";
  private static final String PRIVATE = "private, no-cache";
  private static final int TAG = 32;

  private final PageWriter pages;

  ReplyWriter(PageWriter pages) {
    this.pages = pages;
  }

  /** Writes the answer to a request. */
  void write(Context context, Head head, Desk.Answered answered) {
    SecurityHeaders.of(head.secure()).forEach(context::header);
    context.header("Vary", "Cookie, Authorization, Accept");
    Caller caller = answered.caller() == null ? Caller.NOBODY : answered.caller();
    write(context, head, answered.reply(), caller);
  }

  private void write(Context context, Head head, Reply reply, Caller caller) {
    if (reply instanceof Reply.With with) {
      with.headers().forEach(context::header);
      write(context, head, with.reply(), caller);
    } else if (reply instanceof Reply.Session session) {
      context.res().addHeader("Set-Cookie", SessionCookie.written(session.session(), head));
      write(context, head, session.reply(), caller);
    } else if (reply instanceof Reply.Json json) {
      context.status(json.status());
      tagged(context, head, JSON, bytes(json.value()), json.tag());
    } else if (reply instanceof Reply.Page page) {
      context.status(page.status());
      tagged(context, head, HTML, pages.written(page, head, caller), "");
    } else if (reply instanceof Reply.Redirect redirect) {
      context.status(303).header("Location", redirect.path());
    } else if (reply instanceof Reply.Empty empty) {
      context.status(empty.status());
    } else if (reply instanceof Reply.Plain plain) {
      String caching = plain.forever() ? "public, max-age=31536000, immutable" : PRIVATE;
      context.header("Cache-Control", caching);
      context.contentType(plain.type()).result(plain.bytes());
    } else if (reply instanceof Reply.Download download) {
      download(context, download);
    }
  }

  /** Sends nothing but the status to whoever has it already. */
  private static void tagged(Context context, Head head, String type, byte[] bytes, String given) {
    context.header("Cache-Control", PRIVATE);
    if (context.statusCode() == 200 && head.method() == Method.GET) {
      String tag =
          given.isEmpty() ? "W/\"" + Digest.of(bytes).substring(0, TAG) + "\"" : quoted(given);
      context.header("ETag", tag);
      if (List.of(head.header("if-none-match").split("\\s*,\\s*")).contains(tag)) {
        context.status(304);
        return;
      }
    }
    context.contentType(type).result(bytes);
  }

  private static String quoted(String tag) {
    return "\"" + tag + "\"";
  }

  private static byte[] bytes(Object value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      JsonText.write(value, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static void download(Context context, Reply.Download download) {
    context.header("Content-Disposition", FileNames.attachment(download.name()));
    context.header("Content-Security-Policy", "sandbox; default-src 'none'");
    context.header("Cache-Control", "private, no-store");
    context.contentType(download.type());
    if (download.length() >= 0) {
      context.res().setContentLengthLong(download.length());
    }
    try {
      context.disableCompression();
      download.content().to(context.outputStream());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
