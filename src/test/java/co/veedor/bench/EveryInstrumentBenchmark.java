package co.veedor.bench;

import co.veedor.assessment.Assessment;
import co.veedor.number.Fraction;
import co.veedor.response.Response;
import co.veedor.support.Veedor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * A warm assessment of an entity that answers every questionnaire, with every explanation, against
 * plain Java scoring of the same answers.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m"})
@Threads(1)
public class EveryInstrumentBenchmark {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  private final Response response =
      Veedor.response(Veedor.ROOT.resolve("examples/san-bernardo-2025.yaml"));
  private final List<PlainScoring> plain =
      Veedor.content().questionnaires().values().stream()
          .map(edition -> new PlainScoring(edition, DAY))
          .toList();

  /** The rules, with explanations. */
  @Benchmark
  public Assessment rules() {
    return Veedor.assessor().assess(response, DAY, "declarado");
  }

  /** The same scores by hand, without explanations. */
  @Benchmark
  public List<Map<String, Map<String, Fraction>>> plainJava() {
    return plain.stream().map(scoring -> scoring.score(response)).toList();
  }

  /** Runs both and prints p50, p95 and the ratio of the medians. */
  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(EveryInstrumentBenchmark.class.getSimpleName())
                    .build())
            .run();
    double rules = percentile(results, "rules", 50);
    double byHand = percentile(results, "plainJava", 50);
    System.out.printf(
        Locale.ROOT,
        "%nevery instrument: p50 %.0f us, p95 %.0f us; plain Java p50 %.1f us; ratio %.1f%n",
        rules,
        percentile(results, "rules", 95),
        byHand,
        rules / byHand);
  }

  private static double percentile(Collection<RunResult> results, String name, double which) {
    return results.stream()
        .filter(result -> result.getPrimaryResult().getLabel().equals(name))
        .mapToDouble(result -> result.getPrimaryResult().getStatistics().getPercentile(which))
        .findFirst()
        .orElseThrow();
  }
}
