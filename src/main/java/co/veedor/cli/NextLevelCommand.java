package co.veedor.cli;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.assessment.Supposition;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import co.veedor.plan.NextLevel;
import co.veedor.plan.NextLevels;
import co.veedor.report.json.NextLevelJson;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code siguiente-nivel}: the fewest answers to raise for a total to reach its next level. */
@Command(
    name = "siguiente-nivel",
    description = "Dice qué respuestas subir para llegar al siguiente nivel de madurez.")
final class NextLevelCommand implements Callable<Integer> {
  private final Workplace workplace;

  @Parameters(index = "0", paramLabel = "RESPUESTAS", description = "El archivo de respuestas.")
  private Path file;

  @Option(
      names = "--cuestionario",
      paramLabel = "CUESTIONARIO",
      description = "El cuestionario; sobra cuando el archivo responde uno solo.")
  private String questionnaire;

  @Option(
      names = "--dominio",
      paramLabel = "DOMINIO",
      description = "Código del total o dominio; si no se dice, los totales del cuestionario.")
  private String domain;

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

  @Option(names = "--json", description = "Escribe el resultado en JSON por la salida estándar.")
  private boolean json;

  NextLevelCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    Evaluation evaluation = new Evaluation(workplace, EvaluationSettings.read(basis, date));
    Assessment assessment = evaluation.assessment(workplace.here().resolve(file), file.toString());
    QuestionnaireResult result = result(assessment);
    List<NodeResult> nodes = nodes(result);
    List<NextLevel> found;
    try (Supposition supposition =
        workplace
            .assessor()
            .suppose(
                assessment.response(),
                result.questionnaire().id(),
                assessment.asOf(),
                assessment.basis())) {
      found =
          nodes.stream()
              .map(node -> NextLevels.of(assessment, result.questionnaire(), node, supposition))
              .toList();
    }
    print(assessment, found);
    return Commands.DONE;
  }

  private QuestionnaireResult result(Assessment assessment) {
    List<QuestionnaireResult> answered = assessment.questionnaires();
    List<String> ids = answered.stream().map(each -> each.questionnaire().id()).toList();
    if (questionnaire == null && answered.size() == 1) {
      return answered.get(0);
    }
    if (questionnaire == null) {
      throw new FaultException(
          Kind.USAGE,
          Fault.at(
              Place.of("--cuestionario"),
              "el archivo responde " + ids.size() + " cuestionarios y falta decir cuál",
              "uno de: " + String.join(", ", ids)));
    }
    return answered.stream()
        .filter(each -> each.questionnaire().id().equals(questionnaire))
        .findFirst()
        .orElseThrow(
            () ->
                unknown(
                    "--cuestionario",
                    "el archivo no responde el cuestionario «" + questionnaire + "»",
                    questionnaire,
                    ids));
  }

  private List<NodeResult> nodes(QuestionnaireResult result) {
    List<NodeResult> levelled =
        result.nodes().stream()
            .filter(node -> !node.kind().equals("question") && node.level() != null)
            .toList();
    if (domain == null) {
      return levelled.stream().filter(node -> node.parent() == null).toList();
    }
    List<NodeResult> named = levelled.stream().filter(node -> node.id().equals(domain)).toList();
    if (named.isEmpty()) {
      throw unknown(
          "--dominio",
          "«" + domain + "» no es un total ni un dominio con nivel",
          domain,
          levelled.stream().map(NodeResult::id).toList());
    }
    return named;
  }

  private static FaultException unknown(
      String option, String what, String given, List<String> known) {
    FaultList faults = new FaultList(Kind.USAGE);
    faults.unknown(Place.of(option), what, "uno de: " + String.join(", ", known), given, known);
    return faults.thrown();
  }

  private void print(Assessment assessment, List<NextLevel> found) {
    if (json) {
      workplace.answer(out -> NextLevelJson.write(assessment, found, out));
      return;
    }
    workplace.out().println(ComparedResult.of(assessment).title());
    workplace.out().println();
    NextLevelText text = new NextLevelText(workplace.out(), assessment);
    found.forEach(text::print);
  }
}
