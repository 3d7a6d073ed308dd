package co.veedor.report.excel;

import co.veedor.assessment.QuestionnaireResult;
import co.veedor.plan.Plan;
import co.veedor.report.SourceTables;
import co.veedor.report.Table;
import co.veedor.report.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sheets of a gap workbook, in their order. */
final class GapSheets {
  private static final String STATE = "state";

  private final Book book;
  private final Plan plan;
  private final Tables tables;
  private final Map<String, String> contents = new LinkedHashMap<>();

  GapSheets(Book book, Plan plan, Tables tables) {
    this.book = book;
    this.plan = plan;
    this.tables = tables;
  }

  void draw() {
    TableSheet cover = book.sheet("Resumen");
    TableSheet charts =
        sheet("Gráficas", "Las tres lecturas, las severidades y el presupuesto, con sus cifras");
    results();
    TableSheet gaps =
        sheet(
            "Brechas",
            "La matriz de brechas; las columnas de fondo claro, al final, son para diligenciar");
    TableSheet initiatives = sheet("Iniciativas", "Qué hacer, en orden de prioridad");
    initiatives(initiatives);
    String states = gaps(gaps, initiatives);
    roadmap();
    rest();
    FigureSheet figures = new FigureSheet(charts);
    figures(figures);
    new Cover(cover, figures, tables, plan).draw(contents, states);
    figures.finish();
  }

  private TableSheet sheet(String name, String holds) {
    TableSheet sheet = book.sheet(name);
    contents.put(sheet.name(), holds);
    return sheet;
  }

  private void results() {
    List<QuestionnaireResult> results = plan.assessment().questionnaires();
    for (QuestionnaireResult result : results) {
      String name = results.size() == 1 ? "Resultados" : "R " + result.questionnaire().id();
      sheet(name, "Resultados: " + result.questionnaire().name())
          .main(tables.results(result), Live.NONE);
    }
  }

  private void initiatives(TableSheet sheet) {
    PrioritySheet priorities =
        new PrioritySheet(
            sheet("Priorización", "Pesos y calificaciones que se pueden cambiar, con su efecto"),
            plan,
            tables.prioritisation());
    priorities.draw();
    Table table = tables.initiatives();
    sheet.main(table, priorities.followed(table, sheet.next() + 1));
  }

  /** Draws the matrix; where the states of its gaps stand, empty when it has no rows. */
  private String gaps(TableSheet sheet, TableSheet initiatives) {
    Table table = tables.gaps().beside(tables.tracking());
    sheet.main(table, new GapLinks(table, plan.initiatives(), initiatives.name()));
    int state = table.place(STATE);
    return state < 0 || table.rows().isEmpty()
        ? ""
        : At.on(sheet.name(), At.column(1, table.rows().size(), state));
  }

  private void roadmap() {
    new RoadmapSheets(plan, tables)
        .draw(
            sheet(
                "Hoja de ruta",
                "Cuándo se hace cada iniciativa: V victoria temprana, E estructural"),
            sheet("Gasto por periodo", "Pesos de cada iniciativa en cada periodo"),
            sheet("Dedicación por periodo", "Meses-persona de cada iniciativa en cada periodo"));
    sheet("Periodos", "Qué empieza y qué sigue en cada periodo").main(tables.steps(), Live.NONE);
  }

  private void rest() {
    TableSheet budget = sheet("Presupuesto", "Pesos por programa, línea, instrumento y año");
    Table costs = tables.budget();
    budget.main(costs, new BudgetFormulas(costs, plan.budget(), budget.next() + 1));
    sheet("Indicadores", "Qué debe mover el plan").main(tables.indicators(), Live.NONE);
    sheet("Seguimiento", "Metas y valores de los indicadores por año")
        .main(tables.measures(), Live.NONE);
    sheet("Hallazgos", "Qué no cuadra en las respuestas").main(tables.findings(), Live.NONE);
    SourceTables sources = tables.sources();
    sheet("Explicaciones", "Por qué cada cifra, hasta la respuesta")
        .main(sources.explanations(), Live.NONE);
    sheet("Fuentes", "De dónde sale cada instrumento, parámetro y norma, y qué tan seguro es")
        .main(sources.sources(), Live.NONE);
  }

  private void figures(FigureSheet sheet) {
    Figures figures = new Figures(plan);
    List<Figure> drawn = new ArrayList<>();
    if (!plan.placed().isEmpty()) {
      drawn.add(figures.budget());
    }
    for (QuestionnaireResult result : plan.assessment().questionnaires()) {
      figures.components(result).forEach((name, of) -> drawn.add(figures.bars(name, of)));
      figures.severities(result).ifPresent(drawn::add);
      drawn.addAll(figures.progress(result));
    }
    drawn.forEach(sheet::draw);
  }
}
