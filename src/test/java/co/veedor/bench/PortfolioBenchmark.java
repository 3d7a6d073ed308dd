package co.veedor.bench;

import co.veedor.plan.portfolio.Portfolio;
import co.veedor.plan.portfolio.ReviewedPortfolio;
import co.veedor.support.Portfolios;
import co.veedor.support.RandomPortfolios;
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
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** A review of ten thousand initiatives, from the first one of a process on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 3)
@Fork(
    value = 2,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
@Threads(1)
public class PortfolioBenchmark {
  private static final int INITIATIVES = 10_000;

  private final String yaml = RandomPortfolios.of(1, INITIATIVES).yaml();
  private final Portfolio portfolio = Portfolios.read(yaml);

  /** Reading the file. */
  @Benchmark
  public Portfolio read() {
    return Portfolios.read(yaml);
  }

  /** Judging and adding up what was read. */
  @Benchmark
  public ReviewedPortfolio review() {
    return Portfolios.review(portfolio);
  }

  /** Runs both. */
  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(PortfolioBenchmark.class.getSimpleName()).build())
        .run();
  }
}
