package co.veedor.cli;

import co.veedor.delivery.Claims;
import co.veedor.delivery.Delivery;
import co.veedor.delivery.Staging;
import co.veedor.document.Digest;
import co.veedor.plan.Plan;
import co.veedor.report.WrittenFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entregar}: a result with all it rests on, in one archive that another machine checks. */
@Command(
    name = "entregar",
    description =
        "Reúne en un archivo el resultado, los informes, las respuestas, las evidencias y sus"
            + " huellas, para que otro lo compruebe.")
final class DeliverCommand implements Callable<Integer> {
  private final Workplace workplace;

  @Parameters(
      paramLabel = "RESPUESTAS",
      arity = "0..*",
      description =
          "El archivo de respuestas y, para la tendencia, los de vigencias anteriores de la misma"
              + " entidad.")
  private List<Path> files = List.of();

  @Option(
      names = "--salida",
      paramLabel = "ENTREGA",
      required = true,
      description = "El archivo que se escribe (.zip).")
  private Path output;

  @Option(
      names = "--plan",
      paramLabel = "ARCHIVO",
      description = "Lo que la entidad decide de su plan.")
  private Path plan;

  @Option(
      names = "--base",
      paramLabel = "LECTURA",
      description = "Lectura que vale: declarado (la usual), calculado o verificado.")
  private String basis = "declarado";

  @Option(
      names = "--fecha",
      paramLabel = "AAAA-MM-DD",
      description = "Fecha de la evaluación, si no es la de las respuestas.")
  private String date;

  @Mixin private DataFolder data = new DataFolder();

  @Option(
      names = "--entidad",
      paramLabel = "CÓDIGO",
      description = "La entidad, para entregar una vigencia que guarda el servicio.")
  private String entity;

  @Option(
      names = "--vigencia",
      paramLabel = "CÓDIGO",
      description = "La vigencia de esa entidad; va con su historia.")
  private String period;

  DeliverCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    EvaluationSettings settings = EvaluationSettings.read(basis, date);
    if ((entity == null) != (period == null) || files.isEmpty() == (entity == null)) {
      throw UsageFaults.wrong(
          "entregar",
          "falta de qué se hace la entrega",
          "archivos de RESPUESTAS, o --entidad y --vigencia con la carpeta --datos");
    }
    Path target = workplace.here().resolve(output);
    try (Staging staging = new Staging()) {
      Deliverable ready =
          entity == null
              ? new DeliveredFiles(workplace, settings, staging).of(files, plan)
              : stored(settings, staging);
      Delivery delivery = new Delivery(staging, ready.plan());
      delivery.addResult(workplace.formats().apply(workplace.layout().get()));
      WrittenFile.write(target, out -> delivery.write(ready.answers(), ready.planFile(), out));
      tell(target, ready.plan());
    }
    return Commands.DONE;
  }

  private Deliverable stored(EvaluationSettings settings, Staging staging) {
    if (plan != null) {
      throw UsageFaults.wrong(
          "--plan", "una vigencia guardada lleva su propio plan", "el comando sin --plan");
    }
    return new DeliveredPeriod(workplace, settings, staging).of(data, entity, period);
  }

  private void tell(Path target, Plan result) {
    try {
      workplace.out().println("Entrega escrita en " + output + ".");
      workplace.out().println("Huella SHA-256 del archivo: " + Digest.of(target));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    ClaimsText.print(Claims.of(result.assessment()), workplace.out());
    workplace.out().println("Para comprobarla: ./veedor comprobar " + output);
  }
}
