package co.veedor.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What people read in a document, whatever its format. */
public final class Documents {
  private Documents() {}

  /** Opens a document people can edit. */
  public static XWPFDocument word(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XWPFDocument(in);
    }
  }

  /** Opens a finished document. */
  public static PDDocument pdf(Path file) throws IOException {
    return Loader.loadPDF(file.toFile());
  }

  /** All words of a document, without spaces: lines break elsewhere in every format. */
  public static String squeezed(Path file) throws IOException {
    if (file.toString().endsWith(".pdf")) {
      try (PDDocument document = pdf(file)) {
        return squeezed(new PDFTextStripper().getText(document));
      }
    }
    try (XWPFDocument document = word(file);
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      return squeezed(text.getText());
    }
  }

  /** A text without spaces. */
  public static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00a0]+", "");
  }
}
