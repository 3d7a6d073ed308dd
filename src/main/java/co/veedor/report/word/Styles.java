package co.veedor.report.word;

import co.veedor.report.Table.Badge;
import co.veedor.report.Table.Cell;
import co.veedor.report.paper.Block.Heading;
import co.veedor.report.paper.Block.TableBlock;
import co.veedor.report.paper.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * The styles of a document: what is a title, a caption, a cell. People change them in one place.
 */
final class Styles {
  static final String TITLE = "Title";
  static final String SUBTITLE = "Subtitle";
  static final String FACT = "Fact";
  static final String CONTENTS = "TOCHeading";
  static final String CAPTION = "Caption";
  static final String FIGURE = "Figure";
  static final String NOTE = "Note";
  static final String NOTICE = "Notice";
  static final String BULLET = "ListBullet";
  static final String HEADER = "Header";
  static final String FOOTER = "Footer";
  static final String SECTION_END = "SectionEnd";
  static final String CELL_HEAD = "CellHead";
  static final String NUMBER_HEAD = "NumberHead";
  static final String TABLE = "ReportTable";

  private final Paper.Look look;
  private final Map<String, String> colours;

  Styles(Paper.Look look, Map<String, String> colours) {
    this.look = look;
    this.colours = colours;
  }

  /** Gives a document its styles and its ways of counting titles. */
  void into(XWPFDocument document) throws IOException {
    try {
      document
          .createStyles()
          .setStyles(StylesDocument.Factory.parse(withLooks(text("styles.xml"))).getStyles());
      document
          .createNumbering()
          .setNumbering(NumberingDocument.Factory.parse(text("numbering.xml")).getNumbering());
    } catch (XmlException impossible) {
      throw new IllegalStateException("styles that come with the program", impossible);
    }
  }

  private String withLooks(String text) {
    String filled =
        text.replace("@font@", attribute(look.font())).replace("@language@", Paper.LANGUAGE);
    for (String role : colours.keySet()) {
      filled = filled.replace("@" + role + "@", colour(role));
    }
    return filled;
  }

  private static String attribute(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** The colour of a role as documents write it; black when the palette does not hold it. */
  String colour(String role) {
    return colours.getOrDefault(role, "#000000").substring(1);
  }

  /** The style of a title. */
  static String of(Heading heading) {
    return heading.annex() && heading.level() == 1 ? "AnnexHeading" : "Heading" + heading.level();
  }

  /** The style of a line of the table of contents. */
  static String listed(Heading heading) {
    return "TOC" + heading.level();
  }

  /** The style of what stands in a cell. */
  static String of(Cell cell) {
    if (cell instanceof Badge badge) {
      return badge.isMark() ? "CellMark" : "CellBadge";
    }
    return TableBlock.isFigure(cell) ? "CellNumber" : "Cell";
  }

  private static String text(String name) {
    try (InputStream in = Styles.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
