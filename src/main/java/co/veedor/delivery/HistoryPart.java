package co.veedor.delivery;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.Place;
import co.veedor.store.HistoryChain;
import co.veedor.store.HistoryCheck.Break;
import co.veedor.store.HistoryCheck.Kind;
import co.veedor.store.HistoryRow;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The history of a period in a package: a line of JSON a row, from the first of the installation.
 * Rows that tell of others show only what their hash takes, so that each is checked and the chain
 * closes.
 */
public final class HistoryPart {
  /** How far the place of a row that was moved and numbered anew is looked for. */
  private static final int FARTHEST = 10_000;

  private static final int LONGEST_LINE = 4 * 1024 * 1024;
  private static final int MOST_TOLD = 32 * 1024 * 1024;

  /**
   * What following the chain found.
   *
   * @param rows how many rows there are
   * @param hash of the last one
   * @param broken the first place where it does not hold; null when it does
   * @param told the rows that are shown, in their order
   * @param noted the place of the row whose hash somebody noted; 0 when there is none
   */
  public record Read(long rows, String hash, Break broken, List<HistoryRow> told, long noted) {}

  private final String name;
  private final String expected;
  private final List<HistoryRow> told = new ArrayList<>();
  private HistoryChain chain;
  private long noted;
  private Break broken;
  private boolean moved;
  private int lines;
  private long letters;

  private HistoryPart(String name, String expected) {
    this.name = name;
    this.expected = expected;
  }

  /**
   * Writes the history of a period.
   *
   * @param rows shows every row of the installation to whom it is given
   */
  public static void write(
      Consumer<Consumer<HistoryRow>> rows, String entity, String period, Path file) {
    try (Writer out = Files.newBufferedWriter(file)) {
      rows.accept(row -> write(row, row.told().isAbout(entity, period), out));
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static void write(HistoryRow row, boolean shown, Writer out) {
    try {
      out.write(shown ? HistoryLine.whole(row) : HistoryLine.hidden(row));
      out.write('\n');
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /**
   * Reads a history and follows its chain.
   *
   * @param name what it is called in faults
   * @param noted a hash that is looked for among its rows; empty for none
   * @throws FaultException with the line that is no row, or where it grows too long
   */
  public static Read read(Path file, String name, String noted) {
    HistoryPart part = new HistoryPart(name, noted);
    Set<String> shown = new HashSet<>();
    part.each(file, (line, row) -> part.know(line, row, shown));
    part.chain = new HistoryChain(FARTHEST, shown);
    part.each(file, (line, row) -> part.follow(row));
    return part.read();
  }

  private void each(Path file, BiConsumer<String, HistoryRow> visitor) {
    lines = 0;
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = line(in); line != null; line = line(in)) {
        visitor.accept(line, HistoryLine.read(line, new Place(name, ++lines)));
      }
    } catch (IOException unreadable) {
      throw HistoryLine.wrong(Place.of(name));
    }
  }

  /** The next line; null at the end. Who sends a line without an end must not fill the memory. */
  private String line(Reader in) throws IOException {
    StringBuilder line = new StringBuilder();
    int next = in.read();
    boolean end = next < 0;
    for (; next >= 0 && next != '\n'; next = in.read()) {
      if (line.length() == LONGEST_LINE) {
        throw HistoryLine.wrong(new Place(name, lines + 1));
      }
      line.append((char) next);
    }
    return end ? null : line.toString();
  }

  private void know(String line, HistoryRow row, Set<String> shown) {
    if (row.told() == null) {
      return;
    }
    letters += line.length();
    if (letters > MOST_TOLD) {
      throw new FaultException(
          FaultException.Kind.RESPONSE,
          Fault.at(new Place(name, lines), "la historia es demasiado larga", "a lo sumo 32 MiB"));
    }
    told.add(row);
    if (row.isSealed()) {
      shown.add(row.seal().scope());
    }
  }

  private void follow(HistoryRow row) {
    broken = broken == null ? chain.next(row) : broken;
    moved |= broken != null && row.seq() == broken.seq();
    noted = row.hash().equals(expected) ? row.seq() : noted;
  }

  private Read read() {
    return new Read(lines, chain.hash(), broken == null ? null : kept(), told, noted);
  }

  /** A row that is missing at its place and stands at another was moved. */
  private Break kept() {
    return broken.kind() == Kind.MISSING && moved
        ? new Break(broken.seq(), Kind.REORDERED)
        : broken;
  }
}
