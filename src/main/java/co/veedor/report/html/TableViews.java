package co.veedor.report.html;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.GapResult;
import co.veedor.plan.GapRow;
import co.veedor.plan.ImportedRow;
import co.veedor.plan.MatrixRow;
import co.veedor.plan.Plan;
import co.veedor.plan.PlanSettings.ImportedGap;
import co.veedor.report.Table;
import co.veedor.report.Table.Column;
import co.veedor.report.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns the tables every report shares into what the page shows of them. */
final class TableViews {
  /** Columns whose words are too long, or too many, to stand beside the others. */
  private static final Set<String> BELOW =
      Set.of(
          "text",
          "missing",
          "norms",
          "consequence",
          "evidence",
          "role",
          "says",
          "class",
          "staff",
          "plan",
          "points",
          "same",
          "line",
          "programme",
          "costLow",
          "costHigh",
          "formula",
          "source",
          "responsible",
          "frequency",
          "closes",
          "impacto",
          "complejidad",
          "financiera",
          "victorias");

  /** Columns of a gap that its question's explanation, one click away, tells already. */
  private static final Set<String> TOLD =
      Set.of("text", "norms", "consequence", "evidence", "role", "says");

  /** Tables that show all their columns. */
  private static final Set<String> WHOLE = Set.of("findings", "schedule");

  private static final int WIDE = 30;

  private final Plan plan;
  private final Assessment assessment;
  private final Tables tables;
  private final CellLinks links;

  /** Asked for by the matrix and by its filters; null until then. */
  private TableView gaps;

  TableViews(Plan plan, Tables tables, Index index) {
    this.plan = plan;
    this.assessment = plan.assessment();
    this.tables = tables;
    this.links = new CellLinks(index, assessment.basis());
  }

  /** The gap matrix. */
  TableView gaps() {
    if (gaps == null) {
      gaps = view(tables.gaps(), plan.matrix(), links::of, TableViews::row);
    }
    return gaps;
  }

  private static TableView.Row row(
      MatrixRow row, List<TableView.Cell> cells, List<TableView.Cell> details) {
    if (row instanceof GapRow one) {
      GapResult gap = one.gap();
      String type = gap.question().type();
      return new TableView.Row(
          gap.question().id(), gap.domain(), gap.severity(), type, cells, details);
    }
    ImportedGap finding = ((ImportedRow) row).finding();
    return new TableView.Row(
        finding.id(), finding.domain(), finding.severity(), "", cells, details);
  }

  /** The roadmap: one row an initiative, one column a step. */
  TableView schedule() {
    return view(
        tables.schedule(),
        plan.placed(),
        links::ofPlace,
        (planned, cells, details) ->
            new TableView.Row(planned.initiative().id(), "", "", "", cells, details));
  }

  /** What happens in each step. */
  TableView steps() {
    return plain(tables.steps());
  }

  /** What the plan costs. */
  TableView budget() {
    return plain(tables.budget());
  }

  /** The sheets of the indicators. */
  TableView indicators() {
    return plain(tables.indicators());
  }

  /** Targets, values and colours by year. */
  TableView measures() {
    return plain(tables.measures());
  }

  private TableView plain(Table table) {
    return view(
        table,
        table.rows(),
        (column, row, text) -> List.of(Ref.plain(text)),
        (row, cells, details) -> new TableView.Row(row.get(0).text(), "", "", "", cells, details));
  }

  /** The recommended initiatives. */
  TableView initiatives() {
    return view(
        tables.initiatives(),
        plan.initiatives(),
        links::of,
        (planned, cells, details) ->
            new TableView.Row(planned.initiative().id(), "", "", "", cells, details));
  }

  /** The findings. */
  TableView findings() {
    return view(
        tables.findings(),
        assessment.findings(),
        links::of,
        (finding, cells, details) ->
            new TableView.Row(finding.subject(), "", finding.severity(), "", cells, details));
  }

  private <T> TableView view(Table table, List<T> items, Links<T> linked, Rows<T> made) {
    List<TableView.Row> rows = new ArrayList<>(items.size());
    for (int row = 0; row < items.size(); row++) {
      List<TableView.Cell> cells = new ArrayList<>();
      List<TableView.Cell> details = new ArrayList<>();
      for (int column = 0; column < table.columns().size(); column++) {
        Column head = table.columns().get(column);
        if (items.get(row) instanceof GapRow && TOLD.contains(head.id())) {
          continue;
        }
        Table.Cell shown = table.rows().get(row).get(column);
        List<Ref> parts = linked.of(head.id(), items.get(row), shown.text());
        (isBelow(table, head) ? details : cells).add(cell(head, parts, shown));
      }
      rows.add(made.of(items.get(row), cells, details));
    }
    List<TableView.Head> heads =
        table.columns().stream()
            .filter(column -> !isBelow(table, column))
            .map(column -> new TableView.Head(column.name(), isNumeric(table, column)))
            .toList();
    return new TableView(table.id(), table.title(), heads, rows);
  }

  private static boolean isBelow(Table table, Column column) {
    boolean plan = table.id().equals("indicators") && column.id().equals("initiatives");
    return plan || !WHOLE.contains(table.id()) && BELOW.contains(column.id());
  }

  private static boolean isNumeric(Table table, Column column) {
    int place = table.columns().indexOf(column);
    return !table.rows().isEmpty() && isNumber(table.rows().get(0).get(place));
  }

  private static boolean isNumber(Table.Cell cell) {
    return !(cell instanceof Table.Words) && !(cell instanceof Table.Badge);
  }

  private TableView.Cell cell(Column column, List<Ref> parts, Table.Cell shown) {
    String role = shown instanceof Table.Badge badge ? badge.role() : "";
    boolean wide = column.width() > WIDE;
    return new TableView.Cell(column.name(), parts, role, order(shown), isNumber(shown), wide);
  }

  private String order(Table.Cell cell) {
    if (cell instanceof Table.Percent percent) {
      return percent.value() == null ? "-1" : percent.value().toDecimal().toPlainString();
    }
    if (cell instanceof Table.Whole whole) {
      return Long.toString(whole.value());
    }
    if (cell instanceof Table.Money money) {
      return Long.toString(money.pesos());
    }
    if (cell instanceof Table.Quantity quantity) {
      return quantity.value() == null ? "-1" : quantity.value().toDecimal().toPlainString();
    }
    return cell instanceof Table.Badge badge ? grade(badge) : "";
  }

  /** Severities go by gravity; other badges by their words. */
  private String grade(Table.Badge badge) {
    int place = assessment.catalogue().vocabulary().codes("severity").indexOf(badge.role());
    return place < 0 ? "" : Integer.toString(place);
  }

  /** Where the cell of a column leads for an item. */
  private interface Links<T> {
    List<Ref> of(String column, T item, String text);
  }

  /** Makes the row of an item. */
  private interface Rows<T> {
    TableView.Row of(T item, List<TableView.Cell> cells, List<TableView.Cell> details);
  }
}
