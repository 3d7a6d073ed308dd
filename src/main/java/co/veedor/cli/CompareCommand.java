package co.veedor.cli;

import co.veedor.fault.FaultException.Kind;
import co.veedor.report.Table;
import co.veedor.report.text.TextTable;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code comparar A B}: two results side by side. */
@Command(
    name = "comparar",
    description = "Muestra dos resultados lado a lado: archivos de respuestas o resultado.json.")
final class CompareCommand implements Callable<Integer> {
  private final Workplace workplace;

  @Parameters(index = "0", paramLabel = "A", description = "El resultado de antes.")
  private Path before;

  @Parameters(index = "1", paramLabel = "B", description = "El resultado de después.")
  private Path after;

  CompareCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
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
