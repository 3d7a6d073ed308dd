package co.veedor.report.html;

import java.util.List;

/**
 * A picture of domains with the table that says the same.
 *
 * @param title what it shows
 * @param note what a reader must know of it; may be empty
 * @param svg the picture; empty when there is nothing to draw
 * @param key what the numbers in the picture stand for; empty when it has none
 * @param columns heads of the table
 * @param rows cells of the table
 */
record ChartView(
    String title,
    String note,
    String svg,
    List<String> key,
    List<String> columns,
    List<List<String>> rows) {}
