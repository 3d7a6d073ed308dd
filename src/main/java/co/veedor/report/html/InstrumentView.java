package co.veedor.report.html;

import co.veedor.report.chart.Chart;
import java.util.List;

/**
 * One questionnaire with its results.
 *
 * @param id fixed id
 * @param name what people call it
 * @param summary one sentence on what it asks
 * @param validity when it holds
 * @param source where its items come from
 * @param confidence how sure they are
 * @param notice what must be said wherever its results are shown; empty when there is nothing
 * @param notes decisions of ours that a reader must know
 * @param norms titles of the norms that adopt it
 * @param rows its whole tree, parents before children
 * @param charts its pictures
 */
record InstrumentView(
    String id,
    String name,
    String summary,
    String validity,
    String source,
    Confidence confidence,
    String notice,
    List<String> notes,
    List<String> norms,
    List<TreeRow> rows,
    List<Chart> charts) {
  /** The topmost nodes, each shown on a card. */
  public List<TreeRow> cards() {
    return rows.stream().filter(row -> row.depth() == 0).toList();
  }
}
