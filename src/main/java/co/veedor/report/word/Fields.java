package co.veedor.report.word;

import co.veedor.report.paper.Block.Heading;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** What a word processor works out by itself: numbers of pages and captions, the contents. */
final class Fields {
  private Fields() {}

  /** A field with what it shows until it is worked out again. */
  static void put(XWPFParagraph paragraph, String instruction, String shown) {
    begin(paragraph, instruction);
    Texts.put(paragraph.createRun(), shown);
    end(paragraph);
  }

  /** Begins a field; what follows, up to its end, is what it shows. */
  static void begin(XWPFParagraph paragraph, String instruction) {
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    paragraph.createRun().getCTR().addNewInstrText().setStringValue(instruction);
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
  }

  /** Ends the field that was begun last. */
  static void end(XWPFParagraph paragraph) {
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
  }

  /** Marks a paragraph as a place others lead to. */
  static void bookmark(XWPFParagraph paragraph, String name, int number) {
    CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
    start.setId(BigInteger.valueOf(number));
    start.setName(name);
    paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(number));
  }

  /** A line of the contents: the title leads to its place, and the page follows. */
  static void listed(XWPFParagraph line, Heading heading) {
    CTHyperlink link = line.getCTP().addNewHyperlink();
    link.setAnchor(heading.id());
    XWPFHyperlinkRun run = new XWPFHyperlinkRun(link, link.addNewR(), line);
    Texts.put(run, heading.numbered());
    line.createRun().addTab();
    put(line, " PAGEREF " + heading.id() + " \\h ", "");
  }
}
