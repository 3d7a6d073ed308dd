package co.veedor.delivery;

import co.veedor.document.JsonText;
import co.veedor.document.JsonValues;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.Place;
import co.veedor.store.HistoryChain;
import co.veedor.store.HistoryCheck.Break;
import co.veedor.store.HistoryCheck.Kind;
import co.veedor.store.HistoryRow;
import co.veedor.store.HistoryRow.Told;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The history of a period in a package: a line of JSON a row, from the first of the installation.
 * Rows that tell of others show only their place and their hashes, so that the chain closes.
 */
public final class HistoryPart {
  /** How far the place of a row that was moved and numbered anew is looked for. */
  private static final int FARTHEST = 10_000;

  private static final int LONGEST_LINE = 4 * 1024 * 1024;

  /**
   * A row with the name of who did it.
   *
   * @param row the row
   * @param who the name; empty when only the hashes are shown
   */
  public record Line(HistoryRow row, String who) {}

  /**
   * What following the chain found.
   *
   * @param rows how many rows there are
   * @param hash of the last one
   * @param broken the first place where it does not hold; null when it does
   * @param told the rows that are shown, in their order
   */
  public record Read(long rows, String hash, Break broken, List<Line> told) {}

  private HistoryPart() {}

  /**
   * Writes the history of a period.
   *
   * @param rows shows every row of the installation to whom it is given
   * @param names gives the name of a person by id
   */
  public static void write(
      Consumer<Consumer<HistoryRow>> rows,
      String entity,
      String period,
      UnaryOperator<String> names,
      Path file) {
    try (Writer out = Files.newBufferedWriter(file)) {
      rows.accept(
          row -> {
            Told told = row.told();
            boolean own = told.entity().equals(entity);
            boolean shown = own && (told.period().isEmpty() || told.period().equals(period));
            line(out, shown ? whole(row, names.apply(told.person())) : hashes(row));
          });
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void line(Writer out, Map<String, Object> row) {
    try {
      out.write(JsonText.line(row));
      out.write('\n');
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Map<String, Object> hashes(HistoryRow row) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("seq", row.seq());
    line.put("previous", row.previous());
    line.put("hash", row.hash());
    return line;
  }

  private static Map<String, Object> whole(HistoryRow row, String who) {
    Told told = row.told();
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("seq", row.seq());
    line.put("at", told.at());
    line.put("person", told.person());
    line.put("entity", told.entity());
    line.put("period", told.period());
    line.put("kind", told.kind());
    line.put("subject", told.subject());
    line.put("old", told.old());
    line.put("new", told.now());
    line.put("reason", told.reason());
    line.put("previous", row.previous());
    line.put("hash", row.hash());
    line.put("who", who);
    return line;
  }

  /**
   * Reads a history and follows its chain.
   *
   * @param name what it is called in faults
   * @throws FaultException with the line that is no row
   */
  public static Read read(Path file, String name) {
    HistoryChain chain = new HistoryChain(FARTHEST);
    List<Line> told = new ArrayList<>();
    Set<Long> met = new HashSet<>();
    Break broken = null;
    try (BufferedReader in = Files.newBufferedReader(file)) {
      int at = 0;
      for (String text = in.readLine(); text != null; text = in.readLine()) {
        Line line = line(text, new Place(name, ++at));
        broken = broken == null ? chain.next(line.row()) : broken;
        met.add(line.row().seq());
        if (line.row().told() != null) {
          told.add(line);
        }
      }
    } catch (IOException unreadable) {
      throw wrong(Place.of(name));
    }
    return new Read(met.size(), chain.hash(), broken == null ? null : kept(broken, met), told);
  }

  /** A row that is missing at its place and stands at another was moved. */
  private static Break kept(Break broken, Set<Long> met) {
    return broken.kind() == Kind.MISSING && met.contains(broken.seq())
        ? new Break(broken.seq(), Kind.REORDERED)
        : broken;
  }

  private static Line line(String text, Place place) {
    if (text.length() > LONGEST_LINE
        || !(JsonValues.read(text, place) instanceof Map<?, ?> row)
        || !(row.get("seq") instanceof BigDecimal seq)) {
      throw wrong(place);
    }
    Told told = row.containsKey("at") ? told(row) : null;
    return new Line(
        new HistoryRow(seq.longValue(), told, text(row, "previous"), text(row, "hash")),
        text(row, "who"));
  }

  private static Told told(Map<?, ?> row) {
    return new Told(
        text(row, "at"),
        text(row, "person"),
        text(row, "entity"),
        text(row, "period"),
        text(row, "kind"),
        text(row, "subject"),
        Objects.toString(row.get("old"), null),
        Objects.toString(row.get("new"), null),
        text(row, "reason"));
  }

  private static String text(Map<?, ?> row, String key) {
    return Objects.toString(row.get(key), "");
  }

  private static FaultException wrong(Place place) {
    return new FaultException(
        FaultException.Kind.RESPONSE,
        Fault.at(place, "no es un renglón de la historia", "una línea JSON"));
  }
}
