package co.veedor.report.word;

import co.veedor.report.paper.Paper;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The pages of a document: letter paper, upright or wide, with what runs above and below. */
final class Pages {
  private static final int SHORT_SIDE = 12_240;
  private static final int LONG_SIDE = 15_840;
  private static final int MARGIN = 1_134;
  private static final int RUNNING = 567;

  private final XWPFDocument document;
  private CTSectPr running;
  private boolean first = true;
  private boolean wide;

  Pages(XWPFDocument document) {
    this.document = document;
  }

  /** Says what runs above and below; the first page has nothing above. */
  void start(Paper paper) {
    XWPFParagraph above = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    above.setStyle(Styles.HEADER);
    Texts.put(above.createRun(), paper.header());
    document.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle("Normal");
    foot(paper.footer(), HeaderFooterType.DEFAULT);
    foot(paper.footer(), HeaderFooterType.FIRST);
    running = (CTSectPr) document.getDocument().getBody().getSectPr().copy();
  }

  private void foot(Paper.Footer footer, HeaderFooterType type) {
    XWPFParagraph below = document.createFooter(type).createParagraph();
    below.setStyle(Styles.FOOTER);
    Texts.put(below.createRun(), footer.before());
    Fields.put(below, " PAGE ", "1");
    Texts.put(below.createRun(), footer.between());
    Fields.put(below, " NUMPAGES ", "1");
    Texts.put(below.createRun(), footer.after());
  }

  /** Width between the margins, in twentieths of a point. */
  int width() {
    return (wide ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
  }

  /** From here on pages lie wide, or stand upright. */
  void turn(boolean wider) {
    if (wider == wide) {
      return;
    }
    XWPFParagraph last = document.createParagraph();
    last.setStyle(Styles.SECTION_END);
    last.getCTP().getPPr().setSectPr(ended());
    wide = wider;
  }

  /** The last pages end here. */
  void end() {
    document.getDocument().getBody().setSectPr(ended());
  }

  private CTSectPr ended() {
    CTSectPr section = (CTSectPr) running.copy();
    if (first) {
      section.addNewTitlePg();
      first = false;
    } else if (section.isSetTitlePg()) {
      section.unsetTitlePg();
    }
    CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
    size.setW(BigInteger.valueOf(wide ? LONG_SIDE : SHORT_SIDE));
    size.setH(BigInteger.valueOf(wide ? SHORT_SIDE : LONG_SIDE));
    size.setOrient(wide ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    margins(section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar());
    return section;
  }

  private static void margins(CTPageMar margins) {
    BigInteger wide = BigInteger.valueOf(MARGIN);
    margins.setTop(wide);
    margins.setBottom(wide);
    margins.setLeft(wide);
    margins.setRight(wide);
    margins.setHeader(BigInteger.valueOf(RUNNING));
    margins.setFooter(BigInteger.valueOf(RUNNING));
    margins.setGutter(BigInteger.ZERO);
  }
}
