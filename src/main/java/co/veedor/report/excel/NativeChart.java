package co.veedor.report.excel;

import co.veedor.report.Table.Percent;
import co.veedor.report.excel.Figure.Shape;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.RadarStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFRadarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/** A chart a spreadsheet draws by itself from cells, titled, with words for who cannot see it. */
final class NativeChart {
  private static final int LONGEST_WORDS = 2_000;
  private static final double LINE = 2.25;
  private static final int NARROW = 60;
  private static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final int TITLE_SIZE = 1_200;
  private static final int LABEL_SIZE = 900;
  private static final String COUNT = "0";

  private final XSSFChart chart;
  private final Figure figure;
  private final String sheet;
  private final int first;
  private final Palette palette;

  private NativeChart(XSSFChart chart, Figure figure, String sheet, int first, Palette palette) {
    this.chart = chart;
    this.figure = figure;
    this.sheet = sheet;
    this.first = first;
    this.palette = palette;
  }

  /**
   * Draws a chart.
   *
   * @param sheet name of the sheet its figures stand on
   * @param first row of the first name, in the first column
   */
  static void draw(
      XSSFSheet page,
      XSSFClientAnchor place,
      Figure figure,
      String sheet,
      int first,
      Palette palette) {
    XSSFChart chart = page.createDrawingPatriarch().createChart(place);
    new NativeChart(chart, figure, sheet, first, palette).draw();
  }

  private void draw() {
    chart.setTitleText(figure.title());
    chart.setTitleOverlay(false);
    smaller(chart.getCTChart().getTitle().getTx().getRich());
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    XDDFChartData data = figure.shape() == Shape.RADAR ? radar() : bars();
    series(data);
    chart.plot(data);
    if (figure.shape() == Shape.STACKED) {
      labels();
      overlap();
    }
    var words =
        chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    words.setTitle(figure.title());
    words.setDescr(CellText.cut(figure.spoken(), LONGEST_WORDS));
  }

  private static void smaller(CTTextBody title) {
    title.getPArray(0).getRArray(0).addNewRPr().setSz(TITLE_SIZE);
  }

  private XDDFChartData radar() {
    XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    percents(values);
    XDDFRadarChartData data =
        (XDDFRadarChartData) chart.createData(ChartTypes.RADAR, names, values);
    data.setStyle(RadarStyle.STANDARD);
    return data;
  }

  private XDDFChartData bars() {
    boolean upright = figure.shape() == Shape.MONEY;
    XDDFCategoryAxis names =
        chart.createCategoryAxis(upright ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    XDDFValueAxis values = chart.createValueAxis(upright ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    names.setTitle(figure.names());
    values.setTitle(figure.values());
    values.setCrossBetween(AxisCrossBetween.BETWEEN);
    values.setCrosses(upright ? AxisCrosses.AUTO_ZERO : AxisCrosses.MAX);
    names.setOrientation(upright ? AxisOrientation.MIN_MAX : AxisOrientation.MAX_MIN);
    values.setNumberFormat(upright ? Formats.MILLIONS : COUNT);
    if (figure.shape() == Shape.BARS) {
      percents(values);
    } else {
      values.setMinimum(0);
    }
    values.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(solid("line")));
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
    data.setBarDirection(upright ? BarDirection.COL : BarDirection.BAR);
    data.setVaryColors(false);
    data.setGapWidth(NARROW);
    if (figure.shape() == Shape.STACKED) {
      data.setBarGrouping(BarGrouping.STACKED);
    } else {
      data.setBarGrouping(BarGrouping.CLUSTERED);
    }
    return data;
  }

  private static void percents(XDDFValueAxis values) {
    values.setMinimum(0);
    values.setMaximum(100);
    values.setMajorUnit(20);
    values.setNumberFormat(COUNT);
  }

  private void series(XDDFChartData data) {
    int rows = figure.table().rows().size();
    String[] named = new String[rows];
    for (int i = 0; i < rows; i++) {
      named[i] = figure.name(i);
    }
    XDDFDataSource<String> names = XDDFDataSourcesFactory.fromArray(named, cells(0));
    for (int column = 1; column <= figure.roles().size(); column++) {
      Double[] numbers = new Double[rows];
      for (int i = 0; i < rows; i++) {
        numbers[i] = CellDrawing.number(figure.table().rows().get(i).get(column));
      }
      XDDFChartData.Series series =
          data.addSeries(names, XDDFDataSourcesFactory.fromArray(numbers, cells(column), column));
      String head = figure.table().columns().get(column).name();
      series.setTitle(head, new CellReference(sheet, first - 1, column, true, true));
      colour(series, figure.roles().get(column - 1));
    }
  }

  private void colour(XDDFChartData.Series series, String role) {
    if (figure.shape() == Shape.RADAR) {
      XDDFLineProperties line = new XDDFLineProperties(solid(role));
      line.setWidth(LINE);
      series.setLineProperties(line);
    } else {
      series.setFillProperties(solid(role));
      series.setLineProperties(new XDDFLineProperties(solid(Palette.PAPER)));
    }
  }

  /** How many each part of a bar stands for, on the bar: colour is never the only sign. */
  private void labels() {
    boolean points = figure.table().rows().get(0).get(1) instanceof Percent;
    var bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
    bars.getSerList()
        .forEach(
            series -> {
              var labels = series.addNewDLbls();
              var format = labels.addNewNumFmt();
              format.setFormatCode(points ? Formats.PERCENT : COUNT);
              format.setSourceLinked(false);
              var text = labels.addNewTxPr();
              text.addNewBodyPr();
              var words = text.addNewP().addNewPPr().addNewDefRPr();
              words.setSz(LABEL_SIZE);
              words.setB(true);
              words.addNewSolidFill().addNewSrgbClr().setVal(palette.bytes(Palette.PAPER));
              labels.addNewShowLegendKey().setVal(false);
              labels.addNewShowVal().setVal(true);
              labels.addNewShowCatName().setVal(false);
              labels.addNewShowSerName().setVal(false);
              labels.addNewShowPercent().setVal(false);
              labels.addNewShowBubbleSize().setVal(false);
            });
  }

  /** Parts of one bar stand on one line; the library's small schema has no method for it. */
  private void overlap() {
    try (XmlCursor at = chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
      at.toChild(new QName(CHARTS, "axId"));
      at.beginElement("overlap", CHARTS);
      at.insertAttributeWithValue("val", "100");
    }
  }

  private String cells(int column) {
    int last = first + figure.table().rows().size() - 1;
    return new CellRangeAddress(first, last, column, column).formatAsString(sheet, true);
  }

  private XDDFSolidFillProperties solid(String role) {
    return new XDDFSolidFillProperties(XDDFColor.from(palette.bytes(role)));
  }
}
