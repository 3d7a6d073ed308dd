package co.veedor.web.http;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing the server does.
 *
 * @param path with names in braces in the places of values
 * @param entry who may
 * @param intake what it takes in
 * @param handling what answers
 * @param described what the description of the API says of it; {@link Described#PAGE} for a page
 */
public record Route(
    Method method,
    String path,
    Entry entry,
    Intake intake,
    Handling handling,
    Described described) {
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  /** A route of the pages, which takes documents. */
  public static Route page(Method method, String path, Entry entry, Handling handling) {
    return new Route(method, path, entry, Intake.DOCUMENT, handling, Described.PAGE);
  }

  /** The same route, taking in something else. */
  public Route taking(Intake other) {
    return new Route(method, path, entry, other, handling, described);
  }

  /** The same route, described. */
  public Route described(Described other) {
    return new Route(method, path, entry, intake, handling, other);
  }

  /** Whether it belongs to the API. */
  public boolean isApi() {
    return !described.equals(Described.PAGE);
  }

  /** The names in the path, in their order. */
  public List<String> names() {
    return NAME.matcher(path).results().map(found -> found.group(1)).toList();
  }

  /** Whether {@code asked} is a path of this route, whatever its values. */
  public boolean covers(String asked) {
    StringBuilder pattern = new StringBuilder();
    Matcher names = NAME.matcher(path);
    int from = 0;
    while (names.find()) {
      pattern.append(Pattern.quote(path.substring(from, names.start()))).append("[^/]+");
      from = names.end();
    }
    return asked.matches(pattern + Pattern.quote(path.substring(from)) + "/?");
  }
}
