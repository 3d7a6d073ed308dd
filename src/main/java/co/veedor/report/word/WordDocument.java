package co.veedor.report.word;

import co.veedor.report.SteadyZip;
import co.veedor.report.paper.Block;
import co.veedor.report.paper.Block.Bullets;
import co.veedor.report.paper.Block.Contents;
import co.veedor.report.paper.Block.Figure;
import co.veedor.report.paper.Block.Heading;
import co.veedor.report.paper.Block.Notice;
import co.veedor.report.paper.Block.Paragraph;
import co.veedor.report.paper.Block.TableBlock;
import co.veedor.report.paper.Block.Turn;
import co.veedor.report.paper.Paper;
import co.veedor.report.paper.Paper.Cover;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Draws one report as one document. */
final class WordDocument {
  private final Paper paper;
  private final LocalDate day;
  private final Styles styles;
  private final XWPFDocument document = new XWPFDocument();
  private final Pages pages = new Pages(document);

  private final WordTables tables;
  private int bookmarks;

  /**
   * A document.
   *
   * @param colours hexadecimal, by role
   * @param day the day it speaks of; it also dates the document, so that the same answers give the
   *     same one
   */
  WordDocument(Paper paper, Map<String, String> colours, LocalDate day) {
    this.paper = paper;
    this.day = day;
    this.styles = new Styles(paper.look(), colours);
    this.tables = new WordTables(document, styles);
  }

  void write(OutputStream out) throws IOException {
    try (document) {
      styles.into(document);
      properties();
      pages.start(paper);
      cover(paper.cover());
      for (Block block : paper.blocks()) {
        draw(block);
      }
      pages.end();
      document.enforceUpdateFields();
      document.write(new SteadyZip(out));
    }
  }

  private void properties() {
    CoreProperties properties = document.getProperties().getCoreProperties();
    Optional<Date> date = Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    properties.setTitle(Texts.plain(paper.cover().title() + ". " + paper.header()));
    properties.setCreator(Texts.plain(paper.cover().entity()));
    properties.setLastModifiedByUser(Texts.plain(paper.cover().entity()));
    properties.getUnderlyingProperties().setLanguageProperty(Optional.of(Paper.LANGUAGE));
    properties.getUnderlyingProperties().setCreatedProperty(date);
    properties.getUnderlyingProperties().setModifiedProperty(date);
  }

  private void cover(Cover cover) {
    if (cover.logo() != null) {
      Pictures.logo(document.createParagraph(), cover.logo());
    }
    paragraph(Styles.TITLE, cover.title());
    paragraph(Styles.SUBTITLE, cover.entity());
    for (Paper.Line line : cover.lines()) {
      XWPFParagraph paragraph = paragraph(Styles.FACT, line.name());
      paragraph.getRuns().get(0).setBold(true);
      paragraph.createRun().addTab();
      Texts.put(paragraph.createRun(), line.text());
    }
    cover.notices().forEach(notice -> paragraph(Styles.NOTICE, notice));
  }

  private void draw(Block block) {
    if (block instanceof Heading heading) {
      XWPFParagraph paragraph = paragraph(Styles.of(heading), heading.text());
      paragraph.setPageBreak(heading.page());
      Fields.bookmark(paragraph, heading.id(), ++bookmarks);
    } else if (block instanceof Paragraph text) {
      paragraph("Normal", text.text());
    } else if (block instanceof Notice notice) {
      paragraph(Styles.NOTICE, notice.text());
    } else if (block instanceof Bullets bullets) {
      bullets.items().forEach(item -> paragraph(Styles.BULLET, item));
    } else if (block instanceof TableBlock table) {
      caption(table.caption());
      tables.draw(table, pages.width());
      note(table.note());
    } else if (block instanceof Figure figure) {
      caption(figure.caption());
      Pictures.figure(styled(Styles.FIGURE), figure);
      note(figure.note());
    } else if (block instanceof Contents contents) {
      contents(contents);
    } else if (block instanceof Turn turn) {
      pages.turn(turn.wide());
    }
  }

  private void caption(Block.Caption caption) {
    XWPFParagraph paragraph = paragraph(Styles.CAPTION, caption.label() + " ");
    Fields.put(paragraph, " SEQ " + caption.label() + " \\* ARABIC ", "" + caption.number());
    Texts.put(paragraph.createRun(), ". " + caption.text());
  }

  /** What stands below a table also keeps it apart from what follows. */
  private void note(String note) {
    paragraph(Styles.NOTE, note);
  }

  private void contents(Contents contents) {
    paragraph(Styles.CONTENTS, contents.title());
    XWPFParagraph line = null;
    for (Heading heading : contents.headings()) {
      boolean first = line == null;
      line = styled(Styles.listed(heading));
      if (first) {
        Fields.begin(line, " TOC \\o \"1-3\" \\h \\z \\u ");
      }
      Fields.listed(line, heading);
    }
    if (line != null) {
      Fields.end(line);
    }
  }

  private XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph paragraph = styled(style);
    Texts.put(paragraph.createRun(), text);
    return paragraph;
  }

  private XWPFParagraph styled(String style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    return paragraph;
  }
}
