package co.veedor.report.chart;

import co.veedor.number.Fraction;
import co.veedor.report.Spanish;
import java.util.List;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;

/**
 * The initial of the reading and its value, so that colour is never the only sign.
 *
 * @param figures the columns
 * @param readings codes of the rows
 */
record BarLabels(List<DomainFigure> figures, List<String> readings)
    implements CategoryItemLabelGenerator {
  @Override
  public String generateLabel(CategoryDataset values, int row, int column) {
    Fraction value = figures.get(column).readings().get(readings.get(row));
    String initial = values.getRowKey(row).toString().substring(0, 1);
    return value == null ? "" : initial + " " + Spanish.percent(value);
  }

  @Override
  public String generateRowLabel(CategoryDataset values, int row) {
    return values.getRowKey(row).toString();
  }

  @Override
  public String generateColumnLabel(CategoryDataset values, int column) {
    return values.getColumnKey(column).toString();
  }
}
