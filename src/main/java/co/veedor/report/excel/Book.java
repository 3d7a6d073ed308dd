package co.veedor.report.excel;

import co.veedor.report.Layout;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook being drawn: its sheets, its styles, what it says about itself. */
final class Book implements AutoCloseable {
  /** More links than a sheet may hold; what lies below goes without. */
  private static final int MOST_LINKS = 60_000;

  /** With room for a number that tells it apart. */
  private static final int LONGEST_NAME = 28;

  private final SteadyWorkbook workbook = new SteadyWorkbook();
  private final Styles styles;
  private final String owner;
  private int links;

  /**
   * An empty workbook.
   *
   * @param title what it is
   * @param owner whom it is about, as people wrote it
   */
  Book(Layout layout, String title, String owner) throws IOException {
    this.styles = new Styles(whole(), layout);
    this.owner = owner;
    POIXMLProperties properties = whole().getProperties();
    properties.getCoreProperties().setTitle(title);
    properties.getCoreProperties().setSubjectProperty(owner);
    properties.getCoreProperties().setCreator("Veedor");
    properties.getCoreProperties().getUnderlyingProperties().setLanguageProperty("es-CO");
    properties.getCoreProperties().setCreated(Optional.empty());
    properties.getExtendedProperties().setCompany(owner);
    properties.getExtendedProperties().setApplication("Veedor");
  }

  /** States the day it is about. */
  void dated(LocalDate day) {
    Date start = Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
    whole().getProperties().getCoreProperties().setCreated(Optional.of(start));
  }

  /** A new sheet behind those there are; its name is cut where a spreadsheet cannot hold it. */
  TableSheet sheet(String name) {
    String safe = WorkbookUtil.createSafeSheetName(name);
    for (int i = 2; workbook.getSheet(safe) != null; i++) {
      safe = CellText.cut(WorkbookUtil.createSafeSheetName(name), LONGEST_NAME) + " " + i;
    }
    return new TableSheet(this, workbook.createSheet(safe));
  }

  Styles styles() {
    return styles;
  }

  /** Whom it is about. */
  String owner() {
    return owner;
  }

  /** The whole form of a sheet, on which charts and links are put. */
  XSSFSheet whole(SXSSFSheet sheet) {
    return whole().getSheet(sheet.getSheetName());
  }

  /** Sets what of a sheet is printed. */
  void printed(SXSSFSheet sheet, int lastRow, int lastColumn) {
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
  }

  /** Lets a click on a cell lead to {@code target}; whether there is room for it. */
  boolean link(SXSSFSheet sheet, String cell, String target) {
    if (links >= MOST_LINKS) {
      return false;
    }
    links++;
    XSSFHyperlink link = whole().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(target);
    link.setCellReference(cell);
    whole(sheet).addHyperlink(link);
    return true;
  }

  /** Writes all of it; it opens on its first sheet. */
  void write(OutputStream out) throws IOException {
    workbook.setActiveSheet(0);
    workbook.setSelectedTab(0);
    workbook.writeAvoidingTempFiles(out);
  }

  private XSSFWorkbook whole() {
    return workbook.getXSSFWorkbook();
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
