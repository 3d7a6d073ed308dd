package co.veedor.report.chart;

/**
 * A domain in a chart: its place keeps domains of the same name apart.
 *
 * @param place from zero, in the order of the instrument
 * @param name as people call it
 */
record DomainKey(int place, String name) implements Comparable<DomainKey> {
  @Override
  public int compareTo(DomainKey other) {
    return Integer.compare(place, other.place);
  }

  @Override
  public String toString() {
    return name;
  }
}
