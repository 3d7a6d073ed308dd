package co.veedor.cli;

import co.veedor.assessment.Assessment;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import co.veedor.plan.Plan;
import co.veedor.report.ReportFolder;
import co.veedor.report.ReportFormat;
import co.veedor.report.json.ResultJson;
import co.veedor.response.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluar}: assesses response files, prints a summary and writes reports. */
@Command(
    name = "evaluar",
    description = "Evalúa archivos de respuestas, muestra el resumen y escribe los informes.")
final class EvaluateCommand implements Callable<Integer> {
  private final Workplace workplace;

  @Parameters(
      paramLabel = "RESPUESTAS",
      arity = "0..*",
      description =
          "Archivos de respuestas (YAML, JSON, CSV o libros .xlsx). Las vigencias de una misma"
              + " entidad muestran su tendencia.")
  private List<Path> files = List.of();

  @Option(
      names = "--salida",
      paramLabel = "CARPETA",
      description = "Carpeta donde se escriben los informes.")
  private Path output;

  @Option(
      names = "--lote",
      paramLabel = "CARPETA",
      description = "Evalúa todos los archivos de respuestas de una carpeta.")
  private Path batch;

  @Option(names = "--json", description = "Escribe el resultado en JSON por la salida estándar.")
  private boolean json;

  @Option(
      names = "--base",
      paramLabel = "LECTURA",
      description =
          "Lectura que vale: declarado (la que se usa si no se dice), calculado o verificado.")
  private String basis = "declarado";

  @Option(
      names = "--fecha",
      paramLabel = "AAAA-MM-DD",
      description = "Fecha de la evaluación: decide qué normas y parámetros rigen.")
  private String date;

  @Option(
      names = "--formatos",
      paramLabel = "LISTA",
      split = ",",
      description =
          "Informes que se escriben: xlsx, respuestas, html, docx, pdf, oscal, json. Si no se dice,"
              + " todos.")
  private List<String> formats;

  @Option(
      names = "--plan",
      paramLabel = "ARCHIVO",
      description = "Lo que la entidad decide de su plan: años, dinero, personal, calificaciones.")
  private Path planned;

  EvaluateCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    EvaluationSettings settings = EvaluationSettings.read(basis, date).with(planned);
    List<ReportFormat> chosen = output == null ? List.of() : chosenFormats();
    if (planned != null && batch != null) {
      throw wrong("--plan es de una sola entidad", "un archivo de respuestas con su plan");
    }
    if (batch != null) {
      return batch(settings, chosen);
    }
    if (files.isEmpty()) {
      throw wrong("falta el archivo de respuestas", "al menos un archivo, o --lote CARPETA");
    }
    if (output != null) {
      new ReportFolder(resolved(output)).check();
    }
    List<Plan> plans = plans(new Evaluation(workplace, settings));
    write(plans, chosen);
    print(plans);
    return Commands.DONE;
  }

  private Integer batch(EvaluationSettings settings, List<ReportFormat> chosen) {
    if (!files.isEmpty() || json || output == null) {
      throw wrong(
          "--lote va solo con --salida", "--lote CARPETA --salida CARPETA, sin archivos ni --json");
    }
    ReportFolder folder = new ReportFolder(resolved(output));
    folder.check();
    return new Batch(workplace, new Evaluation(workplace, settings), folder, chosen)
        .run(resolved(batch), batch.toString());
  }

  private List<Plan> plans(Evaluation evaluation) {
    History history = new History(assessments(evaluation));
    if (planned != null && !history.isOfOne()) {
      throw wrong(
          "--plan es de una sola entidad, para su última vigencia",
          "archivos de una sola entidad, cada uno de otra vigencia");
    }
    Subfolders subfolders = new Subfolders();
    history.all().forEach(each -> subfolders.claim(each.response()));
    return history.all().stream()
        .map(
            each ->
                history.isLast(each)
                    ? evaluation.planned(each, history.before(each))
                    : evaluation.unlimited(each, history.before(each)))
        .toList();
  }

  private List<Assessment> assessments(Evaluation evaluation) {
    FaultList faults = new FaultList(Kind.RESPONSE);
    List<Response> responses = new ArrayList<>();
    for (Path file : files) {
      try {
        responses.add(evaluation.read(resolved(file), file.toString()));
      } catch (FaultException wrong) {
        if (wrong.kind() != Kind.RESPONSE) {
          throw wrong;
        }
        wrong.faults().forEach(faults::add);
      }
    }
    faults.stopIfAny();
    return responses.stream().map(evaluation::assessed).toList();
  }

  private void write(List<Plan> plans, List<ReportFormat> chosen) {
    if (output == null) {
      return;
    }
    ReportFolder folder = new ReportFolder(resolved(output));
    for (Plan plan : plans) {
      String subfolder = plans.size() == 1 ? "" : Subfolders.name(plan.assessment().response());
      folder.write(subfolder, plan, chosen);
    }
  }

  private void print(List<Plan> plans) {
    if (json) {
      workplace.answer(
          out -> {
            if (plans.size() == 1) {
              new ResultJson().write(plans.get(0), out);
            } else {
              ResultJson.write(plans, out);
            }
          });
      return;
    }
    Summary summary = new Summary(workplace);
    plans.forEach(summary::print);
    if (output != null) {
      workplace.out().println("Informes escritos en " + output);
    }
  }

  private List<ReportFormat> chosenFormats() {
    List<ReportFormat> known = workplace.formats().apply(workplace.layout().get());
    if (formats == null) {
      return known;
    }
    List<String> codes = known.stream().map(ReportFormat::code).toList();
    FaultList faults = new FaultList(Kind.USAGE);
    formats.stream()
        .filter(format -> !codes.contains(format))
        .forEach(
            format ->
                faults.unknown(
                    Place.of("--formatos"),
                    "el formato «" + format + "» no está disponible",
                    "uno de: " + String.join(", ", codes),
                    format,
                    codes));
    faults.stopIfAny();
    return known.stream().filter(format -> formats.contains(format.code())).toList();
  }

  private Path resolved(Path path) {
    return workplace.here().resolve(path);
  }

  private static FaultException wrong(String what, String expected) {
    return new FaultException(Kind.USAGE, Fault.at(Place.of(""), what, expected));
  }
}
