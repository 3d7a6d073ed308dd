package co.veedor.bench;

import org.openjdk.jmh.runner.RunnerException;

/** Runs every benchmark, one after the other. */
public final class Benchmarks {
  private Benchmarks() {}

  /** Runs them and prints their figures. */
  public static void main(String[] arguments) throws RunnerException {
    AssessmentBenchmark.main(arguments);
    EveryInstrumentBenchmark.main(arguments);
    PlanBenchmark.main(arguments);
    PortfolioBenchmark.main(arguments);
    WorkbookBenchmark.main(arguments);
    StoreBenchmark.main(arguments);
  }
}
