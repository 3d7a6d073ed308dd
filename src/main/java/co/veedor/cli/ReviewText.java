package co.veedor.cli;

import co.veedor.catalogue.Vocabulary;
import co.veedor.facts.said.Doubt;
import co.veedor.number.Fraction;
import co.veedor.report.Spanish;
import co.veedor.report.Table;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Column;
import co.veedor.report.Table.Words;
import co.veedor.report.text.TextTable;
import co.veedor.review.Claim;
import co.veedor.review.Population;
import co.veedor.review.ReviewProgress;
import co.veedor.review.ReviewQueue;
import co.veedor.review.Sample;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints what there is to review. */
final class ReviewText {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("n", "Orden", 6),
          new Column("claim", "Respuesta", 30),
          new Column("declared", "Declara", 8),
          new Column("verified", "Verificada", 10),
          new Column("impact", "Impacto", 8),
          new Column("doubt", "Duda", 8),
          new Column("priority", "Impacto×duda", 12),
          new Column("why", "Por qué", 60));

  private final PrintStream out;
  private final Vocabulary words;

  ReviewText(PrintStream out, Vocabulary words) {
    this.words = words;
    this.out = out;
  }

  /** How far the review is, and what to look at first. */
  void queue(ReviewQueue queue, int rows) {
    ReviewProgress progress = queue.progress();
    out.println("Evidencias revisadas: " + counted(progress.evidence()));
    out.println("Respuestas con toda su evidencia revisada: " + counted(progress.claims()));
    out.println("Puntos revisados: " + points(progress.impact()));
    out.println("Puntos respaldados: " + points(progress.backed()));
    out.println(ReviewQueue.POINTS);
    out.println();
    List<List<Cell>> shown = new ArrayList<>();
    for (Claim claim : queue.claims().subList(0, Math.min(rows, queue.claims().size()))) {
      shown.add(row(shown.size() + 1, claim));
    }
    out.print(TextTable.draw(new Table("review", "", COLUMNS, shown)));
    out.println("Se muestran " + shown.size() + " de " + queue.claims().size() + " respuestas.");
    for (String code : queue.confidences()) {
      out.println(
          "Confianza de lo que suma cada razón de duda: " + words.word("confidence", code) + ".");
    }
  }

  private static String counted(ReviewProgress.Part part) {
    return part.done() + " de " + part.all() + share(part);
  }

  private static String points(ReviewProgress.Part part) {
    return Spanish.percent(part.done()) + " de " + Spanish.percent(part.all()) + share(part);
  }

  private static String share(ReviewProgress.Part part) {
    return part.share() == null ? "" : " (" + Spanish.percent(part.share()) + " %)";
  }

  private static List<Cell> row(int number, Claim claim) {
    return List.of(
        new Words(Integer.toString(number)),
        new Words(claim.key()),
        new Words(percent(claim.declared())),
        new Words(percent(claim.verified())),
        new Words(Spanish.percent(claim.impact())),
        new Words(Spanish.percent(claim.doubt())),
        new Words(Spanish.percent(claim.priority())),
        new Words(claim.doubts().stream().map(Doubt::says).collect(Collectors.joining("; "))));
  }

  private static String percent(Fraction value) {
    return value == null ? "—" : Spanish.percent(value);
  }

  /** A sample, and what it takes to draw it again. */
  void sample(Sample sample, Population population) {
    out.println();
    out.printf(
        "Muestra de %d entre %d, método %s, semilla «%s».%n",
        sample.size(), population.members().size(), sample.method().code(), sample.seed());
    out.println("Huella de la lista (clave, tabulación y dominio): " + sample.population());
    out.println("El número de cada respuesta: printf '%s' 'SEMILLA|CLAVE' | sha256sum");
    sample.members().forEach(key -> out.println("  " + key));
  }
}
