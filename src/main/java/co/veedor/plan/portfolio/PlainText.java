package co.veedor.plan.portfolio;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text as it was meant: without tags, invisible signs, broken lines or decomposed accents.
 *
 * @param read the text
 * @param notes what was mended, as people read it; empty when nothing was
 */
record PlainText(String read, List<String> notes) {
  private static final Pattern BLOCK =
      Pattern.compile("(?i)</?(?:br|p|div|li|ul|ol|tr|td|th|table|h\\d)\\b[^<>]{0,200}>");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");
  private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{2,5})|([a-zA-Z]{2,8}));");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff\\p{Cntrl}&&[^\\s]]");
  private static final Pattern SPLIT = Pattern.compile("(?<=\\p{L})-[ \\t]*\\R\\s*(?=\\p{Ll})");
  private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");
  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("nbsp", " "),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("laquo", "«"),
          Map.entry("raquo", "»"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("iquest", "¿"));

  /** Accents as HTML names them, and the signs that stand for them when decomposed. */
  private static final Map<String, String> ACCENTS =
      Map.of("acute", "\u0301", "tilde", "\u0303", "uml", "\u0308", "grave", "\u0300");

  /** The words {@code was} stands for. */
  static PlainText words(String was) {
    String text = was.endsWith("\n") ? was.stripTrailing() : was;
    return isPlain(text) ? new PlainText(text, List.of()) : mended(text, " ");
  }

  /** The code {@code was} stands for: codes hold no blanks. */
  static PlainText code(String was) {
    boolean plain = isPlain(was) && was.indexOf(' ') < 0;
    return plain ? new PlainText(was, List.of()) : mended(was, "");
  }

  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      boolean doubled = each == ' ' && before == ' ';
      if (doubled || each < ' ' || each == '<' || each == '&' || each > 'ÿ' || each == '\u00a0') {
        return false;
      }
      before = each;
    }
    return text.isEmpty() || before != ' ' && text.indexOf('\u00ad') < 0;
  }

  private static PlainText mended(String was, String blank) {
    List<String> notes = new ArrayList<>();
    String text = BLOCK.matcher(was).replaceAll(" ");
    text = noted(was, TAG.matcher(text).replaceAll(""), "etiquetas HTML", notes);
    text = noted(text, entities(text), "signos escritos como HTML", notes);
    text = noted(text, INVISIBLE.matcher(text).replaceAll(""), "caracteres invisibles", notes);
    String joined = BREAK.matcher(SPLIT.matcher(text).replaceAll("")).replaceAll(" ");
    text = noted(text, joined, "renglones partidos", notes);
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    text = noted(text, composed, "tildes descompuestas", notes);
    String close = BLANKS.matcher(text).replaceAll(blank).strip();
    return new PlainText(noted(text, close, "espacios de más", notes), notes);
  }

  private static String noted(String before, String after, String note, List<String> notes) {
    if (!before.equals(after)) {
      notes.add(note);
    }
    return after;
  }

  private static String entities(String text) {
    return ENTITY
        .matcher(text)
        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(entity(found)));
  }

  private static String entity(MatchResult found) {
    if (found.group(1) != null) {
      int sign = Integer.parseInt(found.group(1));
      return Character.isValidCodePoint(sign) && sign >= ' ' ? Character.toString(sign) : " ";
    }
    String name = found.group(2);
    String accent = ACCENTS.get(name.substring(1));
    if (accent != null) {
      return Normalizer.normalize(name.charAt(0) + accent, Normalizer.Form.NFC);
    }
    return ENTITIES.getOrDefault(name, found.group());
  }
}
