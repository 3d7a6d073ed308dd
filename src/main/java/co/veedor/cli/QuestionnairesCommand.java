package co.veedor.cli;

import co.veedor.assessment.ContentFolder;
import co.veedor.catalogue.Catalogue;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.report.Table;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Column;
import co.veedor.report.Table.Whole;
import co.veedor.report.Table.Words;
import co.veedor.report.text.TextTable;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** {@code cuestionarios}: the editions with norm, validity and size. */
@Command(
    name = "cuestionarios",
    description = "Lista los cuestionarios con su edición, norma, vigencia y tamaño.")
final class QuestionnairesCommand implements Callable<Integer> {
  private static final List<Column> COLUMNS =
      Stream.of("Código", "Cuestionario", "Norma", "Rige desde", "Hasta", "Preguntas", "Fuente")
          .map(name -> new Column(name, name, name.length()))
          .toList();

  private final Workplace workplace;

  QuestionnairesCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    ContentFolder folder = workplace.folder();
    Catalogue catalogue = folder.catalogue();
    List<List<Cell>> rows =
        folder.questionnaires(catalogue).values().stream()
            .map(questionnaire -> row(questionnaire, catalogue))
            .toList();
    workplace.out().print(TextTable.draw(new Table("", "", COLUMNS, rows)));
    return Commands.DONE;
  }

  private static List<Cell> row(Questionnaire questionnaire, Catalogue catalogue) {
    List<String> norms =
        questionnaire.norms().stream().map(norm -> catalogue.norms().get(norm).title()).toList();
    String until = questionnaire.validTo() == null ? "vigente" : questionnaire.validTo().toString();
    return List.of(
        new Words(questionnaire.id()),
        new Words(questionnaire.name()),
        new Words(String.join(", ", norms)),
        new Words(questionnaire.validFrom().toString()),
        new Words(until),
        new Whole(questionnaire.questions().size()),
        new Words("confianza " + questionnaire.confidence()));
  }
}
