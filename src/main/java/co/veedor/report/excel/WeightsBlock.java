package co.veedor.report.excel;

import co.veedor.catalogue.Vocabulary;
import co.veedor.number.Fraction;
import co.veedor.plan.Plan;
import co.veedor.plan.Weighing;
import co.veedor.report.Table;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Column;
import co.veedor.report.Table.Percent;
import co.veedor.report.Table.Quantity;
import co.veedor.report.Table.Whole;
import co.veedor.report.Table.Words;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/** What each criterion weighs: cells people may change, their sum, and whether it is 100. */
final class WeightsBlock implements Live {
  private static final String RIGHT = "Los pesos suman 100.";
  private static final String WRONG = "Los pesos no suman 100: corríjalos antes de usar el orden.";
  private static final int NAME = 2;
  private static final int VALUE = 3;

  /** Beyond this, sums differ only by how machines store numbers. */
  private static final int PLACES = 6;

  private final TableSheet sheet;
  private final Weighing weighing;
  private final Vocabulary words;
  private final List<String> criteria;
  private final int first;

  /** A block that begins, heads above it, at the next row of {@code sheet}. */
  WeightsBlock(TableSheet sheet, Plan plan) {
    this.sheet = sheet;
    this.weighing = plan.priority();
    this.words = plan.assessment().catalogue().vocabulary();
    this.criteria = List.copyOf(weighing.weights().keySet());
    this.first = sheet.next() + 1;
  }

  void draw() {
    sheet.small(table(), this);
    sheet
        .validations()
        .numbers(
            new CellRangeAddressList(first, first + criteria.size() - 1, VALUE, VALUE),
            "0",
            "100",
            "Un porcentaje de 0 a 100; los pesos deben sumar 100.");
    SheetConditionalFormatting colours = sheet.whole().getSheetConditionalFormatting();
    ConditionalFormattingRule wrong =
        colours.createConditionalFormattingRule("NOT(" + isRight() + ")");
    wrong.createFontFormatting().setFontColor(sheet.styles().palette().colour("critica"));
    int check = first + criteria.size() + 1;
    colours.addConditionalFormatting(
        new CellRangeAddress[] {new CellRangeAddress(check, check, NAME, NAME)}, wrong);
  }

  /** The cell with the weight of a criterion. */
  String weight(String criterion) {
    return At.fixed(first + criteria.indexOf(criterion), VALUE);
  }

  /** The cell with the highest rating. */
  String most() {
    return At.fixed(first + criteria.size() + 2, VALUE);
  }

  /** Codes of the criteria, in the order of the weights. */
  List<String> criteria() {
    return criteria;
  }

  @Override
  public String formula(int row, int column) {
    if (row == criteria.size() && column == VALUE) {
      return "SUM(" + At.range(first, VALUE, first + criteria.size() - 1, VALUE) + ")";
    }
    boolean check = row == criteria.size() + 1 && column == NAME;
    return check ? "IF(" + isRight() + ",\"" + RIGHT + "\",\"" + WRONG + "\")" : "";
  }

  @Override
  public boolean isTotal(int row) {
    return row == criteria.size();
  }

  private String isRight() {
    return "ROUND(" + At.fixed(first + criteria.size(), VALUE) + "," + PLACES + ")=100";
  }

  private Table table() {
    List<Column> columns =
        List.of(
            new Column("n", "N.º", 9),
            new Column("id", "Código", 11),
            new Column("name", "Criterio", 46),
            new Column("weight", "Peso (%)", 13));
    List<List<Cell>> rows = new ArrayList<>();
    Fraction sum = Fraction.ZERO;
    for (String criterion : criteria) {
      Fraction weight = weighing.weights().get(criterion);
      sum = sum.plus(weight);
      rows.add(
          List.of(
              new Whole(rows.size() + 1L),
              new Words(criterion),
              new Words(words.word("criterion", criterion)),
              new Percent(weight, "")));
    }
    rows.add(row("Suma", new Percent(sum, "")));
    rows.add(row(sum.equals(Fraction.HUNDRED) ? RIGHT : WRONG, new Words("")));
    rows.add(row("Calificación más alta de un criterio", new Quantity(weighing.most())));
    return new Table("weights", "Pesos", columns, rows);
  }

  private static List<Cell> row(String name, Cell value) {
    return List.of(new Words(""), new Words(""), new Words(name), value);
  }

  @Override
  public boolean isOpen(int row, int column) {
    return row < criteria.size() && column == VALUE;
  }
}
