package co.veedor.cli;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Content;
import co.veedor.crosswalk.Ways;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import co.veedor.proposal.Proposal;
import co.veedor.proposal.ProposalFile;
import co.veedor.proposal.Proposer;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.report.WrittenFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code proponer}: proposes answers to a questionnaire from what the others were answered. */
@Command(
    name = "proponer",
    description =
        "Propone respuestas para un cuestionario a partir de las que ya se dieron en otros.")
final class ProposeCommand implements Callable<Integer> {
  private final Workplace workplace;

  @Parameters(index = "0", paramLabel = "RESPUESTAS", description = "El archivo de respuestas.")
  private Path file;

  @Option(
      names = "--para",
      paramLabel = "CUESTIONARIO",
      required = true,
      description = "El cuestionario para el que se propone.")
  private String target;

  @Option(
      names = "--salida",
      paramLabel = "ARCHIVO",
      required = true,
      description = "El archivo de respuestas que se escribe, con las propuestas.")
  private Path output;

  ProposeCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    Content content = workplace.content().get();
    Questionnaire questionnaire = known(content.questionnaires(), target, "--para");
    Path from = workplace.here().resolve(file).toAbsolutePath().normalize();
    if (from.equals(workplace.here().resolve(output).toAbsolutePath().normalize())) {
      throw new FaultException(
          Kind.USAGE,
          Fault.at(
              Place.of("--salida"),
              "«" + output + "» es el mismo archivo de respuestas",
              "otro archivo, para no perder el original"));
    }
    EvaluationSettings settings = EvaluationSettings.read("declarado", null);
    Assessment assessment =
        new Evaluation(workplace, settings)
            .assessment(workplace.here().resolve(file), file.toString());
    Ways ways = new Ways(content.crosswalks().get());
    List<Proposal> proposals = new Proposer(ways, assessment).propose(questionnaire);
    ProposalFile text =
        new ProposalFile(
            assessment.response(), content.catalogue().vocabulary(), content.questionnaires());
    WrittenFile.write(workplace.here().resolve(output), text.written(questionnaire, proposals));
    tell(questionnaire, proposals);
    return Commands.DONE;
  }

  /** The questionnaire with that id, or a fault that names the nearest. */
  static Questionnaire known(Map<String, Questionnaire> known, String id, String option) {
    if (!known.containsKey(id)) {
      FaultList faults = new FaultList(Kind.USAGE);
      faults.unknown(
          Place.of(option),
          "el cuestionario «" + id + "» no existe",
          "uno de: " + String.join(", ", known.keySet()),
          id,
          known.keySet());
      faults.stopIfAny();
    }
    return known.get(id);
  }

  private void tell(Questionnaire questionnaire, List<Proposal> proposals) {
    long valued = proposals.stream().filter(proposal -> proposal.answer() != null).count();
    workplace
        .out()
        .println(
            questionnaire.name()
                + ": "
                + valued
                + " respuestas propuestas y "
                + (proposals.size() - valued)
                + " orientaciones, de "
                + questionnaire.questions().size()
                + " preguntas. Ninguna cuenta hasta que alguien la acepte.");
    workplace.out().println("Escrito en " + output);
  }
}
