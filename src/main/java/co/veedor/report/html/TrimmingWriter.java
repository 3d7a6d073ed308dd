package co.veedor.report.html;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Leaves out the spaces at the beginning of lines, and empty lines: half of a filled template. */
final class TrimmingWriter extends FilterWriter {
  private boolean atStart = true;

  TrimmingWriter(Writer out) {
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
        kept[count++] = letters[i];
        atStart = letters[i] == '\n';
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

  private static boolean isBlank(char letter) {
    return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
  }
}
