package co.veedor.cli;

import co.veedor.delivery.Differences;
import co.veedor.delivery.ResultFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code recalcular}: makes a result again and says what comes out otherwise. */
@Command(
    name = "recalcular",
    description =
        "Hace otra vez un resultado con sus respuestas, en su fecha y su lectura, y dice qué"
            + " cambia.")
final class RecalculateCommand implements Callable<Integer> {
  private final Workplace workplace;

  @Parameters(index = "0", paramLabel = "RESULTADO", description = "El resultado.json.")
  private Path result;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "RESPUESTAS",
      description =
          "El archivo de respuestas del que salió; si muestra tendencia, también los de las"
              + " vigencias anteriores.")
  private List<Path> files;

  @Option(
      names = "--plan",
      paramLabel = "ARCHIVO",
      description = "El archivo del plan, si se hizo con uno.")
  private Path plan;

  RecalculateCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    ResultFile stated = ResultFile.read(workplace.here().resolve(result), result.toString());
    Map<String, Path> named = new LinkedHashMap<>();
    files.forEach(file -> named.put(file.toString(), workplace.here().resolve(file)));
    Differences found =
        Differences.between(stated, new Recalculation(workplace, stated, plan).again(named));
    DifferencesText.print(found, workplace.out());
    return found.none() ? Commands.DONE : Commands.WRONG;
  }
}
