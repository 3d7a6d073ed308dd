package co.veedor.web;

import co.veedor.web.http.Reply;
import co.veedor.web.http.Route;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** What the server did, as monitoring systems read it. Thread-safe. */
final class Metrics {
  private static final double[] SECONDS = {.005, .01, .025, .05, .1, .15, .25, .5, 1, 2.5, 5, 10};

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Counter requests;
  private final Histogram latency;

  Metrics() {
    this.requests =
        Counter.builder()
            .name("veedor_http_requests_total")
            .help("Peticiones por ruta y estado")
            .labelNames("method", "route", "status")
            .register(registry);
    this.latency =
        Histogram.builder()
            .name("veedor_http_request_duration_seconds")
            .help("Duración de las peticiones")
            .labelNames("method", "route")
            .classicOnly()
            .classicUpperBounds(SECONDS)
            .register(registry);
    gauge("veedor_memory_bytes", "Memoria en uso", Metrics::memory);
  }

  /** Shows a number as it is whenever somebody looks. */
  void gauge(String name, String help, LongSupplier value) {
    GaugeWithCallback.builder()
        .name(name)
        .help(help)
        .callback(callback -> callback.call(value.getAsLong()))
        .register(registry);
  }

  /** Counts an answered request. */
  void count(Route route, int status, long nanoseconds) {
    String method = route.method().name();
    requests.labelValues(method, route.path(), Integer.toString(status)).inc();
    latency
        .labelValues(method, route.path())
        .observe((double) nanoseconds / TimeUnit.SECONDS.toNanos(1));
  }

  /** Everything as text. */
  Reply told() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();
    try {
      writer.write(out, registry.scrape());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Reply.Plain(writer.getContentType(), out.toByteArray(), false);
  }

  private static long memory() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
