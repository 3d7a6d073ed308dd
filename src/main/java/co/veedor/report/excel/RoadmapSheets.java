package co.veedor.report.excel;

import co.veedor.number.Fraction;
import co.veedor.plan.Plan;
import co.veedor.plan.PlannedInitiative;
import co.veedor.plan.Roadmap;
import co.veedor.report.Table;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Money;
import co.veedor.report.Table.Quantity;
import co.veedor.report.Table.Whole;
import co.veedor.report.Table.Words;
import co.veedor.report.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The roadmap as a grid, and what it takes of money and people in each step, with live sums. */
final class RoadmapSheets {
  private final Plan plan;
  private final Tables tables;

  RoadmapSheets(Plan plan, Tables tables) {
    this.plan = plan;
    this.tables = tables;
  }

  /** Draws the three sheets; the grid takes its totals from the other two. */
  void draw(TableSheet grid, TableSheet costs, TableSheet effort) {
    Table money = totalled(tables.stepCosts(), step -> new Money(step.spent()), all());
    costs.main(money, new GridSums(plan, money, costs.next() + 1));
    Table people = totalled(tables.stepEffort(), step -> new Quantity(effort(step)), effort());
    effort.main(people, new GridSums(plan, people, effort.next() + 1));
    Table schedule = tables.schedule();
    List<List<Cell>> foot =
        List.of(
            row(schedule, "Iniciativas activas", new Words(""), step -> new Whole(active(step))),
            row(schedule, "Gasto (millones de COP)", all(), step -> new Money(step.spent())),
            row(schedule, "Meses-persona", new Words(""), step -> new Quantity(effort(step))),
            row(
                schedule,
                "Personas en el mes más cargado",
                new Words(""),
                step -> new Quantity(step.staff())));
    GridFoot live = new GridFoot(plan, schedule, grid.next() + 1);
    live.from(costs, money).from(effort, people);
    grid.main(schedule.over(foot), live);
  }

  private Table totalled(Table table, Function<Roadmap.Step, Cell> each, Cell all) {
    return table.over(List.of(row(table, "Total", all, each)));
  }

  /** A row of totals: words below the names, a figure below each step, one below the costs. */
  private List<Cell> row(Table table, String name, Cell all, Function<Roadmap.Step, Cell> each) {
    List<Cell> row = new ArrayList<>();
    table
        .columns()
        .forEach(
            column ->
                row.add(
                    switch (column.id()) {
                      case "name" -> new Words(name);
                      case "all", "cost" -> all;
                      default -> new Words("");
                    }));
    for (Roadmap.Step step : plan.roadmap().steps()) {
      int place = table.place(step.wave().toString());
      if (place >= 0) {
        row.set(place, each.apply(step));
      }
    }
    return row;
  }

  private Money all() {
    return new Money(plan.budget().all());
  }

  private static int active(Roadmap.Step step) {
    return step.starting().size() + step.running().size();
  }

  private Fraction effort(Roadmap.Step step) {
    return sum(each -> each.initiative().staff().times(Fraction.of(each.monthsIn(step.wave()))));
  }

  private Quantity effort() {
    return new Quantity(sum(each -> each.initiative().effort()));
  }

  private Fraction sum(Function<PlannedInitiative, Fraction> of) {
    return plan.placed().stream().map(of).reduce(Fraction.ZERO, Fraction::plus);
  }
}
