package co.veedor.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the strictest reader of the format refuses does not occur. */
class StrictPackageTest {
  /** Parts of a sheet in the order the standard asks for (ECMA-376, part 1, 18.3.1.99). */
  private static final List<String> ORDER =
      List.of(
          ("sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection"
                  + " protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews"
                  + " mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks"
                  + " printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks"
                  + " customProperties cellWatches ignoredErrors smartTags drawing")
              .split(" "));

  @TempDir private Path folder;

  @Test
  void the_package_keeps_the_limits_of_the_format() throws IOException {
    Path file = Books.written(Books.complete(), folder.resolve("libro.xlsx"));
    try (XSSFWorkbook workbook = Books.opened(file)) {
      assertThat(workbook.getNumCellStyles()).isLessThan(64_000);
      Set<String> names = new HashSet<>();
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        XSSFSheet sheet = workbook.getSheetAt(i);
        assertThat(sheet.getSheetName()).hasSizeLessThanOrEqualTo(31);
        assertThat(sheet.getSheetName()).doesNotContainPattern("[\\[\\]:*?/\\\\]");
        assertThat(names.add(sheet.getSheetName().toLowerCase())).isTrue();
        assertThat(sheet.getHyperlinkList()).hasSizeLessThan(65_491);
      }
      for (Name name : workbook.getAllNames()) {
        assertThat(name.getRefersToFormula()).doesNotContain("#REF!");
      }
      assertThat(Books.formulas(workbook))
          .allSatisfy(cell -> assertThat(cell.getCellFormula()).hasSizeLessThan(8_192));
    }
  }

  @Test
  void every_part_is_in_its_order_and_every_drawing_has_an_id_of_its_own() throws Exception {
    Path file = Books.written(Books.complete(), folder.resolve("libro.xlsx"));
    int sheets = 0;
    int drawings = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          if (entry.getName().startsWith("xl/worksheets/sheet")) {
            inOrder(entry.getName(), children(in));
            sheets++;
          } else if (entry.getName().startsWith("xl/drawings/drawing")) {
            assertThat(ids(in)).as(entry.getName()).doesNotHaveDuplicates().isNotEmpty();
            drawings++;
          }
        }
      }
    }
    assertThat(sheets).isGreaterThan(20);
    assertThat(drawings).isEqualTo(2);
  }

  private static void inOrder(String where, List<String> children) {
    assertThat(ORDER).as(where).containsAll(children);
    TreeMap<Integer, String> sorted = new TreeMap<>();
    children.forEach(child -> sorted.put(ORDER.indexOf(child), child));
    assertThat(children.stream().distinct().toList())
        .as(where)
        .containsExactlyElementsOf(sorted.values());
  }

  private static List<String> children(InputStream in) throws XMLStreamException {
    XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(in);
    List<String> children = new ArrayList<>();
    int depth = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamReader.START_ELEMENT && depth++ == 1) {
        children.add(reader.getLocalName());
      } else if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      }
    }
    return children;
  }

  private static List<String> ids(InputStream in) throws XMLStreamException {
    XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(in);
    List<String> ids = new ArrayList<>();
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("cNvPr")) {
        ids.add(reader.getAttributeValue(null, "id"));
      }
    }
    return ids;
  }
}
