package co.veedor.cli;

import co.veedor.access.Passwords;
import co.veedor.assessment.Content;
import co.veedor.web.ServerSettings;
import co.veedor.web.Service;
import co.veedor.web.ServiceSettings;
import co.veedor.web.service.Judging;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code servir}: the service with its pages and its API, until the program is told to stop. */
@Command(
    name = "servir",
    description = "Atiende las páginas y la API en este equipo hasta que se detenga.")
final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;

  private final Workplace workplace;

  @Mixin private DataFolder data = new DataFolder();

  @Option(
      names = "--puerto",
      paramLabel = "N",
      description = "El puerto, 7070 si no se dice; 0 toma uno libre.")
  private int port = 7070;

  @Option(
      names = "--anfitrion",
      paramLabel = "DIRECCIÓN",
      description = "La dirección donde atiende; 127.0.0.1, solo este equipo, si no se dice.")
  private String host = "127.0.0.1";

  @Option(
      names = "--tras-proxy",
      description =
          "Cree lo que un proxy propio dice de cada petición (X-Forwarded-For, -Proto y -Host).")
  private boolean behindProxy;

  @Option(names = "--ejemplos", description = "Pone las entidades de ejemplo que falten.")
  private boolean examples;

  ServeCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > HIGHEST_PORT) {
      throw UsageFaults.wrong(
          "--puerto", "«" + port + "» no es un puerto", "un número de 0 a 65535");
    }
    CountDownLatch stopped = new CountDownLatch(1);
    Service service = Service.start(settings(), this::judging);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  service.close();
                  stopped.countDown();
                },
                "parada"));
    greet(service);
    stopped.await();
    return Commands.DONE;
  }

  private ServiceSettings settings() {
    return new ServiceSettings(
        new ServerSettings(host, port, behindProxy),
        data.settings(workplace),
        workplace.home(),
        workplace.version(),
        new ServiceSettings.Time(workplace.now(), workplace.today()),
        Passwords.USUAL);
  }

  private Judging judging() {
    Content content = workplace.content().get();
    return Judging.over(
        content,
        "veedor " + workplace.version(),
        workplace.layout().get(),
        workplace.formats().apply(workplace.layout().get()));
  }

  private void greet(Service service) {
    workplace.out().println("Veedor atiende en " + service.address());
    service
        .invitation()
        .ifPresent(
            link ->
                workplace
                    .out()
                    .println(
                        "Primer inicio: quien administra se registra en "
                            + link
                            + " (sirve una vez, durante 24 horas)."));
    if (examples) {
      List<String> added = service.addExamples();
      String told = added.isEmpty() ? "ya estaban." : String.join(", ", added) + ".";
      workplace.out().println("Ejemplos: " + told);
    }
    service.awaitRules();
    workplace.out().println("Las reglas están listas. Para detener: Ctrl+C.");
  }
}
