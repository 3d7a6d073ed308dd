package co.veedor.report.chart;

import java.util.List;

/**
 * A picture with the words and the table that say the same. Drawing waits until it is asked for.
 *
 * @param id unique in a report; letters, digits, dots and hyphens
 * @param title what it shows
 * @param note what a reader must know of it; may be empty
 * @param description what it says, for whoever cannot see it
 * @param keys what the numbers in the picture stand for; empty when it has none
 * @param heads heads of the table
 * @param rows cells of the table, the first of each names it
 * @param drawing how it is drawn
 */
public record Chart(
    String id,
    String title,
    String note,
    String description,
    List<Key> keys,
    List<String> heads,
    List<List<String>> rows,
    Drawing drawing) {

  /** What can become a picture. */
  public interface Drawing {
    /** An {@code svg} element named by {@code title} and told by {@code description}. */
    String svg(String id, String title, String description);

    /** A PNG of that many pixels across. */
    byte[] png(int pixels);

    /** Whether its letters need more room than a phone has. */
    boolean isWide();
  }

  /**
   * What some numbers in a picture stand for.
   *
   * @param group what they have in common; empty when all are alike
   * @param first the first number
   * @param names what it and those after it stand for, never empty
   */
  public record Key(String group, int first, List<String> names) {}

  /** What the numbers in the picture stand for, from number one; empty when it has none. */
  public List<String> key() {
    return keys.stream().flatMap(each -> each.names().stream()).toList();
  }

  /** An {@code svg} element that stands inside a page. */
  public String svg() {
    return drawing.svg(id, title, description);
  }

  /** Whether its letters need more room than a phone has. */
  public boolean isWide() {
    return drawing.isWide();
  }

  /** A PNG of that many pixels across. */
  public byte[] png(int pixels) {
    return drawing.png(pixels);
  }
}
