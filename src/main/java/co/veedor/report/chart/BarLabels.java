package co.veedor.report.chart;

import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;

/**
 * The initial of what a bar shows and its value, so that colour is never the only sign.
 *
 * @param bars what is drawn
 */
record BarLabels(Bars bars) implements CategoryItemLabelGenerator {
  @Override
  public String generateLabel(CategoryDataset values, int row, int column) {
    Bars.Bar bar = bars.bar(column, bars.roles().get(row));
    return bar == null ? "" : values.getRowKey(row).toString().charAt(0) + " " + bar.label();
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
