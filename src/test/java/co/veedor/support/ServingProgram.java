package co.veedor.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** {@code veedor servir} as a process of its own, which can be stopped and killed. */
public final class ServingProgram implements AutoCloseable {
  private final Process process;
  private final BufferedReader lines;
  private final List<String> said = new ArrayList<>();

  private ServingProgram(Process process) {
    this.process = process;
    this.lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts it on a free port, with its data in {@code folder}. */
  public static ServingProgram start(Path folder) {
    return start(folder, 0);
  }

  /** Starts it on a port; 0 for a free one. */
  public static ServingProgram start(Path folder, int port) {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xss2m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xms16m",
            "-XX:MaxHeapFreeRatio=40",
            "-Dveedor.home=" + Veedor.ROOT,
            "-Dveedor.cache=" + Veedor.CACHE,
            "-Dstdout.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            "co.veedor.App",
            "servir",
            "--puerto",
            Integer.toString(port),
            "--datos",
            folder.toString());
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return new ServingProgram(process);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Waits for a line that begins so; what follows in it. */
  public String saidAfter(String beginning) {
    for (String line : said) {
      if (line.startsWith(beginning)) {
        return line.substring(beginning.length());
      }
    }
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
        if (line.startsWith(beginning)) {
          return line.substring(beginning.length());
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    throw new AssertionError("never said «" + beginning + "»: " + said);
  }

  /** Where to find it. */
  public String address() {
    return saidAfter("Veedor atiende en ");
  }

  /** Waits until rules are ready. */
  public ServingProgram ready() {
    saidAfter("Las reglas están listas");
    return this;
  }

  /** Registers the first administrator by the link it printed, at {@code browser}. */
  public void registerFirst(Visitor browser, String login, String password) {
    String link = saidAfter("Primer inicio: quien administra se registra en ");
    String path = link.replaceAll("^https?://[^/]+| .*", "");
    String form = "login=" + login + "&name=Ana&password=" + password + "&repeated=" + password;
    String type = "application/x-www-form-urlencoded";
    browser.send("POST", path, type, form.getBytes(StandardCharsets.UTF_8));
  }

  /** Kills it, as a power cut would. */
  public void kill() {
    process.toHandle().destroyForcibly();
    await();
  }

  /** Asks it to stop; its exit status. */
  public int stop() {
    process.toHandle().destroy();
    return await();
  }

  /** Its exit status, once it ended. */
  public int await() {
    try {
      return process.waitFor();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** How long it kept processors busy so far. */
  public Duration busy() {
    return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** How much memory it holds, in MiB; −1 where the system does not say. */
  public long memory() {
    try {
      return java.nio.file.Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))
          .stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(-1L);
    } catch (IOException elsewhere) {
      return -1;
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    await();
  }
}
