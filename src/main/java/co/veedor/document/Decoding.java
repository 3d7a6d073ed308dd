package co.veedor.document;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Bytes of text files as text; whatever is no text is refused with its line. */
public final class Decoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** What two bytes of UTF-8 become when they are taken for letters of Windows. */
  private static final Pattern MIXED =
      Pattern.compile("[\u00C2\u00C3][\u0080-\u00BF\u0152-\u2122]");

  private final byte[] bytes;
  private final String name;
  private final FaultException.Kind kind;

  /**
   * The text of a file.
   *
   * @param bytes the whole file
   * @param name the file as the person named it
   */
  public Decoding(byte[] bytes, String name, FaultException.Kind kind) {
    this.bytes = bytes;
    this.name = name;
    this.kind = kind;
  }

  /**
   * The text of a file that must be UTF-8, with or without byte order mark.
   *
   * @param what what it should be, in Spanish
   * @throws FaultException when it is not
   */
  public String utf8(String what) {
    notPacked(what);
    Decoded decoded = decoded(StandardCharsets.UTF_8);
    int bad = decoded.bad() >= 0 ? decoded.bad() : firstNul();
    if (bad >= 0) {
      throw stop(
          bad,
          "hay un carácter que no está codificado en UTF-8",
          "un archivo de texto guardado en UTF-8");
    }
    return decoded.text();
  }

  /**
   * The text of a file that a spreadsheet wrote: UTF-8 or, where that fits nowhere, Windows-1252.
   *
   * @param what what it should be, in Spanish
   * @throws FaultException when it is neither
   */
  public String utf8OrWindows(String what) {
    notPacked(what);
    String expected = "un archivo guardado como «CSV UTF-8»";
    if (firstNul() >= 0) {
      throw stop(firstNul(), "hay un carácter nulo: está en UTF-16, o no es texto", expected);
    }
    Decoded utf8 = decoded(StandardCharsets.UTF_8);
    if (utf8.bad() < 0) {
      return utf8.text();
    }
    Decoded windows = decoded(WINDOWS);
    if (windows.bad() >= 0) {
      throw stop(windows.bad(), "hay un carácter que no es UTF-8 ni Windows-1252", expected);
    }
    if (MIXED.matcher(windows.text()).find()) {
      throw stop(utf8.bad(), "mezcla dos codificaciones: UTF-8 y otra", expected);
    }
    return windows.text();
  }

  private void notPacked(String what) {
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      throw stop(-1, "es un archivo comprimido o un libro de Excel", what);
    }
  }

  /**
   * What came out.
   *
   * @param text without byte order mark
   * @param bad index of the first byte that fits nowhere; -1 when all do
   */
  private record Decoded(String text, int bad) {}

  private Decoded decoded(Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = charset.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    return new Decoded(
        text.startsWith("\uFEFF") ? text.substring(1) : text,
        result.isError() ? in.position() : -1);
  }

  private int firstNul() {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  /** A fault at the line of a byte; of the whole file when the index is negative. */
  private FaultException stop(int position, String what, String expected) {
    int line = position < 0 ? 0 : 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return new FaultException(kind, Fault.at(new Place(name, line), what, expected));
  }
}
