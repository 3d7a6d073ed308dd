package co.veedor.delivery;

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
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
  private static final long MOST_TOLD = 128L * 1024 * 1024;

  /**
   * What following the chain found.
   *
   * @param rows how many rows there are
   * @param opaque how many of them cannot be checked, being older than the seals of rows
   * @param hash of the last one
   * @param broken the first place where it does not hold; null when it does
   * @param told the rows that are shown, in their order
   */
  public record Read(long rows, long opaque, String hash, Break broken, List<HistoryRow> told) {}

  private final String name;
  private final HistoryChain chain = new HistoryChain(FARTHEST);
  private final List<HistoryRow> told = new ArrayList<>();
  private Break broken;
  private boolean moved;
  private int lines;
  private long letters;

  private HistoryPart(String name) {
    this.name = name;
  }

  /**
   * Writes the history of a period.
   *
   * @param rows shows every row of the installation to whom it is given
   */
  public static void write(
      Consumer<Consumer<HistoryRow>> rows, String entity, String period, Path file) {
    try (Writer out = Files.newBufferedWriter(file)) {
      rows.accept(row -> write(row, isShown(row.told(), entity, period), out));
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static boolean isShown(Told told, String entity, String period) {
    return told.entity().equals(entity)
        && (told.period().isEmpty() || told.period().equals(period));
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
   * @throws FaultException with the line that is no row, or where it grows too long
   */
  public static Read read(Path file, String name) {
    HistoryPart part = new HistoryPart(name);
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = part.line(in); line != null; line = part.line(in)) {
        part.take(line);
      }
    } catch (IOException unreadable) {
      throw HistoryLine.wrong(Place.of(name));
    }
    return part.read();
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

  private void take(String line) {
    HistoryRow row = HistoryLine.read(line, new Place(name, ++lines));
    broken = broken == null ? chain.next(row) : broken;
    moved |= broken != null && row.seq() == broken.seq();
    if (row.told() != null) {
      letters += line.length();
      told.add(row);
    }
    if (letters > MOST_TOLD) {
      throw new FaultException(
          FaultException.Kind.RESPONSE,
          Fault.at(new Place(name, lines), "la historia es demasiado larga", "a lo sumo 128 MiB"));
    }
  }

  private Read read() {
    return new Read(lines, chain.opaque(), chain.hash(), broken == null ? null : kept(), told);
  }

  /** A row that is missing at its place and stands at another was moved. */
  private Break kept() {
    return broken.kind() == Kind.MISSING && moved
        ? new Break(broken.seq(), Kind.REORDERED)
        : broken;
  }
}
