package co.veedor.cli;

import co.veedor.assessment.Assessment;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import co.veedor.report.Table;
import co.veedor.report.text.TextTable;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code comparar A B}: two results side by side. */
@Command(
    name = "comparar",
    description = "Muestra dos resultados lado a lado: archivos de respuestas o resultado.json.")
final class CompareCommand implements Callable<Integer> {
  private final Workplace workplace;

  @Parameters(index = "0", paramLabel = "A", description = "El resultado de antes.")
  private Path before;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "B",
      description = "El resultado de después.")
  private Path after;

  @Option(
      names = "--edicion",
      paramLabel = "UNA=OTRA",
      description =
          "Lee las respuestas de A a una edición como si fueran a otra, y dice por qué cambia.")
  private String editions;

  CompareCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    if (after == null == (editions == null)) {
      throw new FaultException(
          Kind.USAGE,
          Fault.at(Place.of(""), "falta con qué comparar", "A B, o A --edicion UNA=OTRA"));
    }
    if (editions != null) {
      EvaluationSettings settings = EvaluationSettings.read("declarado", null);
      Path file = workplace.here().resolve(before);
      Assessment assessed = new Evaluation(workplace, settings).assessment(file, before.toString());
      new EditionComparison(workplace).print(assessed, editions);
      return Commands.DONE;
    }
    ComparedResult one = read(before);
    ComparedResult other = read(after);
    Table table = ComparedResult.sideBySide(one, other);
    workplace.out().println("A: " + one.title());
    workplace.out().println("B: " + other.title());
    workplace.out().println();
    workplace.out().print(TextTable.draw(table));
    return Commands.DONE;
  }

  private ComparedResult read(Path file) {
    return new ComparedResultReader(workplace, Kind.RESPONSE)
        .read(workplace.here().resolve(file), file.toString());
  }
}
