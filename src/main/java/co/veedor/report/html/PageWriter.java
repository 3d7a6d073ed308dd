package co.veedor.report.html;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Leaves out the spaces at the beginning of lines, and empty lines: half of a filled template. Ties
 * the sign of pesos to its amount: no line may end between them.
 */
final class PageWriter extends FilterWriter {
  private static final char TIED = '\u00a0';

  private boolean atStart = true;
  private boolean atSign;

  PageWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int letter) throws IOException {
    write(new char[] {(char) letter}, 0, 1);
  }

  @Override
  public void write(char[] letters, int from, int length) throws IOException {
    char[] kept = new char[length];
    int count = 0;
    for (int i = from; i < from + length; i++) {
      if (!atStart || !isBlank(letters[i])) {
        kept[count++] = atSign && letters[i] == ' ' ? TIED : letters[i];
        atStart = letters[i] == '\n';
        atSign = letters[i] == '$';
      }
    }
    out.write(kept, 0, count);
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    char[] letters = new char[length];
    text.getChars(from, from + length, letters, 0);
    write(letters, 0, length);
  }

  /** A text as this writer writes it. */
  static String written(String text) {
    StringWriter written = new StringWriter(text.length());
    try (PageWriter writer = new PageWriter(written)) {
      writer.write(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return written.toString();
  }

  private static boolean isBlank(char letter) {
    return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
  }
}
