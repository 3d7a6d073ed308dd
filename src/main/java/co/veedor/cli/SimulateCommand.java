package co.veedor.cli;

import co.veedor.assessment.Assessment;
import co.veedor.report.text.TextTable;
import co.veedor.response.Changes;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code simular}: the result with other answers, beside the result as it is. */
@Command(
    name = "simular",
    description = "Muestra qué cambia en el resultado si cambian algunas respuestas.")
final class SimulateCommand implements Callable<Integer> {
  private final Workplace workplace;

  @Parameters(index = "0", paramLabel = "RESPUESTAS", description = "El archivo de respuestas.")
  private Path file;

  @Option(
      names = "--cambio",
      paramLabel = "PREGUNTA=VALOR",
      required = true,
      arity = "1..*",
      description =
          "Lo que cambia: un número (A.5.9=60) o las opciones que pasan a cumplirse (ID04=A,C).")
  private List<String> changes;

  @Option(
      names = "--base",
      paramLabel = "LECTURA",
      description =
          "Lectura que vale: declarado (la que se usa si no se dice), calculado o verificado.")
  private String basis = "declarado";

  SimulateCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    Evaluation evaluation = new Evaluation(workplace, EvaluationSettings.read(basis, null));
    Assessment before = evaluation.assessment(workplace.here().resolve(file), file.toString());
    Assessment after =
        workplace
            .assessor()
            .assess(
                Changes.applied(
                    before.response(), workplace.content().get().questionnaires(), changes),
                before.asOf(),
                before.basis());
    print(before, after);
    return Commands.DONE;
  }

  private void print(Assessment before, Assessment after) {
    PrintStream out = workplace.out();
    ComparedResult one = ComparedResult.of(before);
    out.println("A: " + one.title());
    StandingsText.print(before, out);
    out.println("B: con " + String.join("; ", changes));
    StandingsText.print(after, out);
    out.println();
    out.print(TextTable.draw(ComparedResult.changed(one, ComparedResult.of(after))));
    out.println();
    out.println(
        "Brechas: "
            + before.gaps().size()
            + " en A y "
            + after.gaps().size()
            + " en B. Hallazgos: "
            + before.findings().size()
            + " en A y "
            + after.findings().size()
            + " en B.");
  }
}
