package co.veedor.report.excel;

import co.veedor.plan.GapRow;
import co.veedor.plan.Plan;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes a workbook whose gap matrix has very many rows; run in a process with little memory. */
final class LargeMatrix {
  private LargeMatrix() {}

  /** Writes {@code arguments[0]} with at least {@code arguments[1]} rows. */
  public static void main(String[] arguments) throws IOException {
    Plan small = Veedor.plan(Veedor.candelaria());
    int rows = Integer.parseInt(arguments[1]);
    List<GapRow> gaps = new ArrayList<>(rows);
    while (gaps.size() < rows) {
      gaps.addAll(small.gaps());
    }
    Books.written(
        new Plan(
            small.assessment(),
            small.settings(),
            Collections.unmodifiableList(gaps.subList(0, rows)),
            small.imported(),
            small.initiatives(),
            small.priority(),
            small.roadmap(),
            small.budget(),
            small.indicators(),
            small.trend(),
            small.explanations()),
        Path.of(arguments[0]));
  }
}
