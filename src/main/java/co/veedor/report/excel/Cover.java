package co.veedor.report.excel;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.GapResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.catalogue.Vocabulary;
import co.veedor.plan.Plan;
import co.veedor.report.Table;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Column;
import co.veedor.report.Table.Money;
import co.veedor.report.Table.Whole;
import co.veedor.report.Table.Words;
import co.veedor.report.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;

/** The first sheet: who, when, totals, what the other sheets hold, and a radar of the domains. */
final class Cover {
  private static final int LEAST_SPOKES = 3;
  private static final int ROWS_OF_CHART = 18;
  private static final int CHARTS_A_ROW = 2;
  private static final int LEFT_EDGE = 2;
  private static final int ROWS_A_PAGE = 38;

  /** Wide enough for the cost of a plan. */
  private static final int AMOUNT = 18;

  private final TableSheet sheet;
  private final FigureSheet figures;
  private final Tables tables;
  private final Plan plan;
  private final Assessment assessment;
  private final Vocabulary words;

  /**
   * A cover.
   *
   * @param figures where the figures of its charts go
   */
  Cover(TableSheet sheet, FigureSheet figures, Tables tables, Plan plan) {
    this.sheet = sheet;
    this.figures = figures;
    this.tables = tables;
    this.plan = plan;
    this.assessment = plan.assessment();
    this.words = assessment.catalogue().vocabulary();
  }

  /**
   * Draws it.
   *
   * @param contents what each other sheet holds, by its name
   * @param states cells with the state of each gap; empty when there are none
   */
  void draw(Map<String, String> contents, String states) {
    sheet.title(assessment.response().entity().name());
    sheet.line(
        "Autoevaluación de la vigencia "
            + assessment.response().period().code()
            + ", evaluada al "
            + assessment.asOf());
    sheet.line(
        "Vale la lectura "
            + words.word("reading", assessment.basis())
            + ". Los porcentajes van de 0 a 100.");
    sheet.space();
    sheet.small(totals(), Live.NONE);
    sheet.space();
    followUp(states);
    sheet.space();
    sheet.line("Qué hay en cada hoja");
    contents.forEach((name, holds) -> sheet.entry(name, At.on(name, "A1"), holds));
    Figures drawn = new Figures(plan);
    for (QuestionnaireResult result : assessment.questionnaires()) {
      sheet.newPage();
      sheet.space();
      summary(result, drawn);
    }
    sheet.printed("Resumen", 1);
  }

  private Table totals() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(row("Brechas", new Whole(assessment.gaps().size())));
    for (String severity : words.codes("severity")) {
      long count =
          assessment.gaps().stream().map(GapResult::severity).filter(severity::equals).count();
      if (count > 0) {
        rows.add(row("   " + words.word("severity", severity), new Whole(count)));
      }
    }
    if (!plan.imported().isEmpty()) {
      rows.add(row("Hallazgos importados", new Whole(plan.imported().size())));
    }
    rows.add(row("Iniciativas recomendadas", new Whole(plan.initiatives().size())));
    rows.add(row("Iniciativas planeadas", new Whole(plan.placed().size())));
    rows.add(row("Costo del plan (COP)", new Money(plan.budget().all())));
    rows.add(row("Hallazgos de consistencia", new Whole(assessment.findings().size())));
    return new Table("totals", "En números", heads("En números"), rows);
  }

  /** How many rows of the matrix stand in each state, counted by the spreadsheet. */
  private void followUp(String states) {
    List<List<Cell>> rows = new ArrayList<>();
    for (String code : words.codes("gap-state")) {
      rows.add(row(words.word("gap-state", code), new Whole(rows.isEmpty() ? all() : 0)));
    }
    if (states.isEmpty()) {
      return;
    }
    int first = sheet.next() + 1;
    sheet.small(
        new Table("states", "Seguimiento", heads("Filas de la matriz por estado"), rows),
        new Live() {
          @Override
          public String formula(int row, int column) {
            return column == 0 ? "" : "COUNTIF(" + states + "," + At.cell(first + row, 0) + ")";
          }
        });
  }

  private int all() {
    return plan.matrix().size();
  }

  private static List<Column> heads(String first) {
    return List.of(new Column("name", first, 46), new Column("value", "Cuánto", AMOUNT));
  }

  private static List<Cell> row(String name, Cell value) {
    return List.of(new Words(name), value);
  }

  private void summary(QuestionnaireResult result, Figures drawn) {
    Table table = tables.summary(result);
    List<Column> columns = new ArrayList<>(table.columns());
    Column second = columns.get(1);
    columns.set(1, new Column(second.id(), second.name(), AMOUNT));
    sheet.line(result.questionnaire().name());
    if (!result.questionnaire().notice().isEmpty()) {
      sheet.note(result.questionnaire().notice(), columns);
    }
    sheet.small(table, Live.NONE);
    sheet.widths(columns);
    sheet.space();
    radars(
        drawn.components(result).entrySet().stream()
            .map(each -> drawn.radar(each.getKey(), each.getValue()))
            .filter(radar -> radar.table().rows().size() >= LEAST_SPOKES)
            .toList(),
        columns.size());
  }

  private void radars(List<Figure> radars, int columns) {
    for (int i = 0; i < radars.size(); i++) {
      if (i % CHARTS_A_ROW == 0) {
        sheet.keep(ROWS_OF_CHART, ROWS_A_PAGE);
      }
      figures.draw(radars.get(i), sheet, place(sheet.next(), i, columns));
      if (i % CHARTS_A_ROW != 0 || i == radars.size() - 1) {
        sheet.spaceTo(sheet.next() + ROWS_OF_CHART);
      }
    }
  }

  private static XSSFClientAnchor place(int top, int number, int columns) {
    boolean left = number % CHARTS_A_ROW == 0;
    int from = left ? 0 : LEFT_EDGE;
    int to = left ? LEFT_EDGE : Math.max(columns, LEFT_EDGE + 1);
    return TableSheet.place(from, top, to, top + ROWS_OF_CHART - 1);
  }
}
