package co.veedor.bench;

import co.veedor.assessment.Assessment;
import co.veedor.number.Fraction;
import co.veedor.response.Response;
import co.veedor.support.Veedor;
import java.util.Collection;
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

/** A warm assessment of the example with every explanation, against plain Java scoring of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m"})
@Threads(1)
public class AssessmentBenchmark {
  private final Response response = Veedor.response(Veedor.CANDELARIA);
  private final PlainScoring plain =
      new PlainScoring(Veedor.content().questionnaires().get(Veedor.TOOL_2019), Veedor.END_OF_2019);

  /** The rules, with explanations. */
  @Benchmark
  public Assessment rules() {
    return Veedor.assess(response);
  }

  /** The same scores by hand, without explanations. */
  @Benchmark
  public Map<String, Map<String, Fraction>> plainJava() {
    return plain.score(response);
  }

  /** Runs both and prints the medians and their ratio. */
  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(AssessmentBenchmark.class.getSimpleName()).build())
            .run();
    double rules = median(results, "rules");
    double byHand = median(results, "plainJava");
    System.out.printf(
        Locale.ROOT,
        "%nassessment with explanations p50 %.0f us; plain Java p50 %.1f us; ratio %.1f%n",
        rules,
        byHand,
        rules / byHand);
  }

  private static double median(Collection<RunResult> results, String name) {
    return results.stream()
        .filter(result -> result.getPrimaryResult().getLabel().equals(name))
        .mapToDouble(result -> result.getPrimaryResult().getStatistics().getPercentile(50))
        .findFirst()
        .orElseThrow();
  }
}
