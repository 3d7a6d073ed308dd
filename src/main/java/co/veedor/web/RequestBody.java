package co.veedor.web;

import co.veedor.document.DocumentReader;
import co.veedor.document.Item;
import co.veedor.document.TextFile;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.web.http.Body;
import co.veedor.web.http.Intake;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Upload;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The body of one request, read within the limit of its route. */
final class RequestBody implements Body {
  private static final String FILE = "archivo";
  private static final String NAME_HEADER = "x-nombre";
  private static final int IN_MEMORY = 1 << 18;
  private static final String MULTIPART = "org.eclipse.jetty.multipartConfig";

  private final HttpServletRequest request;
  private final Intake intake;
  private final String type;
  private byte[] bytes;

  RequestBody(HttpServletRequest request, Intake intake) {
    this.request = request;
    this.intake = intake;
    String given = request.getContentType() == null ? "" : request.getContentType();
    this.type = given.split(";")[0].strip().toLowerCase(Locale.ROOT);
    if (isMultipart()) {
      MultipartConfigElement limits =
          new MultipartConfigElement("", intake.limit(), intake.limit() + IN_MEMORY, IN_MEMORY);
      request.setAttribute(MULTIPART, limits);
    }
  }

  @Override
  public boolean isEmpty() {
    long length = request.getContentLengthLong();
    return length == 0 || length < 0 && request.getHeader("Transfer-Encoding") == null;
  }

  @Override
  public Item document() {
    if (type.equals("application/json")) {
      return json();
    }
    if (isForm() || isMultipart()) {
      return form().document();
    }
    throw Problem.of(415, "unsupported-media-type", "El contenido debe ser JSON o un formulario.");
  }

  private Item json() {
    try {
      TextFile text = TextFile.of(bytes(), "cuerpo.json", Kind.USAGE);
      return new DocumentReader(Kind.USAGE).read(text);
    } catch (FaultException broken) {
      throw Problem.of(broken).as(400, "malformed");
    }
  }

  @Override
  public String field(String name) {
    return isForm() || isMultipart() ? form().first(name) : "";
  }

  @Override
  public Upload upload() {
    try {
      if (isMultipart()) {
        Part part = request.getPart(FILE);
        if (part == null || part.getSize() == 0) {
          throw noFile();
        }
        String name = part.getSubmittedFileName();
        return new Upload(name == null ? "" : name, part.getInputStream());
      }
      if (!intake.file() || request.getContentLengthLong() == 0 || isForm()) {
        throw noFile();
      }
      return new Upload(sentName(), new Bounded(request.getInputStream(), intake.limit()));
    } catch (IOException | ServletException | IllegalStateException broken) {
      throw spoilt(broken);
    }
  }

  private String sentName() {
    String name = request.getHeader(NAME_HEADER);
    return name == null ? "" : java.net.URLDecoder.decode(name, StandardCharsets.UTF_8);
  }

  private static Problem noFile() {
    return Problem.of(400, "no-file", "No llegó ningún archivo.");
  }

  private boolean isForm() {
    return type.equals("application/x-www-form-urlencoded");
  }

  private boolean isMultipart() {
    return type.equals("multipart/form-data");
  }

  private FormText form() {
    try {
      return isMultipart() ? parts() : FormText.read(new String(bytes(), StandardCharsets.UTF_8));
    } catch (IOException | ServletException | IllegalStateException broken) {
      throw spoilt(broken);
    } catch (IllegalArgumentException broken) {
      throw Problem.of(400, "malformed", "El formulario llegó dañado.");
    }
  }

  private FormText parts() throws IOException, ServletException {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (Part part : request.getParts()) {
      if (part.getSubmittedFileName() == null) {
        byte[] value = part.getInputStream().readNBytes((int) Intake.DOCUMENT.limit());
        String text = new String(value, StandardCharsets.UTF_8);
        fields.computeIfAbsent(part.getName(), key -> new java.util.ArrayList<>()).add(text);
      }
    }
    return new FormText(fields);
  }

  private byte[] bytes() {
    if (bytes == null) {
      long limit = Math.min(intake.limit(), Intake.DOCUMENT.limit());
      try (InputStream in = new Bounded(request.getInputStream(), limit)) {
        bytes = in.readAllBytes();
      } catch (IOException broken) {
        throw spoilt(broken);
      }
    }
    return bytes;
  }

  /** The server's own words about a form it cannot take are for programmers. */
  private static Problem spoilt(Exception broken) {
    String told = broken + " " + broken.getCause();
    return told.contains("exceeds") || told.contains("too large") || told.contains("max")
        ? tooLarge()
        : Problem.of(400, "malformed", "La petición llegó incompleta o dañada.");
  }

  private static Problem tooLarge() {
    return Problem.of(413, "too-large", "Lo enviado es demasiado grande.");
  }

  /** Bytes up to a limit. */
  private static final class Bounded extends java.io.FilterInputStream {
    private long left;

    Bounded(InputStream in, long limit) {
      super(in);
      this.left = limit;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) {
      left -= read;
      if (left < 0) {
        throw tooLarge();
      }
    }
  }
}
