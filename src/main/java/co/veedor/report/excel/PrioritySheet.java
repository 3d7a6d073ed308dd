package co.veedor.report.excel;

import co.veedor.plan.Plan;
import co.veedor.plan.Weighing;
import co.veedor.report.Table;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddressList;

/** Weights and ratings people may change, and the priority and the rank that follow from them. */
final class PrioritySheet implements Live {
  /** Of equal priorities, whoever rates higher here goes first. */
  private static final String FIRST_TIE = "impacto";

  /** Beyond this, priorities differ only by how machines store numbers. */
  private static final int PLACES = 6;

  private final TableSheet sheet;
  private final Table table;
  private final Plan plan;
  private WeightsBlock weights;
  private int first;

  PrioritySheet(TableSheet sheet, Plan plan, Table table) {
    this.sheet = sheet;
    this.plan = plan;
    this.table = table;
  }

  void draw() {
    sheet.title(table.title());
    sheet.note("Pesos: " + plan.priority().source() + ".", table.columns());
    sheet.note(Weighing.TIE_BREAK + ".", table.columns());
    sheet.note(
        "Al cambiar un peso o una calificación cambian la prioridad y el puesto, aquí y en la hoja"
            + " Iniciativas. La hoja de ruta no cambia: para volver a planear, los nuevos valores"
            + " se escriben en el archivo del plan.",
        table.columns());
    sheet.space();
    weights = new WeightsBlock(sheet, plan);
    weights.draw();
    sheet.space();
    first = sheet.next() + 1;
    sheet.main(table, this);
    if (!table.rows().isEmpty()) {
      weights.criteria().forEach(this::validate);
    }
  }

  private void validate(String criterion) {
    int column = table.place(criterion);
    sheet
        .validations()
        .wholes(
            new CellRangeAddressList(first, last(), column, column),
            "0",
            "=" + weights.most(),
            table.columns().get(column).ask());
  }

  @Override
  public String formula(int row, int column) {
    return switch (table.columns().get(column).id()) {
      case "priority" -> priority(first + row);
      case "rank" -> rank(first + row);
      default -> "";
    };
  }

  private String priority(int row) {
    return weights.criteria().stream()
        .map(each -> At.cell(row, table.place(each)) + "*" + weights.weight(each))
        .collect(Collectors.joining("+", "ROUND((", ")/" + weights.most() + "," + PLACES + ")"));
  }

  /** One more than how many go before, by the printed way of telling equals apart. */
  private String rank(int row) {
    String priority = all("priority");
    String same = "(" + priority + "=" + own(row, "priority") + ")";
    String rated = same + "*(" + all(FIRST_TIE) + "=" + own(row, FIRST_TIE) + ")";
    String priced = rated + "*(" + all("cost") + "=" + own(row, "cost") + ")";
    return "1+SUMPRODUCT(("
        + priority
        + ">"
        + own(row, "priority")
        + ")+"
        + same
        + "*("
        + all(FIRST_TIE)
        + ">"
        + own(row, FIRST_TIE)
        + ")+"
        + rated
        + "*("
        + all("cost")
        + "<"
        + own(row, "cost")
        + ")+"
        + priced
        + "*("
        + all("id")
        + "<"
        + own(row, "id")
        + "))";
  }

  private String all(String column) {
    return At.column(first, last(), table.place(column));
  }

  private String own(int row, String column) {
    return At.cell(row, table.place(column));
  }

  private int last() {
    return first + table.rows().size() - 1;
  }

  /**
   * The formulas of another sheet that shows some of these columns; they find a row by its code, so
   * that sorting either sheet does no harm.
   *
   * @param other the table shown there
   * @param top row of its first initiative
   */
  Live followed(Table other, int top) {
    return new Live() {
      @Override
      public String formula(int row, int column) {
        String id = other.columns().get(column).id();
        boolean live =
            id.equals("rank") || id.equals("priority") || weights.criteria().contains(id);
        if (!live || table.place(id) < 0 || other.place("id") < 0) {
          return "";
        }
        return "INDEX("
            + At.on(sheet.name(), all(id))
            + ",MATCH("
            + At.cell(top + row, other.place("id"))
            + ","
            + At.on(sheet.name(), all("id"))
            + ",0))";
      }
    };
  }
}
