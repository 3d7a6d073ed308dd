package co.veedor.report.pdf;

import co.veedor.report.paper.Block.Heading;
import co.veedor.report.paper.Paper;
import org.w3c.dom.Element;

/** The bookmarks of a document: its titles, each below the one it belongs to. */
final class Bookmarks {
  private Bookmarks() {}

  static void of(Paper paper, Page page, Element head) {
    Element[] open = {page.inside(head, "bookmarks", ""), null, null, null};
    paper.blocks().stream()
        .filter(Heading.class::isInstance)
        .map(Heading.class::cast)
        .forEach(
            heading -> {
              Element above = open[heading.level() - 1];
              Element bookmark = page.inside(above, "bookmark", "");
              page.attribute(bookmark, "name", heading.numbered());
              bookmark.setAttribute("href", "#" + heading.id());
              open[heading.level()] = bookmark;
            });
  }
}
