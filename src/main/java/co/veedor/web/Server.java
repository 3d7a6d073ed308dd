package co.veedor.web;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import co.veedor.web.http.Route;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import java.util.List;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A running server. */
final class Server implements AutoCloseable {
  private static final int THREADS = 48;
  private static final int WAITING_THREADS = 4;
  private static final int GRACE_MILLISECONDS = 15_000;

  private final Javalin javalin;
  private final ServerSettings settings;

  private Server(Javalin javalin, ServerSettings settings) {
    this.javalin = javalin;
    this.settings = settings;
  }

  /**
   * Begins to listen.
   *
   * @throws FaultException when the port is taken or the address is none of this machine
   */
  static Server start(ServerSettings settings, List<Route> routes, Gateway gateway) {
    Javalin javalin = Javalin.create(config -> configure(config, routes, gateway));
    try {
      javalin.start(settings.host(), settings.port());
    } catch (RuntimeException refused) {
      javalin.stop();
      throw new FaultException(
          Kind.USAGE,
          Fault.at(
              Place.of("--puerto " + settings.port()),
              "no se puede atender en " + settings.host() + ":" + settings.port(),
              "un puerto libre y una dirección de este equipo"));
    }
    return new Server(javalin, settings);
  }

  private static void configure(JavalinConfig config, List<Route> routes, Gateway gateway) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = CompressionStrategy.GZIP;
    config.jetty.threadPool = new QueuedThreadPool(THREADS, WAITING_THREADS);
    config.jetty.modifyServer(
        server -> {
          server.insertHandler(new GracefulHandler());
          server.setStopTimeout(GRACE_MILLISECONDS);
        });
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setSendDateHeader(true);
        });
    gateway.install(routes, config.routes);
  }

  /** Where to find it. */
  String address() {
    return "http://" + settings.host() + ":" + javalin.port();
  }

  /** Lets running requests end, and takes no more. */
  @Override
  public void close() {
    javalin.stop();
  }
}
