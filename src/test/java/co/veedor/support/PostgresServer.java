package co.veedor.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of this run: on a free port of this machine only, started when a test first
 * asks for a database, stopped when the run ends. Its files lie below {@code target}.
 */
final class PostgresServer {
  static final String USER = "veedor";

  private static final AtomicInteger MADE = new AtomicInteger();
  private static PostgresServer running;

  private final Path binaries;
  private final Path data;
  private final int port;

  private PostgresServer(Path binaries, Path data, int port) {
    this.binaries = binaries;
    this.data = data;
    this.port = port;
  }

  /** The address of a new, empty database. */
  static String freshDatabase() {
    String name = "prueba" + MADE.incrementAndGet();
    String address = running().address();
    try (Connection connection = DriverManager.getConnection(address + "postgres", USER, "");
        var statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
    return address + name;
  }

  private static synchronized PostgresServer running() {
    if (running == null) {
      PostgresServer server = new PostgresServer(binaries(), folder(), freePort());
      server.start();
      running = server;
    }
    return running;
  }

  private String address() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/";
  }

  private void start() {
    run("initdb", "-D", data.toString(), "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C");
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    // Tests kill the program and never the server: it need not wait for the disk.
    String options =
        "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off";
    run(
        "pg_ctl",
        "start",
        "-w",
        "-D",
        data.toString(),
        "-l",
        data.resolve("log").toString(),
        "-o",
        options);
  }

  private void stop() {
    run("pg_ctl", "stop", "-D", data.toString(), "-m", "immediate");
    Folders.delete(data.getParent());
  }

  /** Runs a program of PostgreSQL, which refuses to be the superuser. */
  private void run(String program, String... arguments) {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(binaries.resolve(program).toString());
    command.addAll(List.of(arguments));
    File output = new File(data.getParent().toFile(), program + ".log");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(data.getParent().toFile())
              .redirectErrorStream(true)
              .redirectOutput(output)
              .start();
      if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IllegalStateException(program + " failed: " + Files.readString(output.toPath()));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** A new folder for the server; one that its user can reach. */
  private static Path folder() {
    try {
      Path target = Files.createDirectories(Veedor.ROOT.resolve("target"));
      Path within =
          isRoot() && !isOpen(target) ? Path.of(System.getProperty("java.io.tmpdir")) : target;
      Path folder = Files.createTempDirectory(within, "postgres");
      if (isRoot()) {
        var users = folder.getFileSystem().getUserPrincipalLookupService();
        Files.setOwner(folder, users.lookupPrincipalByName("postgres"));
      }
      return folder.resolve("data");
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** Whether every folder above lets others through. */
  private static boolean isOpen(Path folder) throws IOException {
    for (Path above = folder; above != null; above = above.getParent()) {
      if (!PosixFilePermissions.toString(Files.getPosixFilePermissions(above)).endsWith("x")) {
        return false;
      }
    }
    return true;
  }

  private static Path binaries() {
    Path debian = Path.of("/usr/lib/postgresql");
    try (Stream<Path> versions = Files.isDirectory(debian) ? Files.list(debian) : Stream.empty()) {
      Stream<Path> installed =
          versions
              .sorted(Comparator.comparing(Path::getFileName).reversed())
              .map(version -> version.resolve("bin"));
      Stream<Path> onPath =
          Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
      return Stream.concat(installed, onPath)
          .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
          .filter(folder -> Files.isExecutable(folder.resolve("pg_ctl")))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      "These tests need PostgreSQL: install the package postgresql."));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}
