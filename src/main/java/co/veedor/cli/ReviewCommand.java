package co.veedor.cli;

import co.veedor.assessment.Assessment;
import co.veedor.facts.FactsOf;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import co.veedor.report.json.ReviewJson;
import co.veedor.review.Population;
import co.veedor.review.ReviewQueue;
import co.veedor.review.Reviewer;
import co.veedor.review.Sample;
import co.veedor.review.Sampler;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code revisar}: what an auditor does best to look at first, and samples to look at. */
@Command(
    name = "revisar",
    description = "Ordena lo que se afirma por impacto y duda, dice cuánto se revisó y sortea.")
final class ReviewCommand implements Callable<Integer> {
  private final Workplace workplace;

  @Parameters(index = "0", paramLabel = "RESPUESTAS", description = "El archivo de respuestas.")
  private Path file;

  @Option(
      names = "--muestra",
      paramLabel = "N",
      description = "Sortea N respuestas de las que afirman algo; necesita --semilla.")
  private Integer size;

  @Option(
      names = "--metodo",
      paramLabel = "MÉTODO",
      description = "simple (el que se usa si no se dice) o por_dominio.")
  private String method = Sample.Method.SIMPLE.code();

  @Option(
      names = "--semilla",
      paramLabel = "TEXTO",
      description = "El texto con que se sortea: con el mismo sale la misma muestra.")
  private String seed;

  @Option(
      names = "--filas",
      paramLabel = "N",
      description = "Cuántas filas de la cola se muestran; 20 si no se dice.")
  private int rows = 20;

  @Option(
      names = "--fecha",
      paramLabel = "AAAA-MM-DD",
      description = "Fecha de la evaluación: decide qué evidencia está vigente.")
  private String date;

  @Option(names = "--json", description = "Escribe el resultado en JSON por la salida estándar.")
  private boolean json;

  ReviewCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    String basis = FactsOf.READINGS.get(0);
    Evaluation evaluation = new Evaluation(workplace, EvaluationSettings.read(basis, date));
    Assessment assessment = evaluation.assessment(workplace.here().resolve(file), file.toString());
    ReviewQueue queue = new Reviewer(workplace.content().get()).queue(assessment);
    Population population = Population.of(queue.claims());
    Sample sample = size == null ? null : drawn(population);
    if (json) {
      workplace.answer(out -> ReviewJson.write(assessment, queue, sample, out));
      return Commands.DONE;
    }
    ReviewText text = new ReviewText(workplace.out(), assessment.catalogue().vocabulary());
    workplace.out().println(ComparedResult.of(assessment).title());
    text.queue(queue, rows);
    if (sample != null) {
      text.sample(sample, population);
    }
    return Commands.DONE;
  }

  private Sample drawn(Population population) {
    if (seed == null) {
      throw new FaultException(
          Kind.USAGE,
          Fault.at(
              Place.of("--semilla"),
              "falta la semilla del sorteo",
              "un texto, por ejemplo --semilla \"acta 7\""));
    }
    return Sampler.draw(population, Sampler.method(method), seed, size);
  }
}
