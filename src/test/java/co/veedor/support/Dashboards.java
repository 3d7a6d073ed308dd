package co.veedor.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** The dashboards tests look at, as the program writes them: each is written once. */
public final class Dashboards {
  private static final Path FOLDER = Veedor.ROOT.resolve("target/test-pages");

  private static Path candelaria;
  private static Path sanBernardo;

  private Dashboards() {}

  /** The small one: the real self-assessment with one instrument. */
  public static synchronized Path candelaria() {
    if (candelaria == null) {
      candelaria = written("candelaria", "examples/candelaria-2019.yaml");
    }
    return candelaria;
  }

  /** The large one: every instrument, with a plan. */
  public static synchronized Path sanBernardo() {
    if (sanBernardo == null) {
      String name = "examples/san-bernardo-2025";
      sanBernardo = written("san-bernardo", name + ".yaml", "--plan", name + ".plan.yaml");
    }
    return sanBernardo;
  }

  private static Path written(String name, String response, String... more) {
    Path folder = FOLDER.resolve(name);
    String[] arguments = new String[6 + more.length];
    String[] first = {"evaluar", response, "--salida", folder.toString(), "--formatos", "html"};
    System.arraycopy(first, 0, arguments, 0, first.length);
    System.arraycopy(more, 0, arguments, first.length, more.length);
    Terminal done = Terminal.type(Veedor.ROOT, arguments);
    assertThat(done.status()).as(done.err()).isZero();
    return folder.resolve("tablero.html");
  }
}
