package co.veedor.report.word;

import co.veedor.report.Table.Badge;
import co.veedor.report.Table.Cell;
import co.veedor.report.paper.Block.TableBlock;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * Tables of a document: heads repeated on every page, rows never split. Cells are made below the
 * library's own objects, which look up the whole table for each of them.
 */
final class WordTables {
  private static final double WHOLE = 100;
  private static final long INDENT = 90;

  private final XWPFDocument document;
  private final Styles styles;

  WordTables(XWPFDocument document, Styles styles) {
    this.document = document;
    this.styles = styles;
  }

  /**
   * Draws a table.
   *
   * @param width of all of it, in twentieths of a point
   */
  void draw(TableBlock block, int width) {
    CTTbl drawn = document.getDocument().getBody().addNewTbl();
    int[] widths = block.widths().stream().mapToInt(each -> (int) (width * each / WHOLE)).toArray();
    properties(drawn.addNewTblPr(), block, width);
    var grid = drawn.addNewTblGrid();
    for (int each : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(each));
    }
    head(drawn.addNewTr(), block, widths);
    List<List<Cell>> rows = block.table().rows();
    for (int i = 0; i < rows.size(); i++) {
      boolean holds = block.isShort() && i < rows.size() - 1;
      row(drawn.addNewTr(), rows.get(i), widths, holds);
    }
  }

  private static void properties(CTTblPr properties, TableBlock block, int width) {
    properties.addNewTblStyle().setVal(Styles.TABLE);
    var whole = properties.addNewTblW();
    whole.setType(STTblWidth.DXA);
    whole.setW(BigInteger.valueOf(width));
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblLook look = properties.addNewTblLook();
    look.setFirstRow(true);
    look.setNoHBand(true);
    look.setNoVBand(true);
    properties.addNewTblCaption().setVal(Texts.plain(block.caption().whole()));
  }

  private static void head(CTRow row, TableBlock block, int[] widths) {
    CTTrPr properties = row.addNewTrPr();
    properties.addNewCantSplit();
    properties.addNewTblHeader();
    for (int i = 0; i < widths.length; i++) {
      String style = block.isOfFigures(i) ? Styles.NUMBER_HEAD : Styles.CELL_HEAD;
      put(cell(row, widths[i]), style, block.table().columns().get(i).name());
    }
  }

  private void row(CTRow row, List<Cell> cells, int[] widths, boolean holdsNext) {
    row.addNewTrPr().addNewCantSplit();
    for (int i = 0; i < widths.length; i++) {
      Cell cell = cells.get(i);
      CTTc drawn = cell(row, widths[i]);
      CTR words = put(drawn, Styles.of(cell), cell.text().strip());
      lay(drawn.getPArray(0).getPPr(), TableBlock.depth(cell), holdsNext);
      if (cell instanceof Badge badge && badge.isMark()) {
        CTShd shade = drawn.getTcPr().addNewShd();
        shade.setVal(STShd.CLEAR);
        shade.setFill(styles.colour(badge.role()));
      } else if (cell instanceof Badge badge) {
        words.addNewRPr().addNewColor().setVal(styles.colour(badge.role()));
      }
    }
  }

  private static void lay(CTPPr properties, int depth, boolean holdsNext) {
    if (holdsNext) {
      properties.addNewKeepNext();
    }
    if (depth > 0) {
      properties.addNewInd().setLeft(BigInteger.valueOf(depth * INDENT));
    }
  }

  private static CTTc cell(CTRow row, int width) {
    CTTc cell = row.addNewTc();
    var measure = cell.addNewTcPr().addNewTcW();
    measure.setType(STTblWidth.DXA);
    measure.setW(BigInteger.valueOf(width));
    return cell;
  }

  private static CTR put(CTTc cell, String style, String text) {
    CTP paragraph = cell.addNewP();
    paragraph.addNewPPr().addNewPStyle().setVal(style);
    CTR run = paragraph.addNewR();
    CTText words = run.addNewT();
    words.setStringValue(Texts.plain(text));
    words.setSpace(SpaceAttribute.Space.PRESERVE);
    return run;
  }
}
