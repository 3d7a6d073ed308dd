package co.veedor.document.sheet;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a workbook's package. Whatever they say about their size, no more than {@link
 * #LIMIT} bytes come out of all of them together; a document type (and so any entity) is refused.
 */
final class Parts implements Closeable {
  /** The most bytes read from all parts, unpacked; our largest template needs less than 2 MiB. */
  static final int LIMIT = 32 * 1024 * 1024;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final ZipFile zip;
  private final Place book;
  private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
  private long taken;

  Parts(Path file, Place book) throws IOException {
    this.zip = new ZipFile(file.toFile());
    this.book = book;
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  /** Whether the package has a part. */
  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /** Whether the name of any part ends so. */
  boolean hasEnding(String ending) {
    return zip.stream().anyMatch(entry -> entry.getName().endsWith(ending));
  }

  /** What looks at the beginning of every element of a part. */
  interface Visitor {
    /** Takes an element; may read on. */
    void element(String name, XMLStreamReader at) throws XMLStreamException;

    /** Takes the end of an element. */
    default void end(String name) {}
  }

  /** Reads a part from beginning to end; nothing when there is no such part. */
  void visit(String name, Visitor visitor) {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return;
    }
    try (Reader in = text(new Counted(zip.getInputStream(entry)))) {
      XMLStreamReader at = xml.createXMLStreamReader(in);
      while (at.hasNext()) {
        int event = at.next();
        if (event == XMLStreamConstants.DTD) {
          throw stop("el libro trae un DOCTYPE, por donde entran archivos ajenos", "ninguno");
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          visitor.element(at.getLocalName(), at);
        }
        if (at.getEventType() == XMLStreamConstants.END_ELEMENT) {
          visitor.end(at.getLocalName());
        }
      }
    } catch (TooLarge bomb) {
      throw tooLarge();
    } catch (XMLStreamException | IOException broken) {
      if (broken instanceof XMLStreamException wrapped
          && wrapped.getNestedException() instanceof TooLarge) {
        throw tooLarge();
      }
      throw stop(
          "el libro está dañado: no se puede leer «" + name + "»", "un libro que Excel abra");
    }
  }

  /** Decoded here: left to itself, the parser prints wrong bytes to standard error. */
  private static Reader text(InputStream in) throws IOException {
    PushbackReader text =
        new PushbackReader(
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())));
    int first = text.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      text.unread(first);
    }
    return text;
  }

  private FaultException tooLarge() {
    return stop(
        "el libro es demasiado grande al descomprimirlo",
        "menos de " + LIMIT / 1024 / 1024 + " MiB entre todas sus hojas");
  }

  /** A fault of the whole book. */
  FaultException stop(String what, String expected) {
    return new FaultException(Kind.RESPONSE, Fault.at(book, what, expected));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** More came out of the package than anybody fills in. */
  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Counts what is read. */
  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      count(1);
      return super.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count(read);
      return read;
    }

    private void count(int read) throws IOException {
      taken += Math.max(0, read);
      if (taken > LIMIT) {
        throw new TooLarge();
      }
    }
  }
}
