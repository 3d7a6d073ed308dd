package co.veedor.bench;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.assessment.Supposition;
import co.veedor.plan.NextLevel;
import co.veedor.plan.NextLevels;
import co.veedor.plan.Plan;
import co.veedor.support.Veedor;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/** A plan for 700 gaps and 81 initiatives, and next levels, from the first one of a process on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 3)
@Fork(
    value = 2,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"})
@Threads(1)
public class PlanBenchmark {
  private static final int GAPS = 700;

  private final Assessment worst =
      Veedor.assessor()
          .assess(
              Veedor.response(Veedor.ROOT.resolve("examples/todo-mal-2025.yaml")),
              LocalDate.of(2026, 1, 28),
              "declarado");
  private final String decided = decided(GAPS - worst.gaps().size());

  private static String decided(int findings) {
    String listed =
        IntStream.rangeClosed(1, findings)
            .mapToObj(n -> "  - {id: H" + n + ", domain: Otro, text: Otro, initiatives: [INF-01]}")
            .collect(Collectors.joining("\n"));
    return """
        start: 2026-S1
        money: {"2026": 900000000, "2027": 900000000, "2028": 900000000, "2029": 900000000}
        staff: {"2026": 4, "2027": 4, "2028": 4, "2029": 4}
        findings:
        """
        + listed
        + "\n";
  }

  /** The whole plan: points of every gap, priorities, roadmap, budget, indicators. */
  @Benchmark
  public Plan plan() {
    return Veedor.plan(worst, decided);
  }

  /** The next level of every total of one of the two largest instruments. */
  @Benchmark
  public List<NextLevel> nextLevelsOfTheLargest() {
    return of("mspi-2013");
  }

  /** The next level of every total of the instrument whose questions hang from one another. */
  @Benchmark
  public List<NextLevel> nextLevelsOfTheTied() {
    return of("furag-2025");
  }

  private List<NextLevel> of(String questionnaire) {
    return worst.questionnaires().stream()
        .filter(result -> result.questionnaire().id().equals(questionnaire))
        .map(this::of)
        .findFirst()
        .orElseThrow();
  }

  private List<NextLevel> of(QuestionnaireResult result) {
    try (Supposition supposition =
        Veedor.assessor()
            .suppose(worst.response(), result.questionnaire().id(), worst.asOf(), worst.basis())) {
      return result.nodes().stream()
          .filter(node -> node.parent() == null && node.level() != null)
          .map(node -> NextLevels.of(worst, result.questionnaire(), node, supposition))
          .toList();
    }
  }

  /** Runs both. */
  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(PlanBenchmark.class.getSimpleName()).build()).run();
  }
}
