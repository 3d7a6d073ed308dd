package co.veedor.report.chart;

import java.util.List;

/**
 * The domains of one instrument in a heat map.
 *
 * @param instrument as people call it
 * @param cells its domains
 */
record HeatBand(String instrument, List<Cell> cells) {
  /**
   * One domain.
   *
   * @param number its place in the whole map, from one
   * @param figure its name and values
   */
  record Cell(int number, DomainFigure figure) {}
}
