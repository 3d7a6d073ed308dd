package co.veedor.cli;

import co.veedor.assessment.Assessment;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import co.veedor.report.ReportFolder;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code comparar}: two results side by side and why they differ, one result under another edition,
 * or entities of a group.
 */
@Command(
    name = "comparar",
    description =
        "Muestra dos resultados lado a lado y por qué cambian, o muchas entidades por grupos.")
final class CompareCommand implements Callable<Integer> {
  private final Workplace workplace;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "A",
      description = "El resultado de antes: un archivo de respuestas o resultado.json.")
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

  @Option(
      names = "--grupo",
      paramLabel = "CARPETA",
      description =
          "Compara por grupos las entidades de una carpeta de respuestas o de una copia sin"
              + " nombres (.jsonl).")
  private Path group;

  @Mixin private PeerOptions peers;

  @Option(
      names = "--enmiendas",
      paramLabel = "ARCHIVO",
      description = "Las correcciones que se hicieron después de entregar (YAML o JSON).")
  private Path amendments;

  @Option(
      names = "--base",
      paramLabel = "LECTURA",
      description =
          "Lectura que vale: declarado (la que se usa si no se dice), calculado o verificado.")
  private String basis = "declarado";

  @Option(
      names = "--fecha",
      paramLabel = "AAAA-MM-DD",
      description = "Fecha de la evaluación de todos los archivos. Si no se dice, la de cada uno.")
  private String date;

  @Option(
      names = "--salida",
      paramLabel = "CARPETA",
      description = "Carpeta donde se escribe la comparación, en JSON y en un libro.")
  private Path output;

  @Option(names = "--json", description = "Escribe la comparación en JSON por la salida estándar.")
  private boolean json;

  CompareCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    EvaluationSettings settings = EvaluationSettings.read(basis, date);
    long asked = Stream.of(after, editions, group).filter(each -> each != null).count();
    if (asked != 1 || before == null == (group == null)) {
      throw wrong("falta con qué comparar", "A B, o A --edicion UNA=OTRA, o --grupo CARPETA");
    }
    if (group == null && peers.isUsed()) {
      throw wrong(
          "--por, --entidad, --vigencia, --sin-nombres y --clave van con --grupo",
          "--grupo CARPETA");
    }
    if (after == null && amendments != null) {
      throw wrong("--enmiendas va con dos archivos", "A B --enmiendas ARCHIVO");
    }
    if (editions != null) {
      edition(settings);
    } else if (group != null) {
      new PeerComparison(workplace, settings, peers).run(group, output());
    } else {
      new PeriodComparison(workplace, settings, amendments).run(before, after, output());
    }
    return Commands.DONE;
  }

  private void edition(EvaluationSettings settings) {
    if (output != null || json) {
      throw wrong("--edicion solo se muestra en la terminal", "--edicion sin --salida ni --json");
    }
    Path file = workplace.here().resolve(before);
    Assessment assessed = new Evaluation(workplace, settings).assessment(file, before.toString());
    new EditionComparison(workplace).print(assessed, editions);
  }

  private ComparisonOutput output() {
    if (output == null) {
      return new ComparisonOutput(null, null, json);
    }
    ReportFolder folder = new ReportFolder(workplace.here().resolve(output));
    folder.check();
    return new ComparisonOutput(folder, output.toString(), json);
  }

  private static FaultException wrong(String what, String expected) {
    return new FaultException(Kind.USAGE, Fault.at(Place.of(""), what, expected));
  }
}
