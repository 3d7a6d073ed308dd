package co.veedor.web;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Writes failures of the program down in {@code errores.log}, for who can mend them; nobody outside
 * gets to see them. Thread-safe.
 */
final class Failures implements Consumer<Throwable> {
  private static final long MOST = 2L << 20;

  private final Path file;
  private final Supplier<Instant> clock;

  Failures(Path folder, Supplier<Instant> clock) {
    this.file = folder.resolve("errores.log");
    this.clock = clock;
  }

  @Override
  public synchronized void accept(Throwable failure) {
    StringWriter text = new StringWriter();
    text.append(clock.get().toString()).append(' ');
    failure.printStackTrace(new PrintWriter(text, true));
    try {
      if (Files.exists(file) && Files.size(file) > MOST) {
        Path earlier = file.resolveSibling("errores.anterior.log");
        Files.move(file, earlier, StandardCopyOption.REPLACE_EXISTING);
      }
      Files.writeString(
          file,
          text.toString(),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }
}
