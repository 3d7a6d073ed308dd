package co.veedor.response.workbook;

import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks that tests fill, change and spoil. */
final class Books {
  private Books() {}

  /** The example of the 2019 tool as a workbook, changed. */
  static Path example(Path folder, Consumer<XSSFWorkbook> change) throws IOException {
    Path book = folder.resolve("libro.xlsx");
    Terminal.type(
        folder,
        "plantilla",
        Veedor.TOOL_2019,
        "--con",
        Veedor.CANDELARIA.toString(),
        "--salida",
        "libro.xlsx");
    return changed(book, change);
  }

  /** A workbook with what a person or a program did to it. */
  static Path changed(Path book, Consumer<XSSFWorkbook> change) throws IOException {
    XSSFWorkbook workbook;
    try (InputStream in = Files.newInputStream(book)) {
      workbook = new XSSFWorkbook(in);
    }
    try (workbook;
        OutputStream out = Files.newOutputStream(book)) {
      change.accept(workbook);
      workbook.write(out);
    }
    return book;
  }

  /** A new workbook. */
  static Path made(Path folder, Consumer<XSSFWorkbook> fill) throws IOException {
    Path book = folder.resolve("libro.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(book)) {
      fill.accept(workbook);
      workbook.write(out);
    }
    return book;
  }

  /** A cell by name, made when it is not there. */
  static Cell cell(XSSFWorkbook workbook, String sheet, String name) {
    XSSFSheet on = workbook.getSheet(sheet);
    var at = new org.apache.poi.ss.util.CellReference(name);
    XSSFRow row =
        on.getRow(at.getRow()) == null ? on.createRow(at.getRow()) : on.getRow(at.getRow());
    Cell cell = row.getCell(at.getCol());
    return cell == null ? row.createCell(at.getCol()) : cell;
  }

  /** Rows of texts and numbers, from the first. */
  static void rows(XSSFSheet sheet, Object[]... rows) {
    for (Object[] values : rows) {
      XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
      for (int i = 0; i < values.length; i++) {
        if (values[i] instanceof Number number) {
          row.createCell(i).setCellValue(number.doubleValue());
        } else if (values[i] != null) {
          row.createCell(i).setCellValue(values[i].toString());
        }
      }
    }
  }

  /** Changes the text of one part of a workbook's package. */
  static void part(Path book, String name, UnaryOperator<String> change) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(book)) {
      Path part = zip.getPath(name);
      String text = Files.exists(part) ? Files.readString(part) : "";
      Files.write(part, change.apply(text).getBytes(StandardCharsets.UTF_8));
    }
  }
}
