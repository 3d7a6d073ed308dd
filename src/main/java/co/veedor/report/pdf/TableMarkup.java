package co.veedor.report.pdf;

import co.veedor.report.Table.Badge;
import co.veedor.report.Table.Cell;
import co.veedor.report.paper.Block.TableBlock;
import java.util.List;
import org.w3c.dom.Element;

/** Tables of a document: heads are repeated on every page, widths are those asked for. */
final class TableMarkup {
  private static final double INDENT = 1.1;

  private TableMarkup() {}

  static void draw(Page page, Element parent, TableBlock block) {
    Element drawn = page.inside(parent, "table", "");
    Element head = page.inside(page.inside(drawn, "thead", ""), "tr", "");
    for (int i = 0; i < block.widths().size(); i++) {
      String name = block.table().columns().get(i).name();
      Element cell = page.text(head, "th", block.isOfFigures(i) ? "cifra-rotulo" : "", name);
      cell.setAttribute("scope", "col");
      cell.setAttribute("style", "width:" + block.widths().get(i) + "%");
    }
    Element body = page.inside(drawn, "tbody", "");
    for (List<Cell> row : block.table().rows()) {
      Element line = page.inside(body, "tr", "");
      row.forEach(cell -> cell(page, line, cell));
    }
  }

  private static void cell(Page page, Element line, Cell cell) {
    if (cell instanceof Badge badge) {
      String look = badge.isMark() ? "marca fondo-" : "distintivo tinta-";
      page.text(line, "td", look + badge.role(), badge.text());
    } else {
      String look = TableBlock.isFigure(cell) ? "cifra" : "";
      Element drawn = page.text(line, "td", look, cell.text().strip());
      if (TableBlock.depth(cell) > 0) {
        double left = 1 + TableBlock.depth(cell) * INDENT;
        drawn.setAttribute("style", "padding-left:" + left + "mm");
      }
    }
  }
}
