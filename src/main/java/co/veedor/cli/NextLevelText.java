package co.veedor.cli;

import co.veedor.assessment.Assessment;
import co.veedor.number.Fraction;
import co.veedor.plan.NextLevel;
import co.veedor.plan.NextLevel.Raise;
import co.veedor.report.Spanish;
import co.veedor.report.Standings;
import co.veedor.report.Table;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Column;
import co.veedor.report.Table.Words;
import co.veedor.report.text.TextTable;
import co.veedor.response.Answer;
import co.veedor.response.Mark;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Prints what a next level takes. */
final class NextLevelText {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("n", "Orden", 6),
          new Column("question", "Pregunta", 12),
          new Column("before", "Hoy", 8),
          new Column("after", "Subir a", 8),
          new Column("points", "Puntos", 8),
          new Column("sum", "Total", 8),
          new Column("what", "Qué falta", 60));

  private final PrintStream out;
  private final Assessment assessment;

  NextLevelText(PrintStream out, Assessment assessment) {
    this.out = out;
    this.assessment = assessment;
  }

  void print(NextLevel found) {
    out.println(
        found.node().name()
            + ": "
            + Spanish.percent(found.node().value())
            + " %, nivel "
            + found.node().level().n()
            + ", "
            + found.node().level().name());
    Standings.Total total = Standings.of(assessment, found.node());
    String review = total.review().isEmpty() ? "" : "; revisadas: " + total.review();
    out.println("Lecturas: " + total.told() + review + ".");
    switch (found.outcome()) {
      case HIGHEST -> out.println("Está en el nivel más alto al que puede llegar.");
      case OUT_OF_REACH ->
          out.println(
              "Ni con todas sus respuestas al máximo sube de nivel: revise los «no aplica».");
      case REACHED -> reached(found);
      default -> throw new IllegalStateException("an outcome nobody expects");
    }
    out.println();
  }

  private void reached(NextLevel found) {
    int count = found.raises().size();
    out.println(
        "Llega al nivel "
            + found.level().n()
            + ", "
            + found.level().name()
            + ", con "
            + Spanish.percent(found.reached())
            + " %, si sube "
            + (count == 1
                ? "esta respuesta:"
                : "estas " + count + " respuestas, y no sobra ninguna:"));
    List<List<Cell>> rows = new ArrayList<>();
    for (Raise raise : found.raises()) {
      rows.add(row(rows.size() + 1, found, raise));
    }
    out.print(TextTable.draw(new Table("next-level", "", COLUMNS, rows)));
  }

  private List<Cell> row(int number, NextLevel found, Raise raise) {
    return List.of(
        new Words(Integer.toString(number)),
        new Words(raise.question().id()),
        new Words(percent(raise.before())),
        new Words(percent(raise.after())),
        new Words(Spanish.signed(raise.points())),
        new Words(Spanish.percent(raise.sum())),
        new Words(what(found, raise)));
  }

  private static String percent(Fraction value) {
    return value == null ? "—" : Spanish.percent(value);
  }

  private String what(NextLevel found, Raise raise) {
    Answer now = assessment.response().to(found.questionnaire().id(), raise.question().id());
    List<String> missing = new ArrayList<>();
    if (raise.answer() instanceof Answer.Given given) {
      given
          .marks()
          .forEach(
              (letter, mark) -> {
                boolean met =
                    now instanceof Answer.Given before && before.marks().get(letter) == Mark.CUMPLE;
                if (mark == Mark.CUMPLE && !met) {
                  missing.add(letter);
                }
              });
    }
    String options = missing.isEmpty() ? "" : "Cumplir " + String.join(", ", missing) + ". ";
    String after =
        raise.first().isEmpty() ? "" : "Después de " + String.join(", ", raise.first()) + ". ";
    return options + after + raise.question().theme();
  }
}
