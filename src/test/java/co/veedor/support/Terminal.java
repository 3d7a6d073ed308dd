package co.veedor.support;

import co.veedor.App;
import co.veedor.cli.Commands;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A person at a terminal: types a command, reads what it prints.
 *
 * @param status the exit status
 * @param out what went to standard output
 * @param err what went to standard error
 */
public record Terminal(int status, String out, String err) {
  private static final Clock NOVEMBER_2026 =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneId.of("America/Bogota"));

  /** Types a command in {@code folder}, with the project's own content. */
  public static Terminal type(Path folder, String... arguments) {
    return type(Veedor.ROOT, Veedor.CACHE, folder, arguments);
  }

  /** Types a command in {@code folder}, with the content below {@code home}. */
  public static Terminal type(Path home, Path cache, Path folder, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
    int status =
        Commands.run(
            App.workplace(home, cache, folder, NOVEMBER_2026, outStream, errStream), arguments);
    return new Terminal(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
