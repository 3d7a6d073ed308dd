package co.veedor.report.pdf;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The style sheet of a document, in the colours of the palette. */
final class StyleSheet {
  private static final Pattern COLOUR = Pattern.compile("var\\(--([a-z-]+)\\)");

  private final Map<String, String> colours;

  StyleSheet(Map<String, String> colours) {
    this.colours = colours;
  }

  /**
   * A style sheet with each {@code var(--rol)} replaced by the colour of that role, and for each
   * role a class {@code fondo-…} that fills and a class {@code tinta-…} that writes.
   */
  String of(String css) {
    StringBuilder sheet =
        new StringBuilder(
            COLOUR
                .matcher(css)
                .replaceAll(match -> Matcher.quoteReplacement(colour(match.group(1)))));
    colours.forEach(
        (role, colour) -> {
          sheet.append(".fondo-" + role + "{background-color:" + colour + ";color:#ffffff}\n");
          sheet.append(".tinta-" + role + "{color:" + colour + "}\n");
        });
    return sheet.toString();
  }

  private String colour(String role) {
    return colours.getOrDefault(role, "#000000");
  }
}
