package co.veedor.report.paper;

import co.veedor.report.paper.Paper.Look;
import java.util.List;

/**
 * What a report says, in which order and in which words, as {@code informe.yaml} asks for it.
 *
 * @param title what the report is
 * @param cover named facts of its first page
 * @param notices what a reader must know before reading
 * @param header what stands above each page
 * @param footer what stands below each page, around the numbers
 * @param logo the entity's picture; null when it has none
 * @param look how it is drawn
 * @param blocks what it says
 */
record PaperSpec(
    Template title,
    List<Fact> cover,
    List<BlockSpec> notices,
    Template header,
    Paper.Footer footer,
    Logo logo,
    Look look,
    List<BlockSpec> blocks) {
  /**
   * A named fact of the first page.
   *
   * @param name what it tells
   * @param text the fact
   */
  record Fact(Template name, Template text) {}
}
