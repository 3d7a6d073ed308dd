package co.veedor.web.http;

import java.util.Arrays;
import java.util.List;

/**
 * What the description of the API says of a route.
 *
 * @param group the heading it stands under; empty for a page, which no program calls
 * @param summary what it does, in Spanish
 * @param query the names of what may stand after the path
 * @param takes name of the schema of its body; {@code archivo} for a file; empty for none
 * @param status of a good answer
 * @param gives name of the schema of its answer, ending in {@code []} for a list in pieces; a media
 *     type where it is no JSON; empty when the status says everything
 */
public record Described(
    String group, String summary, List<String> query, String takes, int status, String gives) {
  /** Of a page, which no program calls. */
  public static final Described PAGE = new Described("", "", List.of(), "", 200, "");

  /** Marks the schema of a list in pieces. */
  public static final String LIST = "[]";

  /** Stands for a file in the place of a schema. */
  public static final String FILE = "archivo";

  /** The schema of a body that need not be there: why something is done. */
  public static final String REASON = "Reason";

  /** Something that takes and gives nothing. */
  public static Described of(String group, String summary) {
    return new Described(group, summary, List.of(), "", 204, "");
  }

  /** The same, with names that may stand after the path. */
  public Described asking(String... names) {
    return new Described(group, summary, Arrays.asList(names), takes, status, gives);
  }

  /** The same, taking a body. */
  public Described takes(String schema) {
    return new Described(group, summary, query, schema, status, gives);
  }

  /** The same, giving data or a file. */
  public Described gives(String schema) {
    return gives(200, schema);
  }

  /** The same, giving data with another status. */
  public Described gives(int other, String schema) {
    return new Described(group, summary, query, takes, other, schema);
  }
}
