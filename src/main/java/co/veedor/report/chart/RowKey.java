package co.veedor.report.chart;

/**
 * A row of a chart: its place keeps rows of the same name apart.
 *
 * @param place from zero, from the top
 * @param name as people call it
 */
record RowKey(int place, String name) implements Comparable<RowKey> {
  @Override
  public int compareTo(RowKey other) {
    return Integer.compare(place, other.place);
  }

  @Override
  public String toString() {
    return name;
  }
}
