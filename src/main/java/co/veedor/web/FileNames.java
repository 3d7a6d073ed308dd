package co.veedor.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** File names as they may travel in a header: no path, no sign that ends it, nothing hidden. */
final class FileNames {
  private static final int LONGEST = 120;

  private FileNames() {}

  /** The header that has a browser keep a file, whatever is in it. */
  static String attachment(String name) {
    String safe = safe(name);
    String plain = Normalizer.normalize(safe, Normalizer.Form.NFD).replaceAll("[^\\x20-\\x7e]", "");
    String exact = URLEncoder.encode(safe, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
  }

  private static String safe(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean =
        last.replaceAll("[\\p{Cntrl}\\p{Cf}\"%;<>|:*?]", "_").replaceAll("^\\.+", "").strip();
    if (clean.length() > LONGEST) {
      clean = clean.substring(clean.length() - LONGEST);
    }
    return clean.isEmpty() ? "archivo" : clean;
  }
}
