package co.veedor.report.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Lays out a document and writes it; nothing outside of it is ever read. */
final class Printer {
  private static final String FAMILY = "informe";
  private static final int PLAIN = 400;
  private static final int BOLD = 700;

  static {
    // What it would tell speaks of its own insides, and goes where people read answers.
    XRLog.setLoggingEnabled(false);
  }

  private final Letters letters;
  private final LocalDate day;

  /**
   * A printer.
   *
   * @param day the day documents are dated with, so that the same answers give the same bytes
   */
  Printer(Letters letters, LocalDate day) {
    this.letters = letters;
    this.day = day;
  }

  /** Prints a document to {@code out}, which stays open. */
  void print(Markup markup, OutputStream out) throws IOException {
    try (TrueTypeFont plain = font(letters.plain());
        TrueTypeFont bold = font(letters.bold());
        PDDocument document = new PDDocument();
        PdfBoxRenderer renderer = builder(document, plain, bold, markup).buildPdfRenderer()) {
      renderer.createPDFKeepOpen();
      GregorianCalendar date = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
      document.getDocumentInformation().setCreationDate(date);
      document.getDocumentInformation().setModificationDate(date);
      document.setDocumentId(day.toEpochDay());
      document.save(out);
    }
  }

  /** Letters that are never drawn together: two letters stay two, also for whoever searches. */
  private static TrueTypeFont font(File file) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
    font.setEnableGsub(false);
    return font;
  }

  private static PdfRendererBuilder builder(
      PDDocument document, TrueTypeFont plain, TrueTypeFont bold, Markup markup)
      throws IOException {
    PDFont light = PDType0Font.load(document, plain, true);
    PDFont heavy = PDType0Font.load(document, bold, true);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    builder.useFont(new PDFontSupplier(light), FAMILY, PLAIN, FontStyle.NORMAL, true);
    builder.useFont(new PDFontSupplier(heavy), FAMILY, BOLD, FontStyle.NORMAL, true);
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Veedor");
    builder.useProtocolsStreamImplementation(
        address -> new Held(markup.picture(address)), Markup.PROTOCOL);
    builder.useExternalResourceAccessControl(
        (address, kind) -> address.startsWith(Markup.PROTOCOL + ":"),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.withW3cDocument(markup.document(), null);
    return builder;
  }

  /** Bytes that are already there. */
  private record Held(byte[] bytes) implements FSStream {
    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }
}
