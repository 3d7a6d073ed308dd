package co.veedor.report.excel;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.RadarStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFRadarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A native radar chart over a block of cells: names in the first column, one series a column. */
final class DomainRadar {
  private static final PresetColor[] COLOURS = {
    PresetColor.STEEL_BLUE, PresetColor.DARK_ORANGE, PresetColor.SEA_GREEN
  };

  private DomainRadar() {}

  /**
   * Draws the chart.
   *
   * @param page the sheet it is drawn on
   * @param sheet the sheet its figures stand on
   * @param title what the chart is about
   * @param first row of the first name
   * @param last row of the last name
   * @param columns columns of the series, with their heads in the nearest row above with words
   */
  static void draw(
      XSSFSheet page,
      XSSFSheet sheet,
      String title,
      int first,
      int last,
      int[] columns,
      XSSFClientAnchor anchor) {
    XSSFChart chart = page.createDrawingPatriarch().createChart(anchor);
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    values.setMinimum(0);
    values.setMaximum(100);
    XDDFRadarChartData data =
        (XDDFRadarChartData) chart.createData(ChartTypes.RADAR, names, values);
    data.setStyle(RadarStyle.STANDARD);
    XDDFDataSource<String> labels =
        XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(first, last, 0, 0));
    for (int i = 0; i < columns.length; i++) {
      XDDFNumericalDataSource<Double> numbers =
          XDDFDataSourcesFactory.fromNumericCellRange(
              sheet, new CellRangeAddress(first, last, columns[i], columns[i]));
      var series = data.addSeries(labels, numbers);
      String head = heads(sheet, first).getCell(columns[i]).getStringCellValue();
      series.setTitle(head, null);
      XDDFLineProperties line =
          new XDDFLineProperties(
              new XDDFSolidFillProperties(XDDFColor.from(COLOURS[i % COLOURS.length])));
      line.setWidth(2.25);
      series.setLineProperties(line);
    }
    chart.plot(data);
  }

  private static XSSFRow heads(XSSFSheet sheet, int first) {
    int row = first - 1;
    while (sheet.getRow(row).getCell(1).getCellType() != CellType.STRING) {
      row--;
    }
    return sheet.getRow(row);
  }
}
